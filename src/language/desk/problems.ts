import { isEmpty, type Entry } from '../../translate/catalogue/entry.ts';
import { kindNoted } from '../../translate/catalogue/notes.ts';
import { flaws, type Flaw } from '../../translate/catalogue/sound.ts';
import type { Form } from '../../translate/segment/segment.ts';
import { missingFrom, numbersIn } from './numbers.ts';

/** Something to look at, as the end of a key among the desk's words, with what the sentence names. */
export interface Problem {
  kind: 'tagsLost' | 'tagsExtra' | 'nesting' | 'holesLost' | 'holesExtra' | 'bidi' | 'invisible' | 'length' | 'form' | 'numbersLost' | 'numbersExtra';
  what: string;
}

/** What is wrong with a translation, or may be. A text that is not there has no problem yet. */
export function problems(entry: Entry, direction: 'ltr' | 'rtl'): Problem[] {
  if (isEmpty(entry)) return [];
  if (entry.text.some((form) => form.trim() === '')) return [{ kind: 'form', what: '' }];
  const { source: text, plural } = entry;
  const found = [...flaws({ text, plural, form: formOf(entry) }, entry.text, direction).flatMap(worded), ...(plural === undefined ? numberProblems(text, entry.text[0] ?? '') : [])];
  return [...new Map(found.map((problem) => [`${problem.kind} ${problem.what}`, problem])).values()];
}

/** How the text is written on its page, told from the note on its kind. */
export function formOf(entry: Entry): Form {
  const kind = kindNoted(entry);
  return kind === 'field' ? 'yaml' : kind === 'attribute' ? 'attribute' : kind === 'label' ? 'svg' : 'mdx';
}

function worded({ kind, found, expected }: Flaw): Problem[] {
  if (kind === 'tags') return both('tagsLost', 'tagsExtra', expected.split(' '), found.split(' '));
  if (kind === 'placeholders') return both('holesLost', 'holesExtra', expected.split(' '), found.split(' '));
  return kind === 'markup' ? [] : [{ kind, what: kind === 'nesting' ? '' : found }];
}

const numberProblems = (source: string, text: string) => both('numbersLost', 'numbersExtra', numbersIn(source), numbersIn(text));

function both(lost: Problem['kind'], extra: Problem['kind'], expected: string[], found: string[]): Problem[] {
  const lists = [[lost, missingFrom(found, expected)], [extra, missingFrom(expected, found)]] as const;
  return lists.map(([kind, list]) => ({ kind, what: list.filter(Boolean).join(' ') })).filter(({ what }) => what !== '');
}
