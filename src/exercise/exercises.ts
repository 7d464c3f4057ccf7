import { getCollection, type CollectionEntry } from 'astro:content';
import { moduleNumber } from '../course/course.ts';

/** Every exercise in teaching order; what belongs to the whole course comes last. */
export async function allExercises(): Promise<CollectionEntry<'exercises'>[]> {
  const place = (module: string | undefined) => (module ? moduleNumber(module) : Number.POSITIVE_INFINITY);
  const exercises = await getCollection('exercises');
  return exercises.sort((a, b) => place(a.data.module) - place(b.data.module) || a.id.localeCompare(b.id));
}
