import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sides } from './answerOf.ts';
import { fieldsAcross, markerFields, mostCards } from './dictionary.ts';
import { frameReader } from './readFrame.ts';
import { asImage, dice, greyPicture, type Held, type Light } from './trial/picture.ts';

const [width, height] = [480, 320];
const read = frameReader();

/** A room of cards of one size, and the share of them that two frames read rightly. Reading one wrongly fails at once. */
function shareRead(edge: number, light: Light, tilt: number, seen: number): number {
  const random = dice(edge * 31 + tilt);
  const step = Math.max(2 * edge, 48);
  const cards: Held[] = [];
  for (let y = step / 2 + 4; y < height - step / 2; y += step) {
    for (let x = step / 2 + 4; x < width - step / 2; x += step) {
      const place = cards.length;
      cards.push({ number: ((place * 7) % mostCards) + 1, side: sides[place % 4] ?? 'A', x: x + random(), y: y + random(), edge, tilt: tilt + 8 * random() - 4, width: seen });
    }
  }
  const right = new Set<number>();
  for (const turn of [0, 1]) {
    for (const { number, side } of read(asImage(greyPicture(width, height, cards, light, random), width, height), turn)) {
      const held = cards.filter((card) => card.number === number);
      assert.ok(held.some((card) => card.side === side), `card ${number} was read as ${side}`);
      right.add(number);
    }
  }
  return right.size / new Set(cards.map(({ number }) => number)).size;
}

const easy: Light = { contrast: 0.9 };
const ordinary: Light = { contrast: 0.7, noise: 5, blurred: true };
const poor: Light = { contrast: 0.5, noise: 12, blurred: true };

const average = (edge: number, light: Light, seen = 1) => [-17, 0, 11].reduce((sum, tilt) => sum + shareRead(edge, light, tilt, seen), 0) / 3;

/** Edge of the marker in pixels, light, seen from the side, and the share read in two frames. Measured, less a little. */
const rooms: [number, keyof typeof lights, number, number][] = [
  [18, 'easy', 1, 0.95], [22, 'easy', 1, 0.98], [24, 'ordinary', 1, 0.9], [28, 'ordinary', 1, 0.97],
  [28, 'ordinary', 0.75, 0.85], [36, 'ordinary', 0.75, 0.97], [32, 'poor', 1, 0.9], [44, 'poor', 1, 0.98], [80, 'poor', 0.7, 0.99], [110, 'ordinary', 1, 1],
];
const lights = { easy, ordinary, poor };

for (const [edge, light, seen, share] of rooms) {
  test(`cards of ${edge} pixels in ${light} light${seen < 1 ? ', seen from the side,' : ''} are read`, () => {
    const found = average(edge, lights[light], seen);
    assert.ok(found >= share, `${Math.round(found * 100)} % were read`);
  });
}

test('the letter on top is the answer, whatever the number', () => {
  for (const side of sides) {
    const image = asImage(greyPicture(width, height, [{ number: 17, side, x: 200, y: 150, edge: 60 }]), width, height);
    assert.deepEqual(read(image, 0).map(({ number, side }) => [number, side]), [[17, side]]);
  }
});

test('a card that is being turned says nothing', () => {
  const image = asImage(greyPicture(width, height, [{ number: 17, side: 'A', tilt: 45, x: 200, y: 150, edge: 60 }]), width, height);
  assert.deepEqual(read(image, 0), []);
});

test('a number that is there twice counts only when both say the same', () => {
  const two = (side: 'A' | 'B') => asImage(greyPicture(width, height, [{ number: 5, side: 'A', x: 100, y: 150, edge: 60 }, { number: 5, side, x: 300, y: 150, edge: 60 }]), width, height);
  assert.equal(read(two('B'), 0).length, 0);
  assert.equal(read(two('A'), 0).length, 1);
});

test('noise is no card', () => {
  for (let seed = 1; seed <= 20; seed++) assert.deepEqual(read(asImage(greyPicture(width, height, [], { noise: 60 }, dice(seed)), width, height), seed), []);
});

test('no two cards are alike, however they are turned', () => {
  const turned = (fields: boolean[][]) => fields.map((row, y) => row.map((_, x) => fields[fieldsAcross - 1 - x]?.[y] ?? false));
  const all = Array.from({ length: mostCards }, (_, place) => markerFields(place + 1)).flatMap((fields) => [fields, turned(fields), turned(turned(fields)), turned(turned(turned(fields)))]);
  assert.equal(new Set(all.map((fields) => JSON.stringify(fields))).size, mostCards * 4);
});
