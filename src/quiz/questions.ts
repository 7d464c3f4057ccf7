import { entryIn } from '../translate/entries.ts';
import type { Asked } from './asked.ts';
import type { Quiz } from './schema.ts';

/** The quiz of a module, from `content/modules/<module>/quiz.yaml`. */
export async function findQuiz(locale: string, module: string): Promise<Quiz> {
  const entry = await entryIn(locale, 'quizzes', module);
  if (entry) return entry.data;
  throw new Error(`content/modules/${module}/quiz.yaml: not found. A page shows its questions; add the file, or take the questions off the page.`);
}

/** One question, ready to be asked. */
export async function findQuestion(locale: string, module: string, id: string): Promise<Asked> {
  const { items, mixes } = await findQuiz(locale, module);
  const item = new Map(Object.entries(items)).get(id);
  if (item) return { locale, module, id, item, mixes };
  const known = Object.keys(items).join(', ');
  throw new Error(`content/modules/${module}/quiz.yaml: a page shows the question "${id}", but the file has: ${known}. Use one of these ids, or add the question.`);
}
