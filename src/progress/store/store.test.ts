import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ItemRecord, Kept, SectionRecord } from '../record/record.ts';
import type { Drawer } from './shelf.ts';
import { recordAnswer } from '../record/answer.ts';
import { canonical } from '../record/canonical.ts';
import { answer, attempt, counter, drawer, item, plain, today, type MapDrawer } from '../trial/fixture.ts';
import { recordSeen } from '../record/seen.ts';
import { createStore, type Store } from './store.ts';
import { epochOn } from './wipe.ts';

const key = 'p3:q:m/late-sms';
const open = (storage: Drawer | null, start = 1) => createStore({ storage, today, random: counter(start) });
const give = (store: Store, score = 1, at = key) =>
  store.change(at, (before, stamp) => recordAnswer(before as ItemRecord | undefined, attempt({ score }), stamp, null));
const attempts = (record: Kept | undefined) => Object.values((record as ItemRecord | undefined)?.attempts ?? {}).reduce((a, b) => a + b, 0);
const stored = (box: MapDrawer, at = key) => JSON.parse(box.map.get(at) ?? 'null') as ItemRecord | null;

/** A storage that does something else for one of its methods. */
const faulty = (box: MapDrawer, faults: Partial<Drawer>): Drawer =>
  Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(box), ...Object.getOwnPropertyDescriptors(faults) }) as Drawer;
const full = () => {
  throw new DOMException('no room', 'QuotaExceededError');
};
const refuse = () => {
  throw new DOMException('no', 'SecurityError');
};

test('an answer is stored under its own key, and only then called saved', () => {
  const box = drawer();
  const store = open(box);
  assert.equal(store.status(), 'idle');
  assert.equal(give(store), 'saved');
  assert.equal(attempts(stored(box) ?? undefined), 1);
  assert.deepEqual([...box.map.keys()], ['p3:meta', key]);
  assert.equal(store.status(), 'saved');
});

test('looking at a page stores nothing', () => {
  const box = drawer();
  open(box).identity();
  assert.equal(box.map.size, 0);
});

test('the next page finds everything again, and the same tag and seed', () => {
  const box = drawer();
  const first = open(box);
  give(first);
  const second = open(box, 99);
  assert.deepEqual(plain(second.learning.get(key)), plain(first.learning.get(key)));
  assert.deepEqual(second.identity(), first.identity());
});

test('two tabs that answer the same question both count', () => {
  const box = drawer();
  const [a, b] = [open(box), open(box)];
  give(a);
  give(b, 0);
  assert.equal(attempts(stored(box) ?? undefined), 2);
  assert.deepEqual([stored(box)?.first?.score, stored(box)?.best?.score, stored(box)?.latest?.score], [1, 1, 0]);
});

test('an answer that another tab wrote over comes back when its tab hears of it', () => {
  const box = drawer();
  const a = open(box);
  give(a);
  box.map.set(key, canonical(item({ attempts: { zzzz: 1 } })));
  a.heard(key, box.map.get(key) ?? null);
  assert.equal(attempts(stored(box) ?? undefined), 2);
});

test('the text another tab announced counts, even if a third has written over it since', () => {
  const box = drawer();
  const store = open(box);
  store.heard(key, canonical(item({ attempts: { zzzz: 7 } })));
  assert.equal(stored(box)?.attempts.zzzz, 7);
});

test('tabs that agree write nothing more', () => {
  const box = drawer();
  const [a, b] = [open(box), open(box)];
  give(a);
  let writes = 0;
  const setItem = box.setItem;
  box.setItem = (name, text) => {
    writes++;
    setItem(name, text);
  };
  b.heard(key, box.map.get(key) ?? null);
  a.heard(key, box.map.get(key) ?? null);
  assert.equal(writes, 0);
});

test('two tabs with different ideas of the order of fields do not answer each other for ever', () => {
  const box = drawer();
  const store = open(box);
  give(store);
  const shuffled = JSON.stringify(Object.fromEntries(Object.entries(stored(box) ?? {}).reverse()));
  box.map.set(key, shuffled);
  store.heard(key, shuffled);
  assert.equal(box.map.get(key), shuffled);
});

