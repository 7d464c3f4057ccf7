import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openChannel, type Air } from './channel.ts';
import { fakeBrowser } from './fakeWindows.ts';

for (const broadcast of [true, false]) {
  test(`every other window hears what one says, ${broadcast ? 'over a channel' : 'over storage events'}`, () => {
    const browser = fakeBrowser({ broadcast });
    const heard: string[] = [];
    const [a, b, c, other] = ['p3:room', 'p3:room', 'p3:room', 'p3:another'].map((name, i) => {
      const channel = openChannel<{ n: number }>(name, browser.openWindow());
      channel.listen(({ n }) => heard.push(`${i} hears ${n}`));
      return channel;
    });
    a?.post({ n: 1 });
    browser.deliver();
    assert.deepEqual(heard, ['1 hears 1', '2 hears 1']);
    b?.close();
    a?.post({ n: 1 });
    other?.post({ n: 7 });
    browser.deliver();
    assert.deepEqual(heard, ['1 hears 1', '2 hears 1', '2 hears 1']);
    assert.equal(browser.stored.size, 0);
    c?.close();
  });
}

test('a browser that refuses everything stops nobody', () => {
  const refuse = () => {
    throw new Error('SecurityError');
  };
  const page: Air = {
    BroadcastChannel: refuse as unknown as typeof BroadcastChannel,
    get localStorage(): Storage {
      return refuse();
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const channel = openChannel('p3:room', page);
  channel.listen(refuse);
  channel.post({ n: 1 });
  channel.close();
});

test('words that are not ours are not heard', () => {
  const browser = fakeBrowser({ broadcast: false });
  const [here, there] = [browser.openWindow(), browser.openWindow()];
  openChannel('p3:room', here).listen(() => assert.fail('heard'));
  there.localStorage.setItem('p3:room:said', '{broken');
  there.localStorage.setItem('p3:else', '{}');
  browser.deliver();
});
