import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderOf, orderOfModule } from './order.ts';

const day = (id: string, blocks: unknown[]) => ({ id, title: id, starts: '09:00', blocks });

test('a set follows the run sheet, and each text is there once', () => {
  const days = [
    day('one', [{ talk: 'Welcome', minutes: 10 }, { lesson: 'm/a' }, { activity: 'm/a' }, { break: 'Coffee', minutes: 15 }, { exercise: 'e' }]),
    day('two', [{ case: 'c' }, { lesson: 'm/a' }, { activity: 'n/b' }, { questions: 'm', minutes: 10 }, { exercise: 'e' }]),
  ];
  assert.deepEqual(orderOf({ days } as never), [{ text: 'modules/m/a' }, { exercise: 'e' }, { text: 'case-studies/c' }, { text: 'modules/n/b' }]);
});

test('a module has its lessons first, then its cases, then its exercise', () => {
  assert.deepEqual(orderOfModule('m', { lessons: ['b', 'a'], cases: ['c'], exercise: 'e' }), [{ text: 'modules/m/b' }, { text: 'modules/m/a' }, { text: 'case-studies/c' }, { exercise: 'e' }]);
  assert.deepEqual(orderOfModule('m', { lessons: ['a'], cases: [] }), [{ text: 'modules/m/a' }]);
});