test('what everybody hears when one tab writes is what everybody shows', () => {
  const store = open(drawer());
  let heard = 0;
  const stop = store.onChange(() => heard++);
  give(store);
  store.heard(key, canonical(item({ attempts: { zzzz: 1 } })));
  stop();
  give(store);
  assert.equal(heard, 2);
});

test('a listener that fails does not cost the answer', () => {
  const store = open(drawer());
  store.onChange(refuse);
  assert.equal(give(store), 'saved');
});

// The failure table of the design.

test('storage blocked: the answer lives in memory, and is not called saved', () => {
  const store = open(null);
  assert.equal(store.status(), 'memory');
  assert.equal(give(store), 'memory');
  assert.equal(attempts(store.learning.get(key)), 1);
});

for (const method of ['getItem', 'setItem', 'key', 'removeItem', 'length'] as const) {
  test(`storage that throws on ${method} never throws on the learner`, () => {
    const store = open(faulty(drawer([[key, canonical(item())]]), Object.defineProperty({}, method, method === 'length' ? { get: refuse } : { value: refuse })));
    give(store);
    give(store, 0);
    store.retry();
    store.heard(null, null);
    store.status();
    assert.ok(attempts(store.learning.get(key)) >= 2);
  });
}

test('storage that cannot be read is not written over', () => {
  const box = drawer([[key, canonical(item({ attempts: { zzzz: 9 } }))]]);
  const store = open(faulty(box, { getItem: refuse }));
  assert.equal(give(store), 'memory');
  assert.equal(stored(box)?.attempts.zzzz, 9);
});

test('storage that drops what it is given is noticed', () => {
  const store = open(faulty(drawer(), { setItem() {} }));
  assert.equal(give(store), 'memory');
  assert.equal(store.status(), 'memory');
});

test('device full: kept in memory, said so, and saved as soon as there is room', () => {
  const box = drawer();
  const { setItem } = box;
  const store = open(box);
  box.setItem = full;
  assert.equal(give(store), 'full');
  assert.equal(store.status(), 'full');
  box.setItem = setItem;
  assert.equal(give(store, 1, 'p3:q:m/other'), 'saved');
  assert.equal(attempts(stored(box) ?? undefined), 1);
  assert.equal(store.status(), 'saved');
});

test('a full device keeps the earlier answer', () => {
  const box = drawer();
  const store = open(box);
  give(store);
  box.setItem = full;
  assert.equal(give(store, 0), 'full');
  assert.equal(stored(box)?.latest?.score, 1);
});

test('unreadable text is set aside word for word, and the course goes on', () => {
  const box = drawer([[key, '{"v":1,"rev":1,"att']]);
  const store = open(box);
  assert.equal(store.status(), 'unreadable');
  assert.equal(box.map.get('p3:bad:1'), `${key}\n{"v":1,"rev":1,"att`);
  assert.equal(give(store), 'saved');
  assert.equal(attempts(stored(box) ?? undefined), 1);
});

test('unreadable text is set aside once, however often the page is opened, and beside earlier ones', () => {
  const box = drawer([[key, 'x'], ['p3:bad:7', 'p3:q:m/other\ny']]);
  open(box);
  open(box);
  assert.deepEqual([...box.map.keys()].filter((name) => name.startsWith('p3:bad')), ['p3:bad:7', 'p3:bad:8']);
});

test('unreadable text that cannot be set aside is not written over', () => {
  const box = drawer([[key, 'x']]);
  box.setItem = full;
  const store = open(box);
  assert.equal(give(store), 'full');
  assert.equal(box.map.get(key), 'x');
});

test('a record of a newer version is read-only; the answer lives in memory', () => {
  const newer = '{"v":2,"something":"else"}';
  const box = drawer([[key, newer]]);
  const store = open(box);
  assert.equal(store.status(), 'newer');
  assert.equal(give(store), 'newer');
  assert.equal(box.map.get(key), newer);
  assert.equal(attempts(store.learning.get(key)), 1);
  assert.equal(give(store, 1, 'p3:q:m/other'), 'saved');
});

