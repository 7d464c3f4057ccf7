import { allCases, allLessons } from '../course/lessons.ts';
import { entriesIn, fileIn } from '../translate/entries.ts';
import { sourceLocale } from '../translate/locales.ts';
import { listEntries, moduleEntries } from './entries/lists.ts';
import { exerciseEntries, pathEntries, topicEntries, workshopEntries } from './entries/rooms.ts';
import { caseEntry, lessonEntry, pageEntry, termEntry } from './entries/texts.ts';
import type { Entry } from './entry.ts';
import { ownWords } from './ownWords.ts';

/** Everything that can be found in one language. */
export async function entries(locale: string): Promise<Entry[]> {
  const lessons = (await allLessons(locale)).map((placed) => lessonEntry(locale, placed));
  const cases = (await allCases(locale)).map((study) => caseEntry(locale, study));
  const source = await fileIn(sourceLocale, 'glossary');
  const terms = Object.entries(await fileIn(locale, 'glossary')).map(([id, term]) => termEntry(locale, id, term, source[id] ?? term));
  const about = (await entriesIn(locale, 'pages')).map((page) => pageEntry(locale, page));
  const rooms = [...(await exerciseEntries(locale)), ...(await workshopEntries(locale)), ...topicEntries(locale), ...pathEntries(locale)];
  const all = [...lessons, ...cases, ...terms, ...(await moduleEntries(locale)), ...rooms, ...about, ...(await listEntries(locale))];
  return all.flatMap((entry) => ownWords(entry) ?? []);
}
