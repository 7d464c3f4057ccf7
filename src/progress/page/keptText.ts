import type { Learning, NoteRecord } from '../record/record.ts';
import { placeOf, type Part } from '../record/keys.ts';
import { countsIn, type Words } from './phrases.ts';

/** "9 lessons, 41 answers, 1 note"; empty when nothing is kept. */
export function keptText(learning: Learning, words: Words): string {
  const places = [...learning].flatMap(([key, record]) => {
    const place = placeOf(key);
    return place && (place.part !== 'n' || (record as NoteRecord).note?.text) ? [place] : [];
  });
  const count = (part: Part) => places.filter((place) => place.part === part).length;
  const modules = new Set(places.filter(({ part }) => part !== 'x').map(({ module }) => module)).size;
  return countsIn(words, { modules, answers: count('q'), lessons: count('s'), tests: count('t'), notes: count('n'), exercises: count('x') });
}
