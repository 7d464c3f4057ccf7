import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, attempt, drawer } from '../trial/fixture.ts';
import type { Words } from './phrases.ts';
import { createProgress } from '../progress.ts';
import { sealerOf } from '../exchange/seal.ts';
import { transfer, type Tools } from './transfer.ts';

/** Every word is its key and its values. */
const words: Words = (key, values) => (values ? `${key} ${Object.values(values).join()}` : key);

function panel(more: Partial<Tools> = {}, answers = 1) {
  const progress = createProgress(around({ local: drawer() }));
  for (let n = 0; n < answers; n++) progress.answer('m', `i${n}`, attempt());
  const files: [string, string][] = [];
  const tools: Tools = { progress, words, dayText: (day) => day, sealer: sealerOf(globalThis.crypto as Crypto), save: (...file) => void files.push(file), copy: async () => true, ...more };
  return { progress, files, panel: transfer(tools) };
}

async function copyOf(passphrase = ''): Promise<string> {
  const { panel: one } = panel();
  one.passphrase = passphrase;
  await one.show();
  return one.text;
}

const chosen = (bytes: Uint8Array | string, size?: number) => {
  const file = new File([bytes as BlobPart], 'copy.txt');
  if (size) Object.defineProperty(file, 'size', { value: size });
  return { target: { files: [file], value: 'copy.txt' } } as unknown as Event;
};

test('a learner takes a copy as a file', async () => {
  const { panel: one, files } = panel();
  await one.download();
  assert.equal(files[0]?.[0], 'copy-2026-11-22.txt');
  assert.ok(files[0]?.[1].startsWith('progress.export.line\np3-copy 1 plain '));
});

test('a learner copies the text, or is told to copy it by hand', async () => {
  const able = panel().panel;
  await able.copyText();
  assert.equal(able.said, 'progress.export.copied');
  const unable = panel({ copy: async () => false }).panel;
  await unable.copyText();
  assert.equal(unable.said, 'progress.export.copyByHand');
  assert.ok(unable.text.length > 0);
});

test('a note goes along only when ticked', async () => {
  const { panel: one, progress } = panel();
  progress.setNote('m', 'l', 'mine');
  await one.show();
  assert.ok(!one.text.includes('p3:n:'));
  one.notes = true;
  await one.show();
  assert.ok(one.text.includes('p3:n:'));
});

test('a pasted copy is shown first and taken in only when confirmed', async () => {
  const { panel: one, progress } = panel({}, 0);
  one.pasted = await copyOf();
  one.readPasted();
  assert.deepEqual([one.found, one.summary], [true, 'progress.import.adds progress.count.modules 1, progress.count.answers 1']);
  assert.equal(progress.all().size, 0);
  one.confirm();
  assert.deepEqual([one.found, one.result, one.pasted, progress.item('m', 'i0')?.rev], [false, 'progress.import.done', '', 1]);
});

test('a copy is read from a file, and the same file may be chosen twice', async () => {
  const { panel: one } = panel({}, 0);
  const event = chosen(await copyOf());
  await one.readFile(event);
  assert.equal(one.found, true);
  assert.equal((event.target as HTMLInputElement).value, '');
});

test('a learner who changes their mind takes nothing in', async () => {
  const { panel: one, progress } = panel({}, 0);
  one.read(await copyOf());
  one.cancel();
  one.confirm();
  assert.deepEqual([one.found, progress.all().size], [false, 0]);
});

test('a copy that adds nothing says so', async () => {
  const { panel: one } = panel();
  await one.show();
  one.read(one.text);
  assert.deepEqual([one.found, one.addsNothing, one.summary], [true, true, 'progress.import.addsNothing']);
});

test('a text that is no copy is refused in words, and a good one afterwards is taken', async () => {
  const { panel: one } = panel({}, 0);
  one.read('bread, milk');
  assert.equal(one.problem, 'progress.refused.not-ours ');
  one.read(await copyOf());
  assert.deepEqual([one.problem, one.found], ['', true]);
});

test('a file of a hundred megabytes is refused without being read', async () => {
  const { panel: one } = panel();
  await one.readFile(chosen('x', 100_000_000));
  assert.ok(one.problem.startsWith('progress.refused.too-large'));
});

test('a locked copy asks for its passphrase, and again if it was wrong', async () => {
  const text = await copyOf('drei Äpfel');
  const { panel: one } = panel({}, 0);
  one.read(text);
  assert.deepEqual([one.locked, one.found], [true, false]);
  one.key = 'wrong';
  await one.unlock();
  assert.deepEqual([one.problem, one.locked], ['progress.import.wrongPassphrase', true]);
  one.key = 'drei Äpfel';
  await one.unlock();
  assert.deepEqual([one.problem, one.locked, one.found, one.key], ['', false, true, '']);
});

test('where the browser cannot unlock, a locked copy is refused', async () => {
  const text = await copyOf('x');
  const { panel: one } = panel({ sealer: null });
  one.read(text);
  assert.ok(one.problem.startsWith('progress.refused.locked'));
});

test('a copy that could not be locked is not handed over open', async () => {
  const { panel: one, files } = panel({ sealer: { seal: async () => null, open: async () => null } });
  one.passphrase = 'x';
  await one.download();
  assert.deepEqual([files, one.said], [[], 'progress.export.sealFailed']);
});
