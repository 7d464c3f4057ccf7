import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enough, inRuns, look, missing, votesOf, type Sights } from './agree.ts';
import type { Side } from './answerOf.ts';

/** What a camera sees of card 7, one letter a picture, ten pictures a second. */
const seen = (letters: string, from: Sights = {}, at = 0) =>
  [...letters].reduce<Sights>((sights, side, place) => look(sights, side === '.' ? [] : [{ number: 7, side: side as Side }], at + place * 100), from);

test('one picture is no vote; several that agree are', () => {
  assert.equal(enough, 3);
  assert.deepEqual(votesOf(seen('AA')), {});
  assert.deepEqual(votesOf(seen('A.A.A')), { 7: 'A' });
});

test('pictures that disagree begin anew', () => assert.deepEqual(votesOf(seen('AABAAB')), {}));

test('somebody who turns the card changes the vote, once it has been seen as often', () => {
  assert.deepEqual(votesOf(seen('AAABB')), { 7: 'A' });
  assert.deepEqual(votesOf(seen('AAABBB')), { 7: 'B' });
});

test('what was seen long ago does not help', () => assert.deepEqual(votesOf(seen('A', seen('AA'), 9000)), {}));

test('the numbers that were not read are named, as people read them out', () => {
  assert.deepEqual(missing(seen('AAA'), 5, 9), [5, 6, 8, 9]);
  assert.deepEqual(inRuns([3, 7, 8, 9, 12, 13]), ['3', '7–9', '12', '13']);
  assert.deepEqual(missing({}, 9, 5), []);
});
