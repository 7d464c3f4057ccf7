import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attempt, drawer, type MapDrawer } from './trial/fixture.ts';
import { startProgress } from './start.ts';

type Page = Window & typeof globalThis;

/** A window with as much as the record needs; a part that throws when it is asked for is blocked by the browser. */
function page(parts: PropertyDescriptorMap): { page: Page; fire(name: string, event: object): void } {
  const ears = new Map<string, (event: object) => void>();
  const listening = { addEventListener: (name: string, hear: (event: object) => void) => void ears.set(name, hear) };
  const made = Object.defineProperties({ ...listening, document: listening }, parts) as unknown as Page;
  return { page: made, fire: (name, event) => ears.get(name)?.(event) };
}
const blocked = { get() { throw new DOMException('no', 'SecurityError'); } };
const everything = (local: MapDrawer): PropertyDescriptorMap => ({
  localStorage: { value: local }, sessionStorage: { value: drawer() }, indexedDB: { value: undefined }, crypto: { value: globalThis.crypto },
});

test('the page’s record is there for the scripts that come later', () => {
  const { page: here } = page(everything(drawer()));
  const progress = startProgress(here);
  assert.equal(here.p3?.progress, progress);
  assert.equal(progress.answer('m', 'i', attempt()), 'saved');
});

test('what other scripts already share on the page stays', () => {
  const { page: here } = page({ ...everything(drawer()), p3: { value: { other: 1 }, writable: true, enumerable: true } });
  startProgress(here);
  assert.deepEqual(Object.keys(here.p3 ?? {}), ['other', 'progress']);
});

test('a page where everything is blocked still has a record, in memory', () => {
  const { page: here } = page({ localStorage: blocked, sessionStorage: blocked, indexedDB: blocked, crypto: blocked });
  const progress = startProgress(here);
  assert.equal(progress.answer('m', 'i', attempt()), 'memory');
  assert.equal(progress.status(), 'memory');
});

test('a page hears other tabs, and only about its own storage', () => {
  const local = drawer();
  const [first, second] = [page(everything(local)), page(everything(local))];
  const [a, b] = [startProgress(first.page), startProgress(second.page)];
  a.answer('m', 'i', attempt());
  const event = { key: 'p3:q:m/i', newValue: local.map.get('p3:q:m/i') };
  second.fire('storage', { ...event, storageArea: drawer() });
  assert.equal(b.item('m', 'i'), undefined);
  second.fire('storage', { ...event, storageArea: local });
  assert.equal(b.item('m', 'i')?.rev, 1);
});

test('a page that comes back from the back/forward cache reads what it missed', () => {
  const local = drawer();
  const [first, second] = [page(everything(local)), page(everything(local))];
  const [a, b] = [startProgress(first.page), startProgress(second.page)];
  a.answer('m', 'i', attempt());
  second.fire('pageshow', { persisted: true });
  assert.equal(b.item('m', 'i')?.rev, 1);
});
