import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSize } from './size.ts';

const page = '<p><a href="/x">Slides</a> <span class="quiet" data-file-size></span></p>';

test('a page says how large its file is, in the manner of its language', () => {
  assert.match(withSize(page, 274_197, 'en'), /data-file-size>274\skB<\/span>/);
  assert.match(withSize(page, 274_197, 'fr-CA'), /data-file-size>274\sko<\/span>/);
});

test('telling it twice changes nothing', () => {
  const once = withSize(page, 5000, 'es');
  assert.equal(withSize(once, 5000, 'es'), once);
});
