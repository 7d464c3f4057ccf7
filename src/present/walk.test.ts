import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isFresh, isSession, newSession, type Session } from './session.ts';
import { back, forward, goTo, neighbour, placeAt, type Stop } from './walk.ts';

const stops: Stop[] = [
  { slide: 'start', part: 'start', steps: 0 },
  { slide: 'one', part: 'one', steps: 0 },
  { slide: 'one.question', part: 'one', steps: 2 },
  { slide: 'two', part: 'two', steps: 0 },
  { slide: 'end', part: 'end', steps: 0 },
];
const go = (session: Session, ways: string) => [...ways].reduce((now, way) => (way === '>' ? forward(now, stops, 1) : back(now, stops, 1)), session);
const at = ({ slide, step }: Session) => `${slide}/${step}`;

test('forward shows step after step, then the next slide, and stops at the end', () => {
  assert.deepEqual(['>', '>>', '>>>', '>>>>', '>>>>>', '>>>>>>>>>'].map((ways) => at(go(newSession(), ways))), ['one/0', 'one.question/0', 'one.question/1', 'one.question/2', 'two/0', 'end/0']);
});

test('back takes the same way, so that forward and back undo each other', () => {
  fc.assert(
    fc.property(fc.nat(6), (n) => {
      const here = go(newSession(), '>'.repeat(n));
      if (here.slide === 'end') return;
      assert.equal(at(go(here, '><')), at(here));
    }),
  );
  assert.equal(at(go(newSession(), '<<')), 'start/0');
});

test('what is left out is passed over both ways, and shown to whoever chooses it', () => {
  const session = { ...newSession(), dropped: ['one'] };
  assert.equal(at(go(session, '>')), 'two/0');
  assert.equal(at(go(session, '><')), 'start/0');
  assert.equal(at(goTo(session, stops, 'one.question', 1)), 'one.question/0');
  assert.equal(neighbour(session, stops, 1)?.slide, 'two');
});

test('a blank screen comes back before anything moves', () => {
  for (const way of ['>', '<']) {
    const seen = go({ ...newSession(), slide: 'two', blank: 'black' }, way);
    assert.deepEqual([at(seen), seen.blank], ['two/0', 'no']);
  }
});

test('the clock starts when the first slide is left', () => {
  assert.equal(newSession().times.begun, undefined);
  assert.deepEqual(forward(newSession(), stops, 42).times, { spent: {}, begun: 42, running: { on: 'one', since: 42 } });
  assert.equal(goTo(newSession(), stops, 'nowhere', 42).slide, 'start');
});

test('a slide the lesson no longer has counts as the first', () => {
  assert.equal(at(go({ ...newSession(), slide: 'gone' }, '>')), 'one/0');
});

test('a session that broke off is known again, for a day', () => {
  assert.equal(isSession(JSON.parse(JSON.stringify(newSession()))), true);
  for (const other of [null, 'text', {}, { ...newSession(), version: 2 }, { ...newSession(), step: '1' }, { ...newSession(), times: null }]) assert.equal(isSession(other), false);
  assert.deepEqual([0, 8, 15].map((hours) => isFresh({ ...newSession(), touched: 1000 }, 1000 + hours * 3_600_000)), [true, true, false]);
});

test('a section may go on after its activity', () => {
  const around = [...stops.slice(0, 3), { slide: 'one.activity', part: 'one.activity', steps: 0 }, { slide: 'one.try-it', part: 'one', steps: 0 }, ...stops.slice(3)];
  const ahead = (slide: string) => placeAt({ ...newSession(), slide }, around);
  assert.deepEqual(ahead('one.question'), { at: 'one', ahead: ['one', 'one.activity', 'two', 'end'] });
  assert.deepEqual(ahead('one.activity'), { at: 'one.activity', ahead: ['one.activity', 'one', 'two', 'end'] });
  assert.deepEqual(ahead('one.try-it'), { at: 'one', ahead: ['one', 'two', 'end'] });
});
