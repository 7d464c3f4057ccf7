import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Around } from './progress.ts';
import { asideTexts, discard } from './store/aside.ts';
import { canonical } from './record/canonical.ts';
import { around, attempt, counter, drawer, item, journal, type MapDrawer } from './trial/fixture.ts';
import { createProgress } from './progress.ts';

const key = 'p3:q:m/i';
const map = (box: Around['local']) => (box as MapDrawer).map;
const work = (box: Around['local']) => [...map(box).keys()].filter((name) => /^p3:[qstnw]:/.test(name)).sort();

/** Two tabs of one browser that hear each other. */
function tabs(more: Partial<Around> = {}) {
  const [local, second] = [drawer(), journal()];
  const ears = new Map<object, (key: string | null, text: string | null) => void>();
  const open = (session = drawer(), start = 1) => {
    const box = { ...local, get length() { return local.length; }, setItem(name: string, text: string) {
      local.setItem(name, text);
      for (const [owner, hear] of ears) if (owner !== box) hear(name, text);
    }, removeItem(name: string) {
      local.removeItem(name);
      for (const [owner, hear] of ears) if (owner !== box) hear(name, null);
    } };
    return createProgress(around({ local: box, session, journal: second, random: counter(start), listen: (hear) => void ears.set(box, hear), ...more }));
  };
  return { local, second, open };
}

test('a learner answers, reads, marks and is tested, and finds it all again', () => {
  const { local, open } = tabs();
  const here = open();
  assert.equal(here.answer('m', 'i', attempt({ score: 0 })), 'saved');
  assert.equal(here.seen('m', 'l', 'one'), 'saved');
  assert.equal(here.bookmark('m', 'l', 'two'), 'saved');
  assert.equal(here.bookmark('m', 'k', 'one'), 'saved');
  assert.equal(here.complete('m', 'l', 3), 'saved');
  assert.equal(here.test('m', 'pre', 'A', { x: 1 }), 'saved');
  assert.equal(here.setNote('m', 'l', 'Call the NEC'), 'saved');
  const next = open();
  assert.equal(next.item('m', 'i')?.latest?.score, 0);
  assert.deepEqual(next.lesson('m', 'l')?.seen, { one: '2026-11-22' });
  assert.deepEqual(next.lesson('m', 'l')?.completed, { 3: '2026-11-22' });
  assert.deepEqual(next.lastPlace(), { module: 'm', lesson: 'k', section: 'one' });
  assert.equal(next.tests('m')?.pre?.form, 'A');
  assert.equal(next.note('m', 'l'), 'Call the NEC');
  assert.equal(next.seed(), here.seed());
  assert.deepEqual(work(local), ['p3:n:m/l', 'p3:q:m/i', 'p3:s:m/k', 'p3:s:m/l', 'p3:t:m']);
});

test('no time of day is kept anywhere', () => {
  const { local, open } = tabs();
  const here = open();
  here.answer('m', 'i', attempt());
  here.bookmark('m', 'l', 'two');
  for (const text of local.map.values()) assert.ok(!/T\d\d:|\d{10}/.test(text), text);
});

test('ids that are none are refused, and nothing is stored', () => {
  const { local, open } = tabs();
  const here = open();
  here.answer('../m', 'i', attempt());
  here.seen('m', 'l', '__proto__');
  here.bookmark('m', 'l', 'a b');
  assert.equal(local.map.size, 0);
});

test('an answer in one tab shows in the other', () => {
  const { open } = tabs();
  const [a, b] = [open(), open()];
  let shown = 0;
  b.onChange(() => shown++);
  a.answer('m', 'i', attempt());
  assert.equal(b.item('m', 'i')?.latest?.score, 1);
  assert.ok(shown > 0);
});

test('answers of two tabs on one question all count', () => {
  const { open } = tabs();
  const [a, b] = [open(), open(drawer(), 2)];
  for (const one of [a, b, a, b]) one.answer('m', 'i', attempt());
  assert.deepEqual(Object.values(a.item('m', 'i')?.attempts ?? {}), [4]);
  assert.equal(canonical(a.item('m', 'i')), canonical(b.item('m', 'i')));
});

// The saving modes.

