import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eitherEngine } from './engine.ts';
import type { Engine } from './result.ts';

const everything = { kind: '', audience: '' } as const;
const finds = (n: number) => async (): Promise<Engine> => ({ search: async () => ({ results: [], total: n }) });
const breaks = async (): Promise<Engine> => ({ search: () => Promise.reject(new Error('no WebAssembly after all')) });
const missing = () => Promise.reject(new Error('not there'));
const total = async (engine: Engine) => (await engine.search('x', everything)).total;

test('where WebAssembly runs Pagefind answers and lunr is never loaded', async () => {
  assert.equal(await total(eitherEngine({ pagefind: finds(1), lunr: missing }, true)), 1);
});

test('where it does not, Pagefind is never loaded', async () => {
  assert.equal(await total(eitherEngine({ pagefind: missing, lunr: finds(2) }, false)), 2);
});

test('when Pagefind does not load or breaks, lunr answers and the reader notices nothing', async () => {
  for (const pagefind of [missing, breaks]) {
    const engine = eitherEngine({ pagefind, lunr: finds(2) }, true);
    assert.deepEqual([await total(engine), await total(engine)], [2, 2]);
  }
});

test('when the line is down the search says so, and works again once it is up', async () => {
  let up = false;
  const lunr = () => (up ? finds(3)() : missing());
  const engine = eitherEngine({ pagefind: missing, lunr }, true);
  await assert.rejects(total(engine));
  up = true;
  assert.equal(await total(engine), 3);
});