test('bad parts inside good JSON are dropped, the rest is kept, and nothing is said', () => {
  const box = drawer([[key, JSON.stringify({ ...item(), best: { score: 9 } })]]);
  const store = open(box);
  assert.equal(store.status(), 'idle');
  give(store, 0.5);
  assert.deepEqual([stored(box)?.best?.score, stored(box)?.attempts.aaaa], [0.5, 1]);
});

test('keys and fields of a later site are left as they are', () => {
  const box = drawer([['p3:x:new', 'anything'], [key, JSON.stringify({ ...item(), mood: 'calm' })]]);
  give(open(box));
  assert.equal(box.map.get('p3:x:new'), 'anything');
  assert.equal((stored(box) as Kept).mood, 'calm');
});

test('a write that broke off in the middle is made good from its spare copy', () => {
  const good = canonical(item({ attempts: { aaaa: 5 } }));
  const box = drawer([[key, good.slice(0, 40)], ['p3:w:q:m/late-sms', good]]);
  const store = open(box);
  assert.equal(attempts(store.learning.get(key)), 5);
  assert.deepEqual([...box.map.keys()].sort(), ['p3:q:m/late-sms']);
  assert.equal(store.status(), 'idle');
});

test('a spare copy that broke off is cleared away when the question is answered again', () => {
  const box = drawer([[key, canonical(item())], ['p3:w:q:m/late-sms', '{"v":1,']]);
  assert.equal(give(open(box)), 'saved');
  assert.equal(box.map.has('p3:w:q:m/late-sms'), false);
  assert.equal(box.map.has('p3:bad:1'), false);
});

test('storage that was emptied behind our back is filled again', () => {
  const box = drawer();
  const store = open(box);
  give(store);
  box.map.clear();
  store.heard(null, null);
  assert.equal(attempts(stored(box) ?? undefined), 1);
});

test('the clock set back does not change the order of answers', () => {
  const box = drawer();
  let now = '2026-11-22';
  const store = createStore({ storage: box, today: () => now, random: counter() });
  give(store, 0);
  now = '2020-01-01';
  give(store, 1);
  assert.deepEqual([stored(box)?.latest?.score, stored(box)?.latest?.day, stored(box)?.first?.day], [1, '2020-01-01', '2026-11-22']);
});

// Erasing.

function erase(store: Store, box: MapDrawer): void {
  assert.ok(store.erase());
  assert.deepEqual([...box.map.keys()], ['p3:meta']);
}

test('what one tab erased, no other tab writes back', () => {
  const box = drawer();
  const [a, asleep] = [open(box), open(box)];
  give(a);
  asleep.heard(key, box.map.get(key) ?? null);
  erase(a, box);
  give(asleep, 0, 'p3:q:m/other');
  asleep.retry();
  asleep.load();
  assert.equal(box.map.has(key), false);
  assert.deepEqual([...asleep.learning.keys()], ['p3:meta', 'p3:q:m/other']);
});

test('after an erasure the tag and the seed are new', () => {
  const box = drawer();
  const store = open(box);
  give(store);
  const before = store.identity();
  erase(store, box);
  assert.equal(box.map.get('p3:meta'), '{"epoch":1,"v":1}');
  give(store);
  assert.notEqual(store.identity().tag, before.tag);
  assert.notEqual(store.identity().seed, before.seed);
  assert.equal(epochOn(store.shelf()), 1);
});

test('a tab in the middle of a write while another erases leaves nothing behind', () => {
  const box = drawer();
  const [a, b] = [open(box), open(box)];
  give(a, 0);
  const { setItem } = box;
  box.setItem = (name, text) => {
    box.setItem = setItem;
    erase(b, box);
    setItem(name, text);
  };
  assert.notEqual(give(a), 'saved');
  assert.deepEqual([...box.map.keys()].filter((name) => name.startsWith('p3:q') || name.startsWith('p3:w')), []);
});

test('an answer given after an erasure stays', () => {
  const box = drawer();
  const store = open(box);
  give(store, 0);
  erase(store, box);
  give(store, 1);
  const next = open(box);
  assert.equal(attempts(next.learning.get(key)), 1);
  assert.equal((next.learning.get(key) as ItemRecord).latest?.score, 1);
});

