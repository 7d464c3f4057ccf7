import type { Explained } from './asked.ts';
import { isRight, optionText, type Option } from './schema/options.ts';
import { seed, shuffle } from './shuffle.ts';

/**
 * Things in the order everyone first meets them: mixed by their ids, since authors tend to write the right one first.
 * It is the same in every language, so that in a mixed room "the third answer" is one answer.
 */
export function mixed<Part extends { id: string }>(name: string, parts: readonly Part[]): Part[] {
  const order = shuffle(parts.map(({ id }) => id), seed('', name, 0));
  return [...parts].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** What a learner may choose. */
export const choicesOf = (name: string, options: readonly Option[]) => mixed(name, options).map((one) => ({ id: one.id, text: optionText(one) }));

/** The options again, each with its reason. */
export function explainedOptions(name: string, options: readonly Option[], mixes: Record<string, string>): Explained[] {
  return mixed(name, options).map((one) => ({ id: one.id, text: optionText(one), why: one.why, right: isRight(one), mix: one.mix && mixes[one.mix] }));
}
