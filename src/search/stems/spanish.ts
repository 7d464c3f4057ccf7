import type { Rules } from './rules.ts';

/**
 * elección, elecciones; voto, votar; verificar, verificación.
 *
 * After Jacques Savoy's light stemmer ("Report on CLEF-2001 experiments", LNCS 2406), with words of four letters as well.
 * Beyond Savoy: infinitives, participles, -ción.
 */
export const spanish: Rules = {
  letters: '^[a-z]+$',
  first: [],
  endings: [
    // In -cés the singular looks like the plural of a word in -z once its accent is gone.
    [['frances', 'frances', 0], ['eses', 'es', 1], ['ces', 'z', 2], ['es', '', 3], ['os', '', 3], ['as', '', 3]],
    [['o', '', 3], ['a', '', 3], ['e', '', 3]],
    [['acion', '', 4], ['ar', '', 3], ['er', '', 3], ['ir', '', 3], ['ad', '', 5], ['id', '', 5]],
  ],
};
