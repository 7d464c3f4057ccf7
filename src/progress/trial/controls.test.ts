import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eraser } from '../page/eraser.ts';
import { around, attempt } from './fixture.ts';
import type { Words } from '../page/phrases.ts';
import { createProgress } from '../progress.ts';
import { savingModeChoice } from '../page/savingModeChoice.ts';

const words: Words = (key, values) => (values ? `${key} ${Object.values(values).join()}` : key);

function choice() {
  const progress = createProgress(around());
  const state = savingModeChoice({ progress, words });
  state.init();
  return { progress, state };
}

test('the status line says how work is saved, as soon as it changes', () => {
  const { progress, state } = choice();
  assert.equal(state.statusText, 'progress.status.idle');
  progress.answer('m', 'i', attempt());
  assert.equal(state.statusText, 'progress.status.saved');
});

test('the first save asks where to keep work, until the learner has chosen', () => {
  const { progress, state } = choice();
  assert.equal(state.firstSave, false);
  progress.answer('m', 'i', attempt());
  assert.equal(state.firstSave, true);
  state.choose('keep');
  assert.equal(state.firstSave, false);
});

test('with nothing kept yet, one tap changes the choice', () => {
  const { progress, state } = choice();
  state.choose('nothing');
  assert.deepEqual([state.mode, progress.mode(), state.asking, state.statusText], ['nothing', 'nothing', '', 'progress.status.nothing']);
});

test('work that would leave the device is asked about first', () => {
  const { progress, state } = choice();
  progress.answer('m', 'i', attempt());
  state.choose('session');
  assert.deepEqual([state.asking, state.question, progress.mode()], ['session', 'progress.mode.sessionConfirm 1', 'keep']);
  assert.equal(state.mode, 'session');
  state.cancel();
  assert.deepEqual([state.asking, state.mode, progress.mode()], ['', 'keep', 'keep']);
  state.choose('nothing');
  state.confirm();
  assert.deepEqual([state.asking, progress.mode()], ['', 'nothing']);
});

test('going back to keeping is never asked about', () => {
  const { progress, state } = choice();
  state.choose('session');
  progress.answer('m', 'i', attempt());
  state.choose('keep');
  assert.deepEqual([state.asking, progress.mode(), progress.status()], ['', 'keep', 'saved']);
});

test('erasing asks once, then says what is gone', async () => {
  const state = eraser({ words, erase: async () => ({ cleared: ['local', 'database'], left: [] }) });
  state.ask();
  assert.equal(state.asking, true);
  await state.confirm();
  assert.deepEqual([state.asking, state.done, state.failed, state.left], [false, true, false, '']);
  assert.equal(state.cleared, 'progress.erase.done progress.erase.local, progress.erase.database');
});

test('erasing names what it could not remove', async () => {
  const state = eraser({ words, erase: async () => ({ cleared: [], left: ['worker'] }) });
  await state.confirm();
  assert.deepEqual([state.failed, state.left], [true, 'progress.erase.left progress.erase.worker']);
});
