import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, ways } from './bench.ts';
import { figures } from './figures.ts';
import { situations } from './situations.ts';
import { unnamed, verdicts, type Verdict } from './verdict.ts';

const results = situations.flatMap((situation) => ways.map((way) => ({ situation, way, resolved: run(situation, way).resolved })));
const judged = results.map(({ situation, way, resolved }) => ({ where: `${situation.name} (${way.name})`, verdicts: verdicts(situation, resolved) }));
const all = judged.flatMap(({ verdicts }) => verdicts);
const touched = all.filter((one) => one.touched);
const where = (which: (one: Verdict) => boolean) => judged.flatMap(({ where, verdicts }) => verdicts.filter(which).map(({ text }) => `${where}: ${text}`));

test('each of at least forty situations has a name of its own and happens in a file of more than twenty other texts', () => {
  assert.ok(situations.length >= 40);
  assert.equal(new Set(situations.map(({ name }) => name)).size, situations.length);
  for (const { where, verdicts } of judged) assert.ok(verdicts.filter((one) => !one.touched).length > 20, where);
});

test('what a situation says of a text, it says of a text that is there', () => {
  assert.deepEqual(results.flatMap(({ situation, resolved }) => unnamed(situation, resolved)), []);
});

test('no sentence that is behind is ever shown as up to date', () => {
  assert.deepEqual(where(({ falseDone }) => falseDone), []);
});

test('at most two in a hundred texts are called behind though they are not, even among those that changed', () => {
  assert.ok(figures(all).falseOutdated <= 0.02, where(({ falseOutdated }) => falseOutdated).join('\n'));
  assert.ok(figures(touched).falseOutdated <= 0.02, where(({ falseOutdated }) => falseOutdated).join('\n'));
});

test('at most two in a hundred words that still hold are kept from a reader, even among those that changed', () => {
  assert.ok(figures(all).hidden <= 0.02, where(({ hidden }) => hidden).join('\n'));
  assert.ok(figures(touched).hidden <= 0.02, where(({ hidden }) => hidden).join('\n'));
});

test('no text is shown with the words of another one', () => {
  assert.deepEqual(where(({ stranger }) => stranger), []);
});

test('a bench that is told the opposite of the truth finds it wrong', () => {
  const [first] = situations;
  assert.ok(first);
  const lie = { ...first, truth: {} };
  const told = verdicts(lie, run(lie, ways[0] ?? { name: '', synced: false, drafts: false }).resolved);
  assert.equal(figures(told).falseOutdated * told.length, 1);
});
