import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel } from '../../room/channel.ts';
import { shelfOf } from '../../progress/store/shelf.ts';
import { inPage, type Keeper } from './keeper.ts';
import { openLog, type Desk, type Said } from './log.ts';
import { onShelf } from './onShelf.ts';

/** Windows that hear one another. */
function air() {
  const ears: ((said: Said) => void)[] = [];
  return (): Channel<Said> => {
    const own: ((said: Said) => void)[] = [];
    return {
      post: (said) => ears.filter((ear) => !own.includes(ear)).forEach((ear) => void ear(structuredClone(said))),
      listen: (hear) => {
        own.push(hear);
        ears.push(hear);
      },
      close() {},
    };
  };
}

const desk = (more: Partial<Desk> = {}): Desk => ({ keepers: [inPage()], line: air()(), now: () => 1000, random: 'r', writer: () => 'lead', ...more });
const refusing: Keeper = { place: 'device', all: async () => [], add: async () => false, wipe: async () => true };
const drawer = () => {
  const held = new Map<string, string>();
  return { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, text: string) => void held.set(key, text), removeItem: (key: string) => void held.delete(key), key: (n: number) => [...held.keys()][n] ?? null, get length() { return held.size; } };
};

test('a line is kept before it is shown', async () => {
  const order: string[] = [];
  const slow: Keeper = { ...inPage(), add: async () => order.push('kept') > 0 };
  const log = await openLog(desk({ keepers: [slow] }));
  log.onChange(() => order.push('shown'));
  await log.write({ kind: 'noted', text: 'Doors open' }, 3);
  assert.deepEqual(order, ['kept', 'shown']);
});

test('a log opened again holds what was written', async () => {
  const keeper = onShelf('sample', shelfOf(drawer()), 'device');
  const before = await openLog(desk({ keepers: [keeper] }));
  await before.write({ kind: 'noted', text: 'one' }, 0);
  await before.write({ kind: 'noted', text: 'two' }, 0);
  assert.deepEqual((await openLog(desk({ keepers: [keeper] }))).events, before.events);
});

test('where the first place refuses, the next one keeps the line, and the log says which', async () => {
  const log = await openLog(desk({ keepers: [refusing, inPage()] }));
  assert.equal(log.place, 'device');
  await log.write({ kind: 'paused' }, 0);
  assert.deepEqual([log.place, log.events.length], ['page', 1]);
});

test('two windows see each other’s lines, and one wipes for both', async () => {
  const [open, keeper] = [air(), inPage()];
  const one = await openLog(desk({ keepers: [keeper], line: open(), random: 'a' }));
  const two = await openLog(desk({ keepers: [keeper], line: open(), random: 'b' }));
  await one.write({ kind: 'noted', text: 'from one' }, 0);
  await two.write({ kind: 'noted', text: 'from two' }, 0);
  assert.equal(one.events.length, 2);
  assert.deepEqual(new Set(one.events.map(({ id }) => id)), new Set(two.events.map(({ id }) => id)));
  await two.wipe();
  assert.deepEqual([one.events, two.events], [[], []]);
});

test('what one person writes stays in order when the device clock is set back', async () => {
  const times = [5000, 2000];
  const log = await openLog(desk({ now: () => times.shift() ?? 0 }));
  await log.write({ kind: 'paused' }, 0);
  await log.write({ kind: 'resumed' }, 0);
  assert.deepEqual(log.events.map(({ id, at }) => [id, at]), [['lead-r-1', 5000], ['lead-r-2', 5000]]);
});

test('lines taken in twice are there once', async () => {
  const [one, two] = [await openLog(desk()), await openLog(desk({ random: 'other' }))];
  await one.write({ kind: 'noted', text: 'x' }, 0);
  assert.deepEqual([await two.take(one.events), await two.take(one.events), two.events.length], [1, 0, 1]);
});