test('a copy that was read in after an erasure is there to stay', () => {
  const box = drawer();
  const store = open(box);
  give(store);
  erase(store, box);
  store.adopt(new Map([[key, item({ latest: answer({ clock: 50 }) })]]));
  assert.equal((open(box).learning.get(key) as ItemRecord).latest?.clock, 50);
});

test('a second copy from before an erasure brings nothing back', () => {
  const box = drawer();
  const store = open(box);
  give(store);
  const second = new Map(store.learning);
  erase(store, box);
  store.recall(second);
  assert.deepEqual([...box.map.keys()], ['p3:meta']);
});

test('a second copy that knows of an erasure clears what a rolled-back storage still holds', () => {
  const box = drawer([['p3:meta', '{"epoch":0,"v":1}'], [key, canonical(item())]]);
  const store = open(box);
  store.recall(new Map([['p3:meta', { v: 1, epoch: 1 }]]));
  assert.equal(box.map.has(key), false);
  assert.equal(store.learning.has(key), false);
});

test('erasing on a full device says that it did not work, and costs no later answer', () => {
  const box = drawer();
  const { setItem } = box;
  const [a, b] = [open(box), open(box)];
  give(a);
  box.setItem = full;
  assert.equal(a.erase(), false);
  box.setItem = setItem;
  give(b, 0);
  give(a, 1, 'p3:q:m/other');
  assert.equal((open(box).learning.get(key) as ItemRecord).latest?.score, 0);
});

test('a marker that was written only in part is no marker', () => {
  const box = drawer([['p3:meta', '{"epoch":1,"v":1}']]);
  const { setItem } = box;
  const [a, b] = [open(box), open(box)];
  give(b, 0);
  box.setItem = (name, text) => setItem(name, text.slice(0, 12));
  assert.equal(a.erase(), false);
  box.setItem = setItem;
  give(b, 1);
  give(a, 1, 'p3:q:m/other');
  assert.equal((open(box).learning.get(key) as ItemRecord).latest?.score, 1);
});

test('not to know whether another tab erased is not to be saved', () => {
  const box = drawer();
  const store = open(box);
  const { getItem, setItem } = box;
  box.setItem = (name, text) => {
    setItem(name, text);
    if (name === key) box.getItem = (asked) => (asked === 'p3:meta' ? refuse() : getItem(asked));
  };
  assert.equal(give(store), 'memory');
  box.getItem = getItem;
  store.retry();
  assert.equal(store.status(), 'saved');
});

test('what was erased and left a spare copy goes with it', () => {
  const box = drawer([['p3:meta', '{"epoch":1,"v":1}'], [key, canonical(item())], ['p3:w:q:m/late-sms', canonical(item())]]);
  open(box);
  assert.deepEqual([...box.map.keys()], ['p3:meta']);
});

test('what is not new is neither announced nor copied', () => {
  let told = 0;
  const store = createStore({ storage: drawer(), today, random: counter(), mirror: () => told++ });
  store.change('p3:s:m/l', (before, { day }) => recordSeen(before as SectionRecord | undefined, 'one', day));
  store.onChange(() => told++);
  store.change('p3:s:m/l', (before, { day }) => recordSeen(before as SectionRecord | undefined, 'one', day));
  assert.equal(told, 1);
});

test('the mark of an erasure is written once, before anything is removed', () => {
  const box = drawer();
  const store = open(box);
  give(store);
  const done: string[] = [];
  const { setItem, removeItem } = box;
  box.setItem = (name, text) => {
    done.push(`write ${name}`);
    setItem(name, text);
  };
  box.removeItem = (name) => {
    done.push(`remove ${name}`);
    removeItem(name);
  };
  store.erase();
  assert.deepEqual(done, ['write p3:meta', `remove ${key}`]);
});

test('a tab that slept through one erasure and then erases leaves a mark later than both', () => {
  const box = drawer();
  const [a, asleep] = [open(box), open(box)];
  erase(a, box);
  assert.ok(asleep.erase());
  assert.equal(epochOn(asleep.shelf()), 2);
});
