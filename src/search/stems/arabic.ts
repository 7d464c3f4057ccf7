import type { Rules } from './rules.ts';

/**
 * انتخابات، والانتخابات، للانتخابات، انتخابية.
 *
 * After light10 (Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval", 2007). `fold` has
 * written one alef, one ya and no teh marbuta before. Beyond light10: three letters stay, a noun may have a pronoun
 * behind it (حساباتكم، مؤسستكم), and a preposition goes where hardly a word begins with the same letters.
 */
export const arabic: Rules = {
  letters: '^[ء-ي]+$',
  first: [
    ['^و(?=.{3})', ''],
    ['^(?:[بكف]?ال|لل)(?=.{2})', ''],
    // "by", "for", "like" before a verbal noun (لانتخابات), a participle (بمعلومات) or a noun of action (لتضليل).
    ['^(?:[بلكف](?=ا.ت.{3})|[بلكف](?=م.{4})|[بل](?=ت.{3}))', ''],
  ],
  endings: [
    [['اتها', 'ات', 3], ['اتهم', 'ات', 3], ['اتكم', 'ات', 3], ['تها', '', 3], ['تهم', '', 3], ['تكم', '', 3], ['ها', '', 3], ['هم', '', 4], ['كم', '', 4]],
    [['يه', '', 3], ['ه', '', 3], ['ي', '', 3], ['ا', '', 4]],
    [['ات', '', 3]],
    [['ان', '', 3], ['ون', '', 3], ['ين', '', 3]],
  ],
};
