import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, exportText } from './exchange.ts';
import { item } from '../trial/fixture.ts';
import { openCopy, readBody } from './readImport.ts';
import { sealerOf } from './seal.ts';

const sealer = sealerOf(globalThis.crypto as Crypto);
const body = bodyOf({ learning: new Map([['p3:q:m/i', item()]]), aside: {}, day: '2026-11-22', notes: true });

test('a locked copy opens with its passphrase and with no other', async () => {
  const locked = (await sealer?.seal(body, 'drei Äpfel')) ?? '';
  const opened = openCopy(exportText('A copy', 'sealed', locked));
  assert.ok(opened.ok && opened.cover === 'sealed');
  assert.ok(!locked.includes('p3:q'));
  assert.equal(await sealer?.open(opened.body, 'drei Apfel'), null);
  const text = await sealer?.open(opened.body, 'drei A\u0308pfel');
  const found = readBody(text ?? '');
  assert.ok(found.ok && found.learning.has('p3:q:m/i'));
});

test('two copies with the same passphrase do not look alike', async () => {
  assert.notEqual(await sealer?.seal(body, 'x'), await sealer?.seal(body, 'x'));
});

test('what is no locked copy opens with nothing, without an exception', async () => {
  for (const text of ['', 'AAAA', '%%%', 'A'.repeat(400)]) assert.equal(await sealer?.open(text, 'x'), null);
});

test('outside a secure context there is no locking', () => {
  assert.equal(sealerOf(undefined), null);
  assert.equal(sealerOf({} as Crypto), null);
});
