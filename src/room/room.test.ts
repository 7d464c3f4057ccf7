import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clockText } from './clockText.ts';
import { toggleFullScreen } from './fullScreen.ts';
import { keptSession } from './kept.ts';
import { hasSecondDisplay, moveToSecondDisplay, openWindow } from './openWindow.ts';
import { elapsed, start, stop, stopped } from './stopwatch.ts';
import { keepAwake } from './wakeLock.ts';

test('a blocked window is said to be blocked, however the browser blocks it', () => {
  assert.equal(openWindow({ open: () => null }, '/screen/', 'screen'), undefined);
  assert.equal(openWindow({ open: () => ({ closed: true }) as Window }, '/screen/', 'screen'), undefined);
  assert.equal(openWindow({ open: () => assert.fail() }, '/screen/', 'screen'), undefined);
  const opened = { closed: false, focus: () => undefined } as Window;
  assert.equal(openWindow({ open: () => opened }, '/screen/', 'screen'), opened);
});

test('a second display is used where there is one and the lead allows it', async () => {
  const [here, there] = [0, 1920].map((availLeft) => ({ isPrimary: availLeft === 0, availLeft, availTop: 0, availWidth: 1920, availHeight: 1080 })) as [never, never];
  const moves: number[] = [];
  const opened = { moveTo: (x: number) => moves.push(x), resizeTo: () => undefined, focus: () => undefined } as unknown as Window;
  const page = { screen: { isExtended: true }, getScreenDetails: async () => ({ screens: [here, there], currentScreen: here }) };
  assert.equal(hasSecondDisplay(page), true);
  assert.equal(hasSecondDisplay({ screen: {} }), false);
  assert.equal(await moveToSecondDisplay(page, opened), true);
  assert.deepEqual(moves, [1920]);
  assert.equal(await moveToSecondDisplay({ getScreenDetails: () => Promise.reject(new Error('denied')) }, opened), false);
  assert.equal(await moveToSecondDisplay({}, opened), false);
});

test('the display stays on while the window is seen, and is asked for again after it was hidden', async () => {
  const asked: string[] = [];
  const lock = { released: false, release: async () => undefined };
  const seen: (() => void)[] = [];
  const awake = keepAwake({
    navigator: { wakeLock: { request: (kind) => Promise.resolve(asked.push(kind)).then(() => lock) } },
    document: { visibilityState: 'visible', addEventListener: (_: string, look: () => void) => void seen.push(look) } as unknown as Document,
  });
  await awake.start();
  lock.released = true;
  for (const look of seen) look();
  assert.deepEqual(asked, ['screen', 'screen']);
  awake.stop();
  const refused = keepAwake({ navigator: {}, document: { visibilityState: 'visible', addEventListener: () => undefined } as unknown as Document });
  await refused.start();
  refused.stop();
});

test('a browser without full screen only says so', async () => {
  const page = { fullscreenElement: null, documentElement: {} } as unknown as Document;
  assert.equal(await toggleFullScreen(page), false);
});

test('a kept session is found again; anything unreadable counts as none', () => {
  const drawer = new Map<string, string>();
  const shelf = { read: (key: string) => drawer.get(key), write: (key: string, text: string) => drawer.set(key, text) && 'saved', remove: (key: string) => drawer.delete(key) };
  const kept = keptSession(() => shelf, 'p3:present:x', (found): found is { slide: string } => typeof Object(found).slide === 'string');
  assert.equal(kept.load(), undefined);
  assert.equal(kept.save({ slide: 'two' }), true);
  assert.deepEqual(kept.load(), { slide: 'two' });
  for (const broken of ['{', '[]', 'null', '{"slide":2}']) {
    drawer.set('p3:present:x', broken);
    assert.equal(kept.load(), undefined);
  }
  kept.forget();
  assert.equal(drawer.size, 0);
  assert.equal(keptSession(() => undefined, 'k', (found): found is object => Boolean(found)).save({}), false);
});

test('a stopwatch counts the time between its starts and stops, however often it is looked at', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(10_000), fc.nat(10_000)), { maxLength: 20 }), (turns) => {
      let [watch, now, want] = [stopped, 0, 0];
      for (const [run, rest] of turns) {
        watch = start(start(watch, now), now + run / 2);
        now += run;
        want += run;
        assert.equal(elapsed(watch, now), want);
        watch = stop(watch, now);
        now += rest;
        assert.equal(elapsed(watch, now), want);
      }
    }),
  );
  assert.equal(elapsed(start(stopped, 5000), 1000), 0);
});

test('times are written in the digits of the language', () => {
  const english = clockText({ tag: 'en', digits: 'latn' });
  assert.deepEqual([425_000, 59_600, -30_000, -200].map(english.length), ['7:05', '1:00', '−0:30', '0:00']);
  const arabic = clockText({ tag: 'ar', digits: 'arab' });
  assert.equal(arabic.length(425_000), '٧:٠٥');
  assert.match(clockText({ tag: 'ar', digits: 'latn' }).time(Date.UTC(2026, 0, 1, 12, 5)), /^\d{1,2}:05$/);
});
