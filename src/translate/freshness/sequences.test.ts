import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writePo } from '../catalogue/po.ts';
import { run } from './bench.ts';
import type { Step } from './situation.ts';

/**
 * Version histories that end in the same source and the same translator's work. Nothing but the two files is read, so
 * how the repository came to hold them makes no difference.
 */
const [first, second, third] = ['Each seal is cut by two people.', 'Each seal is cut by two people of the board.', 'Each seal is cut by two members of the board together.'];
const ink = 'Ink is tested on paper in the morning.';
const before = `${first}\n\n${ink}`;
const english = (text: string, other = ink): Step => ({ source: `${text}\n\n${other}` });
const sync: Step = { sync: 'plain' };

const catalogueAfter = (...steps: Step[]) => writePo(run({ file: 'lesson', name: '', before, steps, truth: {} }, { name: '', synced: true, drafts: false }).catalogue);
const statesAfter = (...steps: Step[]) => run({ file: 'lesson', name: '', before, steps, truth: {} }, { name: '', synced: false, drafts: false }).resolved.map(({ segment, state, text }) => [segment.text, state, text]);

const same = (one: Step[], other: Step[]) => {
  assert.equal(catalogueAfter(...one), catalogueAfter(...other));
  assert.deepEqual(statesAfter(...one), statesAfter(...other));
};

test('two commits squashed into one leave the same catalogue and the same states', () => {
  same([english(second), english(third)], [english(third)]);
});

test('commits squashed with a sync between them do, too', () => {
  assert.equal(catalogueAfter(english(second), sync, english(third)), catalogueAfter(english(third)));
});

test("a translator's commit rebased before or after an edit of another sentence makes no difference", () => {
  same([{ rewrites: 'Ink' }, english(second)], [english(second), { rewrites: 'Ink' }]);
});

test('an edit picked onto a branch that has another edit makes no difference to either', () => {
  same([english(second), english(second, 'Ink is tested at dawn, on paper.')], [english(first, 'Ink is tested at dawn, on paper.'), english(second, 'Ink is tested at dawn, on paper.')]);
});

test('an edit reverted on the same day leaves no trace', () => {
  same([english(third), english(first)], []);
  assert.equal(catalogueAfter(english(third), sync, english(first)), catalogueAfter());
});

test('an edit made twice, as after a merge of two branches with it, counts once', () => {
  same([english(second), english(first), english(second)], [english(second)]);
});

test('states are the same whether or not somebody ran sync before the page was built', () => {
  const steps = [english(second), english(second, 'Ink is tested at dawn, on paper.')];
  assert.deepEqual(statesAfter(...steps), statesAfter(...steps, sync));
});
