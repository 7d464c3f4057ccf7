import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kept, Learning, PlayRecord } from './record.ts';
import { bodyOf, exportText } from '../exchange/exchange.ts';
import { readImport } from '../exchange/readImport.ts';
import { canonical } from './canonical.ts';
import { join } from './join.ts';
import { placeOf } from './keys.ts';
import { recordBeginning, recordChoice } from './play.ts';

const stamp = (clock: number, device = 'aaaa') => ({ day: '2026-11-23', clock, device });
const begun = recordBeginning(undefined, 'emb', stamp(1));
const played = recordChoice(begun, 'i01', 'b', 'They are all at risk', stamp(2));
const key = 'p3:x:election-week-in-taluna';
const learning = (record: Kept): Learning => new Map([[key, record]]);
const copied = (record: PlayRecord, notes: boolean) => {
  const found = readImport(exportText('A copy', 'plain', bodyOf({ learning: learning(record), aside: {}, day: '2026-11-23', notes })));
  assert.ok(found.ok);
  return found.learning;
};

test('an exercise is kept under its id, without a second name', () => {
  assert.deepEqual(placeOf(key), { part: 'x', module: 'election-week-in-taluna', name: '' });
  assert.equal(placeOf(`${key}/i01`), undefined);
});

test('it travels with a copy; what was written goes along only if the learner says so', () => {
  assert.equal(canonical(copied(played, true).get(key)), canonical({ ...played, epoch: undefined }));
  assert.deepEqual((copied(played, false).get(key) as PlayRecord).reasons, {});
});

test('a copy without reasons takes none away', () => {
  const joined = join(learning(played), copied(played, false)).get(key) as PlayRecord;
  assert.equal(joined.reasons.i01?.text, 'They are all at risk');
});

test('starting again counts on every device, whichever comes first', () => {
  const again = recordBeginning(played, '', stamp(3, 'bbbb'));
  for (const joined of [join(learning(played), learning(again)), join(learning(again), learning(played))]) {
    assert.deepEqual((joined.get(key) as PlayRecord).play, { ...stamp(3, 'bbbb'), since: 3, role: '', choices: {} });
  }
});

test('a choice that is no id is not read', () => {
  const bad = { ...played, play: { ...played.play, choices: { i01: '<script>' } } };
  assert.equal(copied(bad as PlayRecord, true).get(key)?.play, undefined);
});
