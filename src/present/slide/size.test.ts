import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMany, sizeOf } from './size.ts';

const points = (n: number, letters: number) => `<ul>${`<li>${'a'.repeat(letters)}</li>`.repeat(n)}</ul>`;
const steps = ['l', 'm', 's', 'xs', 'xxs'];

test('few words are large, and more words are never larger', () => {
  assert.equal(sizeOf(points(3, 30), 'discuss'), 'l');
  const sizes = Array.from({ length: 14 }, (_, n) => steps.indexOf(sizeOf(points(n + 1, 90), 'discuss')));
  assert.deepEqual(sizes, [...sizes].sort((a, b) => a - b));
  assert.equal(sizeOf(points(14, 90), 'discuss'), 'xxs');
});

test('tags and the signs of a marked text count for nothing', () => {
  const plain = sizeOf(`<p>${'word '.repeat(60)}</p>`, 'rights-check');
  assert.equal(sizeOf(`<p>${'<em class="a-very-long-name">word</em> '.repeat(60)}</p>`, 'rights-check'), plain);
});

test('a question of many things in two columns is larger than the same in one', () => {
  const list = (name: string) => `<h2>What is what?</h2><ol class="slide-choices ${name}">${'<li>Something short</li>'.repeat(10)}</ol>`;
  assert.ok(steps.indexOf(sizeOf(list('slide-columns'), 'question')) < steps.indexOf(sizeOf(list(''), 'question')));
});

test('more than five points under the name of a section stand in two columns', () => {
  assert.deepEqual([isMany(points(5, 9), 'opening'), isMany(points(6, 9), 'opening'), isMany(points(6, 9), 'discuss')], [false, true, false]);
});
