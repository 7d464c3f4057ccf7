import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { talkOutline } from './talkOutline.ts';

test('an activity stands after its section, has its own minutes and may be left out', () => {
  const entries = talkOutline(readFileSync('content/modules/what-interference-is/rights-first.mdx', 'utf8'));
  assert.deepEqual(entries.map(({ id, minutes }) => `${id} ${minutes}`), [
    'before-you-read 2',
    'rights-in-play 7',
    'three-part-test 8',
    'what-over-reaction-costs 5',
    'try-a-measure 5',
    'try-a-measure.activity 35',
    'this-week 3',
  ]);
  assert.deepEqual(entries.filter(({ extra }) => extra).map(({ title }) => title), ['The measure card']);
});

test('a text without sections has no outline', () => assert.deepEqual(talkOutline('Words.\n'), []));
