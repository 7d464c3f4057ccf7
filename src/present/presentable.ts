import type { CollectionEntry } from 'astro:content';
import { allCases, allLessons } from '../course/lessons.ts';

/** A text that can be presented, with its key: `modules/<module>/<lesson>` or `case-studies/<case>`, the same in every language. */
export interface Presentable {
  text: string;
  entry: CollectionEntry<'lessons'> | CollectionEntry<'cases'>;
}

export const presentableLessons = async (locale: string) =>
  (await allLessons(locale)).map(({ module, lesson, entry }) => ({ params: { module, lesson }, props: { text: `modules/${module}/${lesson}`, entry } satisfies Presentable }));

export const presentableCases = async (locale: string) =>
  (await allCases(locale)).map((entry) => ({ params: { study: entry.id }, props: { text: `case-studies/${entry.id}`, entry } satisfies Presentable }));
