import type { CollectionEntry } from 'astro:content';
import { moduleNumber } from '../course/course.ts';
import { entriesIn } from '../translate/entries.ts';

/** Every exercise in teaching order; what belongs to the whole course comes last. */
export async function allExercises(locale: string): Promise<CollectionEntry<'exercises'>[]> {
  const place = (module: string | undefined) => (module ? moduleNumber(module) : Number.POSITIVE_INFINITY);
  const exercises = await entriesIn(locale, 'exercises');
  return exercises.sort((a, b) => place(a.data.module) - place(b.data.module) || a.id.localeCompare(b.id));
}
