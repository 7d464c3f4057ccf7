import type { CollectionEntry } from 'astro:content';
import { entriesIn, entryIn } from '../translate/entries.ts';
import { modulesIn } from './course.ts';

/** A lesson in its place: which module, which number. */
export interface PlacedLesson {
  module: string;
  lesson: string;
  /** As teachers say it: "1.2". */
  number: string;
  entry: CollectionEntry<'lessons'>;
}

/** Every published lesson in teaching order. */
export async function allLessons(locale: string): Promise<PlacedLesson[]> {
  const modules = await Promise.all(modulesIn(locale).map(({ id }, i) => lessonsOf(locale, id, i + 1)));
  return modules.flat();
}

/** The lessons of one module in the order its `module.yaml` gives. */
export async function lessonsOf(locale: string, module: string, moduleNumber: number): Promise<PlacedLesson[]> {
  const entry = await entryIn(locale, 'modules', module);
  if (!entry) throw new Error(`content/course.yaml publishes "${module}", but content/modules/${module}/module.yaml is not there.`);
  return Promise.all(
    entry.data.lessons.map(async (lesson, i) => {
      const found = await entryIn(locale, 'lessons', `${module}/${lesson}`);
      if (!found) throw new Error(`content/modules/${module}/module.yaml lists "${lesson}", but ${lesson}.mdx is not beside it.`);
      return { module, lesson, number: `${moduleNumber}.${i + 1}`, entry: found };
    }),
  );
}

/** All published cases, oldest first. */
export async function allCases(locale: string): Promise<CollectionEntry<'cases'>[]> {
  const cases = await entriesIn(locale, 'cases');
  return cases.sort((a, b) => (a.data.years[0] ?? 0) - (b.data.years[0] ?? 0) || a.id.localeCompare(b.id));
}
