import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fakeBrowser } from './fakeWindows.ts';
import { share } from './shared.ts';

const start = { slide: 'start' };

/** Windows a, b, c … of one browser; the first that are named lead. */
function room(count: number, leaders: number, broadcast = true) {
  const browser = fakeBrowser({ broadcast });
  const windows = Array.from({ length: count }, (_, i) => share('p3:room', browser.openWindow(), start, { author: `w${i}`, leads: i < leaders }));
  browser.deliver();
  browser.ring();
  browser.deliver();
  return { browser, windows };
}

test('a window that joins gets everything, and one that is closed and opened again too', () => {
  const { browser, windows: [console, screen] } = room(2, 1);
  console?.change(() => ({ slide: 'two' }));
  browser.deliver();
  assert.deepEqual(screen?.now, { slide: 'two' });
  screen?.close();
  console?.change(() => ({ slide: 'three' }));
  const again = share('p3:room', browser.openWindow(), start, { author: 'w9' });
  browser.deliver();
  assert.deepEqual(again.now, { slide: 'three' });
  console?.close();
  const later = share('p3:room', browser.openWindow(), start, { author: 'w8', leads: true });
  browser.deliver();
  browser.ring();
  assert.deepEqual([later.now, later.control], [{ slide: 'three' }, true]);
});

test('one window leads: the first; a second one looks on until it takes the baton', () => {
  const { browser, windows: [first, screen] } = room(2, 1);
  assert.deepEqual([first?.control, screen?.control], [true, false]);
  const second = share('p3:room', browser.openWindow(), start, { author: 'x', leads: true });
  browser.deliver();
  browser.ring();
  assert.deepEqual([first?.control, second.control], [true, false]);
  second.take();
  browser.deliver();
  assert.deepEqual([first?.control, second.control], [false, true]);
});

test('two windows that come back together after a crash agree on one that leads', () => {
  const { windows } = room(3, 3);
  assert.deepEqual(windows.filter(({ control }) => control).length, 1);
});

test('whoever listens is told of what others change', () => {
  const { browser, windows: [console, screen] } = room(2, 1);
  let told = 0;
  screen?.onChange(() => void told++);
  console?.change(({ slide }) => ({ slide }));
  browser.deliver();
  assert.equal(told, 1);
});

test('a window from before a change of the site is not believed', () => {
  const { browser, windows: [console] } = room(1, 1);
  const old = browser.openWindow();
  const line = old.BroadcastChannel && new old.BroadcastChannel('p3:room');
  for (const said of [null, 7, { kind: 'state' }, { kind: 'state', revision: 99, author: 'z', state: 'text' }, { kind: 'baton', revision: '9' }]) line?.postMessage(said);
  browser.deliver();
  assert.deepEqual([console?.now, console?.control], [start, true]);
});

const move = fc.record({ who: fc.nat(), what: fc.constantFrom('change', 'change', 'take', 'deliver', 'join'), at: fc.nat(1000) });

for (const broadcast of [true, false]) {
  test(`windows agree in the end whatever the order of their messages (${broadcast ? 'channel' : 'storage'})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.array(move, { maxLength: 40 }), fc.array(fc.nat(), { maxLength: 200 }), (count, moves, order) => {
        const { browser, windows } = room(count, count, broadcast);
        for (const [n, { who, what, at }] of moves.entries()) {
          const window = windows[who % windows.length];
          if (what === 'change') window?.change(() => ({ slide: `s${n}` }));
          if (what === 'take') window?.take();
          if (what === 'deliver') browser.deliverOne(at);
          if (what === 'join') windows.push(share('p3:room', browser.openWindow(), start, { author: `w${windows.length}` }));
        }
        let turn = 0;
        browser.deliver((waiting) => (order[turn++] ?? 0) % waiting);
        assert.deepEqual(new Set(windows.map(({ now }) => now.slide)).size, 1);
        assert.equal(windows.filter(({ control }) => control).length, 1);
      }),
    );
  });
}