test('until I close: the work moves to the tab, and nothing stays on the device but the choice', () => {
  const { local, second, open } = tabs();
  const session = drawer();
  const here = open(session);
  here.answer('m', 'i', attempt());
  assert.equal(here.modeChosen(), false);
  assert.equal(here.mode('session'), 'session');
  assert.deepEqual([...local.map.keys()], ['p3:prefs']);
  assert.equal(second.removed, 1);
  assert.equal(here.answer('m', 'j', attempt()), 'session');
  assert.equal(here.status(), 'session');
  assert.deepEqual(work(session), [key, 'p3:q:m/j']);
  const next = open(session);
  assert.deepEqual([next.mode(), next.modeChosen(), next.item('m', 'i')?.latest?.score], ['session', true, 1]);
  assert.equal(open(drawer()).item('m', 'i'), undefined);
});

test('keep nothing: the page goes on with what it knows, the device keeps only the choice', () => {
  const { local, open } = tabs();
  const session = drawer();
  const here = open(session);
  here.answer('m', 'i', attempt());
  here.mode('nothing');
  assert.equal(here.answer('m', 'j', attempt()), 'nothing');
  assert.equal(here.status(), 'nothing');
  assert.deepEqual([here.item('m', 'i')?.rev, here.item('m', 'j')?.rev], [1, 1]);
  assert.deepEqual([[...local.map.keys()], session.map.size], [['p3:prefs'], 0]);
  assert.equal(open().item('m', 'i'), undefined);
});

test('back to keeping: what the tab held is on the device again, and not in the tab', () => {
  const { local, open } = tabs();
  const session = drawer();
  const here = open(session);
  here.mode('session');
  here.answer('m', 'i', attempt());
  here.mode('keep');
  assert.deepEqual([work(local), session.map.size, here.status()], [[key], 0, 'saved']);
});

test('another tab follows the choice and keeps what it knows to itself', () => {
  const { local, open } = tabs();
  const there = drawer();
  const [a, b] = [open(), open(there)];
  a.answer('m', 'i', attempt());
  a.mode('session');
  assert.equal(b.mode(), 'session');
  b.answer('m', 'j', attempt());
  assert.deepEqual([work(local), work(there)], [[], [key, 'p3:q:m/j']]);
});

test('a tab that was asleep during the choice follows it before its next save', () => {
  const { local, open } = tabs({ listen() {} });
  const [a, b] = [open(), open(drawer(), 2)];
  b.answer('m', 'i', attempt());
  a.mode('nothing');
  assert.equal(b.answer('m', 'j', attempt()), 'nothing');
  assert.deepEqual(work(local), []);
});

test('texts that could not be read move along with the work', () => {
  const { local, open } = tabs();
  local.map.set(key, '{');
  local.map.set('p3:q:m/new', '{"v":2}');
  const session = drawer();
  open(session).mode('session');
  assert.equal(session.map.get('p3:bad:1'), `${key}\n{`);
  assert.equal(session.map.get('p3:q:m/new'), '{"v":2}');
  assert.deepEqual([...local.map.keys()], ['p3:prefs']);
});

test('work stays on the device if the tab cannot hold it', () => {
  const { local, open } = tabs({ session: null });
  const here = open();
  here.answer('m', 'i', attempt());
  here.mode('session');
  assert.deepEqual([here.status(), work(local)], ['memory', [key]]);
});

test('other preferences are left as they are', () => {
  const { local, open } = tabs();
  local.map.set('p3:prefs', '{"theme":"dark","text":"large"}');
  const here = open();
  here.mode('keep');
  here.setReadyBy('2026-12-24');
  assert.deepEqual(JSON.parse(local.map.get('p3:prefs') ?? ''), { v: 1, theme: 'dark', text: 'large', saving: 'keep', readyBy: '2026-12-24' });
  assert.equal(here.readyBy(), '2026-12-24');
  here.setReadyBy(null);
  assert.equal(here.readyBy(), null);
});

test('preferences nobody can read are no obstacle', () => {
  const { local, open } = tabs();
  local.map.set('p3:prefs', '[');
  assert.deepEqual([open().mode(), open().readyBy()], ['keep', null]);
});

// The second copy.

