import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isId, keyOf, kindOf, placeOf } from './keys.ts';

test('a key says what it is about', () => {
  assert.deepEqual(placeOf(keyOf('q', 'spoofed-notices', 'late-sms')), { part: 'q', module: 'spoofed-notices', name: 'late-sms' });
  assert.deepEqual(placeOf(keyOf('s', 'm', 'rights-first')), { part: 's', module: 'm', name: 'rights-first' });
  assert.deepEqual(placeOf(keyOf('t', 'm')), { part: 't', module: 'm', name: '' });
  assert.equal(kindOf('p3:meta'), 'meta');
});

for (const key of ['p3:q:m', 'p3:t:m/i', 'p3:q:m/i/j', 'p3:q:../i', 'p3:q:m/__proto__', 'p3:x:m/i', 'p3:prefs', 'p3:bad:1', 'p3:w:q:m/i', 'q:m/i', 'P3:q:m/i', 'p3:q:m/ i', 'p3:q:m/i\n', '']) {
  test(`"${key}" is not the key of a record`, () => assert.equal(placeOf(key), undefined));
}

test('ids are lower-case words joined by hyphens', () => {
  for (const id of ['late-sms', 'n1', 'a-1-b', 'constructor']) assert.ok(isId(id), id);
  for (const id of ['', '-a', 'a-', 'a--b', 'A', 'é', 'a_b', '__proto__', 'a\n', 'a'.repeat(65), 1, null]) assert.ok(!isId(id), String(id));
});
