import type { Rules } from './rules.ts';

/**
 * électorale, électoraux; volé, volées; vérifier, vérification.
 *
 * After Jacques Savoy's light stemmer ("Light stemming approaches for the French, Portuguese, German and Hungarian
 * languages", SAC 2006). Beyond Savoy: -fication, -age, words of four letters and final -i.
 */
export const french: Rules = {
  letters: '^[a-z]+$',
  // A doubled letter is one: officiel, officielle. The endings below know words written so.
  first: [['(.)\\1', '$1']],
  endings: [
    [['eaux', 'eau', 1], ['aux', 'al', 3], ['x', '', 3], ['s', '', 3]],
    [['isement', 'ir', 3], ['isant', 'ir', 3], ['ivement', 'if', 3], ['ement', 'e', 3]],
    [['ificatrice', 'ifi', 3], ['ificateur', 'ifi', 3], ['ification', 'ifi', 3], ['catrice', 'quer', 3], ['cateur', 'quer', 3], ['atrice', 'er', 3], ['ateur', 'er', 3]],
    [['trice', 't', 3], ['teuse', 't', 3], ['teur', 't', 3], ['euse', 'eu', 3], ['ive', 'if', 4], ['onele', 'on', 4], ['onel', 'on', 4], ['ere', 'er', 4]],
    [['isation', '', 4], ['isateur', '', 4], ['ation', '', 4], ['ition', '', 4], ['ique', '', 4], ['ese', 'e', 4]],
    // What is left of a verb or an adjective without its last vowels.
    [['r', '', 3]],
    [['ee', '', 3], ['e', '', 3]],
    [['i', '', 3]],
    [['ag', '', 5]],
  ],
};
