import { getCollection } from 'astro:content';
import { allCases, allLessons } from '../course/lessons.ts';
import { listEntries, moduleEntries } from './entries/lists.ts';
import { exerciseEntries, pathEntries, topicEntries, workshopEntries } from './entries/rooms.ts';
import { caseEntry, lessonEntry, pageEntry, termEntry } from './entries/texts.ts';
import type { Entry } from './entry.ts';

/** Everything that can be found in one language. */
export async function entries(locale: string): Promise<Entry[]> {
  const lessons = (await allLessons()).map((placed) => lessonEntry(locale, placed));
  const cases = (await allCases()).map((study) => caseEntry(locale, study));
  const terms = (await getCollection('glossary')).map((term) => termEntry(locale, term));
  const about = (await getCollection('pages')).map((page) => pageEntry(locale, page));
  const rooms = [...(await exerciseEntries(locale)), ...(await workshopEntries(locale)), ...topicEntries(locale), ...pathEntries(locale)];
  return [...lessons, ...cases, ...terms, ...(await moduleEntries(locale)), ...rooms, ...about, ...(await listEntries(locale))];
}
