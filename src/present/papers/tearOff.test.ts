import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item } from '../../quiz/schema.ts';
import { tearRow } from './tearOff.ts';

const common = { rev: 1, goal: 'G1', lesson: 'l', see: 'l#s', ask: 'Which?' };
const thing = (id: string) => ({ id, text: id, why: 'Because.' });

test('a choice is torn off as letters', () => {
  const item = { ...common, type: 'pick', options: [{ right: 'a', id: 'a', why: '.' }, { wrong: 'b', id: 'b', why: '.' }, { wrong: 'c', id: 'c', why: '.' }] } as Item;
  assert.deepEqual(tearRow('q', item), { ticks: ['A', 'B', 'C'], blanks: [] });
});

test('the parts of a text are numbered, since letters would read as part of it', () => {
  const item = { ...common, type: 'spot', parts: [{ ...thing('a'), sign: true }, { ...thing('b'), sign: false }] } as Item;
  assert.deepEqual(tearRow('q', item), { ticks: ['1', '2'], blanks: [] });
});

test('things to sort and steps to order leave a place for each', () => {
  const sort = { ...common, type: 'sort', bins: { x: 'X', y: 'Y' }, items: ['a', 'b', 'c'].map((id) => ({ ...thing(id), bin: 'x' })) } as Item;
  const order = { ...common, type: 'order', steps: ['a', 'b', 'c', 'd'].map(thing) } as Item;
  assert.deepEqual(tearRow('q', sort)?.blanks, ['1', '2', '3']);
  assert.deepEqual(tearRow('q', order)?.blanks.length, 4);
});

test('nobody counts what was thought over', () => {
  assert.equal(tearRow('q', { ...common, type: 'reflect', rubric: [thing('a'), thing('b')] } as Item), undefined);
});
