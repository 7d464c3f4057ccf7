import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../check/check.ts';
import { paragraph } from '../check/finding.ts';
import { documentsOf, moduleOf, readContent, the } from '../check/read/content.ts';
import { collect } from '../check/read/files.ts';
import { keys } from '../check/read/own.ts';
import { quizSchema, type Quiz } from '../quiz/schema.ts';
import { lines, remarks } from './report.ts';

const files = collect('content');
const content = readContent(files, []);
const lessons = documentsOf(content, 'lesson');
const quizzes = new Map<string, Quiz>(content.data.filter(({ kind }) => kind === 'quiz').map(({ path, value }) => [moduleOf(path), quizSchema.parse(value)]));

/** The questions of a module that are not kept for the tests before and after. */
function open({ items, pretest }: Quiz) {
  const kept = [...(pretest?.forms.A ?? []), ...(pretest?.forms.B ?? [])];
  return Object.entries(items).filter(([id]) => !kept.includes(id)).map(([, item]) => item);
}

test('the course has nothing to mend, not even what is only a warning', () => {
  assert.deepEqual(check(files).map(paragraph), []);
});

test('nine modules with 42 lessons, 24 cases and more, ten table-tops, 126 terms', () => {
  assert.equal(quizzes.size, 9);
  assert.equal(lessons.length, 42);
  assert.ok(documentsOf(content, 'case').length >= 24);
  assert.equal(content.data.filter(({ kind }) => kind === 'exercise').length, 10);
  assert.equal(keys(the(content, 'glossary')?.value).length, 126);
});

test('every module asks at least 14 questions, among them a scene and a judged set, in two forms of the same length', () => {
  for (const [module, quiz] of quizzes) {
    assert.ok(open(quiz).length >= 14, module);
    assert.ok(open(quiz).some(({ type }) => type === 'scene'), `${module}: no scene`);
    assert.ok(open(quiz).some((item) => item.type === 'sort' && item.judge), `${module}: no judged set`);
    assert.ok((quiz.pretest?.forms.A.length ?? 0) >= 4, `${module}: no forms`);
  }
});

test('all eight types of question are used, and every lesson has three of its own', () => {
  const all = [...quizzes.values()].flatMap((quiz) => open(quiz));
  assert.equal(new Set(all.map(({ type }) => type)).size, 8);
  for (const { path } of lessons) {
    const name = path.replace(/^.*\/|\.mdx$/g, '');
    const own = open(quizzes.get(moduleOf(path)) as Quiz).filter(({ lesson }) => lesson === name);
    assert.ok(own.length >= 3, `${name}: ${own.length} questions`);
  }
});

test('every module has a drawing of its own', () => {
  for (const module of quizzes.keys()) assert.ok(files.some(({ path }) => path.startsWith(`content/modules/${module}/`) && path.endsWith('.svg')), module);
});

test('lessons keep the pattern and the length, modules look beyond two continents, cases end in four questions', () => {
  const binding = / of body, |: without |continents|words a sentence/;
  assert.deepEqual(remarks(lines(content, [])).filter((remark) => binding.test(remark)), []);
});
