import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterEach, hasWork, headingOf, isActivity, isEmpty } from './work.ts';

test('a figure is nothing to work on, a question is', () => {
  assert.ok(!hasWork('<figure class="figure"></figure><p>That was hard work.</p>'));
  assert.ok(hasWork('<div class="work asked keep"></div>'));
});

test('the steps of an activity are kept, other slides are not', () => {
  assert.ok(isActivity('<div class="work activity">…</div>'));
  assert.ok(!isActivity('<div class="work asked keep"></div>'));
});

test('a heading outlives what stands below it', () => {
  assert.equal(headingOf('<h2>Check <em>twice</em></h2><figure></figure>'), '<h2>Check <em>twice</em></h2>');
  assert.equal(headingOf('<p>None</p>'), '');
});

test('lines follow each prompt, or the one there is', () => {
  assert.equal(afterEach('<ul><li>a</li><li>b</li></ul>', '_'), '<ul><li>a_</li><li>b_</li></ul>');
  assert.equal(afterEach('<p>a</p>', '_'), '<p>a</p>_');
});

test('a section of which only the heading is left is empty, and one with lines for notes is not', () => {
  assert.ok(isEmpty('<div data-slide="opening"><h2>Discuss <span>now</span></h2></div>'));
  assert.ok(!isEmpty('<h2>Discuss</h2><span class="lines"><span></span></span>'));
});
