import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courseOf, lessonState, type CourseModule } from './course.ts';
import { addDays } from '../record/day.ts';
import { around, attempt, drawer } from '../trial/fixture.ts';
import { myProgress } from './myProgress.ts';
import type { Words } from './phrases.ts';
import { createProgress } from '../progress.ts';
import { shouldWarn } from '../store/safari.ts';

const words: Words = (key, values) => (values ? `${key} ${Object.values(values).join()}` : key);
const lesson = (id: string, items: string[]) => ({ id, title: `Lesson ${id}`, href: `/en/modules/m/${id}/`, sections: ['one', 'two'], items });
const asked = (id: string) => ({ id, rev: 1, title: `Question ${id}`, href: `/en/modules/m/quiz/#${id}` });
const course: CourseModule[] = [
  { id: 'm', title: 'Module', href: '/en/modules/m/', lessons: [lesson('l', ['i']), lesson('k', [])], items: ['i', 'j', 'a', 'b'].map(asked), forms: { A: ['a'], B: ['b'] } },
];

function page(more: { warn?: (done: number) => boolean } = {}) {
  const files: string[][] = [];
  const local = drawer();
  let now = '2026-11-22';
  const progress = createProgress(around({ local, today: () => now }));
  const state = myProgress({ progress, words, course, dayText: (day) => `on ${day}`, save: (...file) => void files.push(file), warn: () => false, ...more });
  state.init();
  const later = (days: number) => {
    now = addDays(now, days);
    state.show();
  };
  return { progress, state, files, local, later };
}

test('a learner who did nothing yet has an empty page', () => {
  const { state } = page();
  assert.deepEqual([state.any, state.keptText, state.due, state.dueText, state.tests, state.last, state.lesson('m', 'l')], [false, '', [], 'progress.dueNone', [], null, 'new']);
});

test('the path shows what is started and what is done', () => {
  const { progress, state } = page();
  progress.seen('m', 'l', 'one');
  assert.equal(state.lesson('m', 'l'), 'started');
  progress.seen('m', 'l', 'two');
  assert.equal(state.lesson('m', 'l'), 'started');
  progress.answer('m', 'i', attempt({ score: 0 }));
  assert.equal(state.lesson('m', 'l'), 'done');
  assert.deepEqual([state.lesson('m', 'k'), state.lesson('gone', 'l')], ['new', 'new']);
});

test('a lesson marked as done is done', () => {
  assert.equal(lessonState(lesson('l', ['i']), { v: 1, seen: {}, completed: { 1: '2026-11-22' } }, () => undefined), 'done');
});

test('the learner finds their place again', () => {
  const { progress, state } = page();
  progress.bookmark('m', 'k', 'two');
  assert.deepEqual(state.last, { title: 'Lesson k', href: '/en/modules/m/k/#two' });
});

test('a wrong answer is asked again the next day, with a link to its place', () => {
  const { progress, state, later } = page();
  progress.answer('m', 'i', attempt({ score: 0 }));
  assert.deepEqual([state.due, state.dueText, state.inReview], [[], 'progress.dueNext on 2026-11-23', 1]);
  later(1);
  assert.deepEqual(state.due, [{ module: 'm', item: 'i', title: 'Question i', href: '/en/modules/m/quiz/#i', moduleTitle: 'Module' }]);
  assert.equal(state.dueText, 'progress.dueToday 1');
});

test('questions that left the course, or changed, are kept and not asked', () => {
  const { progress, state, later } = page();
  progress.answer('m', 'gone', attempt({ score: 0 }));
  progress.answer('m', 'j', attempt({ score: 0, rev: 9 }));
  later(1);
  assert.deepEqual([state.due, state.keptText], [[], 'progress.count.modules 1, progress.count.answers 2']);
});

test('“ready by” plans the reviews back and makes a calendar', () => {
  const { progress, state, files } = page();
  progress.answer('m', 'i', attempt({ score: 0 }));
  state.readyBy = '2026-12-02';
  state.setReadyBy();
  state.saveCalendar();
  assert.deepEqual(files[0]?.slice(0, 2), ['calendar.ics', 'text/calendar']);
  assert.ok(files[0]?.[2]?.includes('DTSTART;VALUE=DATE:20261202'));
  state.readyBy = '';
  state.setReadyBy();
  assert.equal(progress.readyBy(), null);
});

test('before and after are shown question by question, never as a percentage', () => {
  const { progress, state } = page();
  progress.test('m', 'pre', 'A', { a: 0 });
  assert.deepEqual([state.tests[0]?.before, state.tests[0]?.after, state.tests[0]?.rows], ['progress.right 0,1', '', []]);
  progress.test('m', 'post', 'B', { b: 1 });
  assert.deepEqual(state.tests[0]?.rows, [{ title: 'Question b', href: '/en/modules/m/quiz/#b', change: 'learned', changeText: 'progress.change.learned' }]);
});

test('a text that could not be read is shown and may be thrown away', () => {
  const { local, state } = page();
  local.map.set('p3:bad:1', 'p3:q:m/i\n{');
  state.show();
  assert.deepEqual([state.aside, state.statusText], [[{ key: 'p3:bad:1', text: 'p3:q:m/i\n{' }], 'progress.status.unreadable']);
  state.discard('p3:bad:1');
  assert.deepEqual(state.aside, []);
});

test('an emptied note no longer counts as kept', () => {
  const { progress, state } = page();
  progress.setNote('m', 'l', 'mine');
  assert.equal(state.any, true);
  progress.setNote('m', 'l', '');
  assert.equal(state.any, false);
});

test('the warning about Safari comes once, with the second module', () => {
  const safari = { vendor: 'Apple Computer, Inc.', installed: false, modulesDone: 2, alreadyTold: false };
  assert.ok(shouldWarn(safari));
  for (const other of [{ vendor: 'Google Inc.' }, { installed: true }, { modulesDone: 1 }, { alreadyTold: true }]) assert.ok(!shouldWarn({ ...safari, ...other }));
  let asked = 0;
  const { progress, state } = page({ warn: (done) => ++asked > 0 && done >= 1 });
  progress.complete('m', 'l', 1);
  progress.complete('m', 'k', 1);
  const before = asked;
  state.show();
  assert.deepEqual([state.warning, asked], ['progress.clearedByBrowser', before]);
});

test('a page without a course, or with a spoilt one, is an empty course', () => {
  for (const text of [undefined, '', '{', '{}', 'null', '[1,null]']) assert.deepEqual(courseOf(text), []);
});
