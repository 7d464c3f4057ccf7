import type { Exercise } from './schema.ts';

/** The exercise a page brought for its scripts (`ExerciseData.astro`), and the id it has in every language. */
export function exerciseOnPage(page: Document): { id: string; exercise: Exercise } | undefined {
  const holder = page.querySelector<HTMLTemplateElement>('template[data-exercise]');
  const text = holder?.content.textContent;
  return holder && text ? { id: holder.dataset.exercise ?? '', exercise: JSON.parse(text) as Exercise } : undefined;
}
