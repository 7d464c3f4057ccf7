import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePo } from '../../translate/catalogue/po.ts';
import type { PlacedEntry } from './poFile.ts';
import { readByTwo } from './mend.ts';
import { Work } from './work.ts';

const text = 'msgid ""\nmsgstr "Language: fr\\n"\n\n#. draft\n#, fuzzy\nmsgid "One"\nmsgstr "Un"\n\nmsgid "Two"\nmsgstr ""\n\n#~ msgid "Old"\n#~ msgstr "Ancien"\n';
const open = (of = text): [Work, PlacedEntry, PlacedEntry] => {
  const work = new Work(of);
  return [work, ...(work.sentences as [PlacedEntry, PlacedEntry])];
};

test('what was not touched is saved to the byte', () => {
  const [work, one, two] = open();
  assert.equal(work.sentences.length, 2);
  assert.equal(work.text(), text);
  work.write(two, ['Deux']);
  assert.deepEqual([work.changed, work.isChanged(one)], [1, false]);
  assert.equal(work.text(), text.replace('msgid "Two"\nmsgstr ""', '#. draft\n#, fuzzy\nmsgid "Two"\nmsgstr "Deux"'));
});

test('typing the same words again is no change', () => {
  const [work, one] = open();
  work.write(one, ['Une']);
  work.write(one, ['Un']);
  assert.deepEqual([work.changed, work.text()], [0, text]);
});

test('work is taken up another day, with what was said of it', () => {
  const [work, one, two] = open();
  work.change(one, readByTwo(one));
  work.write(two, ['Deux']);
  const [later] = open();
  assert.equal(later.restore(work.kept()), 0);
  assert.equal(later.text(), work.text());
  assert.deepEqual(parsePo(later.text()).entries.map(({ draft }) => draft), [false, true, false]);
});

test('a sentence somebody else has mended since is not written over', () => {
  const [work, one] = open();
  work.write(one, ['Une']);
  const theirs = text.replace('"Un"', '"L’un"');
  const [later] = open(theirs);
  assert.equal(later.restore(work.kept()), 1);
  assert.equal(later.text(), theirs);
  assert.equal(new Work(theirs).restore(later.kept()), 1, 'it is still kept');
});

test('kept work that cannot be read changes nothing', () => {
  const [work] = open();
  for (const kept of ['', 'null', '{"changes":7}', '{"changes":{"\\u0004One\\u0000":{"over":"x","text":"y"}}}', '[]']) assert.equal(work.restore(kept), 0, kept);
  assert.equal(work.changed, 0);
});
