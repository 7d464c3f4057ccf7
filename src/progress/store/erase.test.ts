import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erase, type Browser } from './erase.ts';
import { around, attempt, drawer, journal } from '../trial/fixture.ts';
import { createProgress } from '../progress.ts';

const root = 'https://example.org/course/';

/** Caches and workers as lists of names. */
function browser(caches: string[] | null, scopes: string[] | null, stubborn = false): Browser {
  const found = new Set(caches);
  return {
    root,
    caches: caches && ({ keys: async () => [...found], delete: async (name: string) => (stubborn ? false : found.delete(name)) } as unknown as CacheStorage),
    workers: scopes && ({
      getRegistrations: async () => scopes.map((scope) => ({ scope, unregister: async () => scopes.splice(scopes.indexOf(scope), 1).length === 1 && !stubborn })),
    } as unknown as ServiceWorkerContainer),
  };
}

const progress = (more = {}) => createProgress(around(more));

test('everything of ours is erased, and only that', async () => {
  const [local, kept] = [drawer([['other-site', 'x']]), journal()];
  const here = progress({ local, journal: kept });
  here.answer('m', 'i', attempt());
  const [caches, scopes] = [['p3-module-abc', 'other'], [root, 'https://example.org/other/', 'https://example.org/']];
  const place = browser(caches, scopes);
  const { cleared, left } = await erase(here, place);
  assert.deepEqual([cleared.sort(), left], [['caches', 'database', 'local', 'session', 'worker'], []]);
  assert.deepEqual([...local.map.keys()], ['other-site', 'p3:meta']);
  assert.deepEqual(await place.caches?.keys(), ['other']);
  assert.deepEqual(scopes, ['https://example.org/other/', 'https://example.org/']);
});

test('what does not go is named', async () => {
  const local = drawer();
  const here = progress({ local, journal: { ...journal(), remove: async () => false } });
  here.answer('m', 'i', attempt());
  local.removeItem = () => {};
  const { left } = await erase(here, browser(['p3-x'], [root], true));
  assert.deepEqual(left.sort(), ['caches', 'database', 'local', 'worker']);
});

test('a browser without caches and workers has nothing to erase there', async () => {
  assert.deepEqual((await erase(progress(), browser(null, null))).left, []);
});

test('a browser that refuses to say counts as not erased', async () => {
  const refuse = async () => {
    throw new Error('no');
  };
  const place = { root, caches: { keys: refuse } as unknown as CacheStorage, workers: { getRegistrations: refuse } as unknown as ServiceWorkerContainer };
  assert.deepEqual((await erase(progress(), place)).left.sort(), ['caches', 'worker']);
});
