import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ItemRecord, Learning } from '../record/record.ts';
import { fakeDatabase } from '../trial/fakeDatabase.ts';
import { item, plain } from '../trial/fixture.ts';
import { openJournal } from './journal.ts';

const key = 'p3:q:m/i';
const records = (more = {}): Learning => new Map([[key, item(more)]]);

test('what was put into the journal is there for the next page', async () => {
  const { factory, durability } = fakeDatabase();
  assert.equal(await openJournal(factory).put(records()), true);
  assert.deepEqual(plain((await openJournal(factory).all()).get(key)), plain(item()));
  assert.equal(durability[0], 'strict');
});

test('a second copy is joined, not replaced', async () => {
  const { factory } = fakeDatabase();
  const journal = openJournal(factory);
  await journal.put(records({ attempts: { aaaa: 2 } }));
  await journal.put(records({ attempts: { bbbb: 1 } }));
  assert.deepEqual(((await journal.all()).get(key) as ItemRecord).attempts, { aaaa: 2, bbbb: 1 });
});

test('looking leaves no database behind', async () => {
  const { factory, disk } = fakeDatabase();
  assert.equal((await openJournal(factory).all()).size, 0);
  assert.equal(disk(), undefined);
});

test('the first record is kept even if it comes while the page is still looking', async () => {
  const { factory, disk } = fakeDatabase();
  const journal = openJournal(factory);
  const [, kept] = await Promise.all([journal.all(), journal.put(records())]);
  assert.deepEqual([kept, disk()?.size], [true, 1]);
});

test('erasing removes the database, also while another tab has it open', async () => {
  const { factory, disk } = fakeDatabase();
  const [here, there] = [openJournal(factory), openJournal(factory)];
  await here.put(records());
  await there.all();
  assert.equal(await here.remove(), true);
  assert.equal(disk(), undefined);
  assert.equal(await there.put(records()), true);
});

test('a text nobody can read is left out, and one of a newer version is left alone', async () => {
  const { factory, disk } = fakeDatabase();
  const journal = openJournal(factory);
  await journal.put(records());
  disk()?.set('p3:q:m/bad', '{').set('p3:q:m/new', '{"v":2}').set('p3:q:m/odd', 5);
  assert.deepEqual([...(await journal.all()).keys()], [key]);
  await journal.put(new Map([['p3:q:m/new', item()], ['p3:q:m/bad', item()]]));
  assert.equal(disk()?.get('p3:q:m/new'), '{"v":2}');
  assert.notEqual(disk()?.get('p3:q:m/bad'), '{');
});

const refusals: [string, IDBFactory | null][] = [
  ['no IndexedDB, as in Lockdown Mode', null],
  ['an IndexedDB that throws', { open() { throw new Error('no'); }, deleteDatabase() { throw new Error('no'); } } as unknown as IDBFactory],
  ['an IndexedDB that refuses', { open: refusing, deleteDatabase: refusing } as unknown as IDBFactory],
];
function refusing() {
  const request = { onerror: null as ((event: unknown) => void) | null };
  setTimeout(() => request.onerror?.({ preventDefault() {} }), 0);
  return request;
}
for (const [name, factory] of refusals) {
  test(`${name}: the journal gives nothing and never throws`, async () => {
    const journal = openJournal(factory);
    assert.equal(await journal.put(records()), false);
    assert.equal((await journal.all()).size, 0);
    assert.equal(await journal.remove(), factory === null);
  });
}
