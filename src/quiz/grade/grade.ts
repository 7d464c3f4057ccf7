import type { Key } from '../key.ts';
import { gradeMarks } from './marks.ts';
import { gradeOrder } from './order.ts';
import { gradePick } from './pick.ts';
import type { Result } from './result.ts';
import { gradeScene } from './scene.ts';
import { gradeSort } from './sort.ts';
import { gradeType } from './type.ts';

/**
 * Grades an answer: ids in, a score and a verdict on every part out. Ids it does not know count as nothing chosen, so a
 * damaged record can never break a page. An empty answer is "I don't know yet".
 */
export function grade(key: Key, answer: readonly string[]): Result {
  switch (key.type) {
    case 'pick': return gradePick(key, answer);
    case 'many': return gradeMarks(key.right, answer);
    case 'sort': return gradeSort(key, answer);
    case 'order': return gradeOrder(key, answer);
    case 'spot': return gradeMarks(key.signs, answer);
    case 'type': return gradeType(key, answer);
    case 'scene': return gradeScene(key, answer);
    case 'reflect': return { score: null, verdicts: {} };
  }
}
