import type { CollectionEntry } from 'astro:content';
import { allCases, allLessons, type PlacedLesson } from '../../course/lessons.ts';
import { learnersText, reading, type Reading } from '../../lesson/reading.ts';
import type { Words } from '../../translate/words.ts';

/** The papers of one text. */
export const textPapers = ['handout', 'workbook'] as const;
/** The papers of a set: those of its texts, and what the lead has. */
export const setPapers = ['handout', 'workbook', 'guide'] as const;
export type Paper = (typeof setPapers)[number];

/** A text on paper. */
export interface PaperText {
  /** `modules/<module>/<lesson>` or `case-studies/<case>`, the same in every language. */
  key: string;
  /** Where it stands in the course, as people say it. */
  place: string;
  entry: CollectionEntry<'lessons'> | CollectionEntry<'cases'>;
}

export const lessonText = (t: Words, { module, lesson, number, entry }: PlacedLesson): PaperText => ({ key: `modules/${module}/${lesson}`, place: t('lesson.number', { n: number }), entry });

export const caseText = (t: Words, entry: CollectionEntry<'cases'>): PaperText => ({ key: `case-studies/${entry.id}`, place: `${t('lesson.case')} · ${entry.data.place}`, entry });

/** Every text that can be printed. */
export async function paperTexts(t: Words, locale: string): Promise<PaperText[]> {
  return [...(await allLessons(locale)).map((placed) => lessonText(t, placed)), ...(await allCases(locale)).map((entry) => caseText(t, entry))];
}

/** What the words of a text refer to, as far as this paper shows it. */
export function paperReading(locale: string, { key, entry }: PaperText, paper: Paper): Reading {
  const body = entry.body ?? '';
  return reading(locale, paper === 'guide' ? body : learnersText(body), key.replace(/\/[^/]+$/, ''));
}
