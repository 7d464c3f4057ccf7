import type { KeyNode, KeyOf } from '../key.ts';
import type { Result } from './result.ts';

/** What the ending that was reached is worth; a scene left half-way is worth nothing yet. */
export function gradeScene(key: KeyOf<'scene'>, answer: readonly string[]): Result {
  const end = nodeAt(key, answer);
  return { score: end && 'score' in end ? end.score : 0, verdicts: {} };
}

/** The names of the nodes passed, the first one included. It stops where a choice is not known. */
export function nodesPassed(key: KeyOf<'scene'>, answer: readonly string[]): string[] {
  const nodes = new Map(Object.entries(key.nodes));
  const passed = [key.start];
  let node = nodes.get(key.start);
  for (const choice of answer) {
    const to = node && 'choices' in node ? new Map(Object.entries(node.choices)).get(choice) : undefined;
    if (to === undefined) break;
    passed.push(to);
    node = nodes.get(to);
  }
  return passed;
}

function nodeAt(key: KeyOf<'scene'>, answer: readonly string[]): KeyNode | undefined {
  const passed = nodesPassed(key, answer);
  return passed.length === answer.length + 1 ? new Map(Object.entries(key.nodes)).get(passed[answer.length] ?? '') : undefined;
}
