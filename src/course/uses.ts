import { allCases, allLessons } from './lessons.ts';
import { caseLink, lessonLink } from './links.ts';
import { mentions } from './mentions.ts';

/** A page that uses something, as a link. */
export interface Use {
  href: string;
  title: string;
}

/** Where each term is explained and each source cited: id to pages, in teaching order, lessons before cases. */
export async function usesOf(locale: string, word: 'Term' | 'Cite', attribute: 'id' | 'source'): Promise<Map<string, Use[]>> {
  const uses = new Map<string, Use[]>();
  const note = (ids: Iterable<string>, use: Use) => {
    for (const id of new Set(ids)) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const { module, lesson, entry } of await allLessons(locale)) {
    note(mentions(entry.body ?? '', word, attribute), { href: lessonLink(locale, module, lesson), title: entry.data.title });
  }
  for (const study of await allCases(locale)) {
    const timeline = word === 'Cite' ? study.data.timeline.flatMap(({ sources }) => sources) : [];
    note([...mentions(study.body ?? '', word, attribute), ...timeline], { href: caseLink(locale, study.id), title: study.data.title });
  }
  return uses;
}