test('answers that the first copy lost in a crash come back from the second', async () => {
  const { local, open } = tabs();
  open().answer('m', 'i', attempt());
  local.map.clear();
  const next = open();
  await next.ready;
  assert.equal(next.item('m', 'i')?.latest?.score, 1);
  assert.deepEqual(work(local), [key]);
});

test('the second copy learns what it missed', async () => {
  const { local, second, open } = tabs();
  local.map.set(key, canonical(item()));
  await open().ready;
  assert.ok(second.kept.has(key));
});

test('nothing goes into the second copy unless work is kept on this device', async () => {
  const { second, open } = tabs();
  const here = open();
  here.mode('session');
  here.answer('m', 'i', attempt());
  await here.ready;
  assert.equal(second.kept.size, 0);
});

// Erasing, copies, texts set aside.

for (const mode of ['keep', 'session', 'nothing'] as const) {
  test(`erasing with the choice "${mode}" leaves one number and wakes no other tab’s memory`, async () => {
    const { local, second, open } = tabs();
    const session = drawer();
    const [a, b] = [open(session), open(drawer(), 2)];
    a.answer('m', 'i', attempt());
    a.mode(mode);
    b.answer('m', 'j', attempt());
    assert.deepEqual(a.forget(), { local: true, session: true });
    await second.remove();
    assert.deepEqual([[...local.map], session.map.size], [[['p3:meta', '{"epoch":1,"v":1}']], 0]);
    assert.deepEqual([a.item('m', 'i'), b.item('m', 'j'), a.status() === 'saved'], [undefined, undefined, false]);
    b.refresh();
    assert.deepEqual(work(local), []);
  });
}

test('a copy that is read in is joined and saved', () => {
  const { local, open } = tabs();
  const here = open();
  here.answer('m', 'i', attempt());
  assert.equal(here.adopt(new Map([[key, item({ attempts: { zzzz: 4 } })]])), 'saved');
  assert.equal(Object.values(here.item('m', 'i')?.attempts ?? {}).reduce((a, b) => a + b), 5);
  assert.ok(local.map.get(key)?.includes('zzzz'));
});

test('a text set aside can be shown, and thrown away by the learner', () => {
  const { local, open } = tabs();
  local.map.set(key, '{');
  const here = open();
  assert.equal(here.status(), 'unreadable');
  assert.deepEqual(asideTexts(here.shelf()), { 'p3:bad:1': `${key}\n{` });
  assert.ok(discard(here.shelf(), 'p3:bad:1'));
  assert.deepEqual([here.status(), local.map.size], ['idle', 0]);
});

test('throwing a text away spares what was saved over it since', () => {
  const { local, open } = tabs();
  local.map.set(key, '{');
  const here = open();
  here.answer('m', 'i', attempt());
  discard(here.shelf(), 'p3:bad:1');
  assert.deepEqual(work(local), [key]);
  assert.equal(here.status(), 'saved');
});

test('where nothing can be stored at all, the course still works', async () => {
  const here = createProgress(around({ local: null, session: null }));
  assert.equal(here.answer('m', 'i', attempt()), 'memory');
  assert.equal(here.mode('session'), 'session');
  assert.equal(here.item('m', 'i')?.latest?.score, 1);
  assert.equal(here.status(), 'memory');
  assert.deepEqual(here.forget(), { local: true, session: true });
  here.refresh();
  await here.ready;
});

test('nothing leaves the device while a text of it finds no room in the tab', () => {
  const { local, open } = tabs();
  local.map.set('p3:q:m/new', '{"v":2}');
  const session = drawer();
  const { setItem } = session;
  session.setItem = (name, text) => {
    if (name !== 'p3:q:m/new') setItem(name, text);
  };
  const here = open(session);
  here.answer('m', 'i', attempt());
  here.mode('session');
  assert.deepEqual(work(local), [key, 'p3:q:m/new']);
});

test('a tab that keeps its work to itself takes nothing from the others', () => {
  let hear: (key: string | null, text: string | null) => void = () => {};
  const here = createProgress(around({ listen: (heard) => (hear = heard) }));
  here.mode('session');
  hear(key, canonical(item()));
  assert.equal(here.item('m', 'i'), undefined);
});
