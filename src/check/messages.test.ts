import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './check.ts';
import { paragraph } from './finding.ts';
import { drawing, files, lesson, lessonWith, lockFile, miniature, picture, quizFile, type Course } from './miniature.ts';

/** What an author reads after one change to the miniature course. */
function messages(change: string | Course): string[] {
  const changed = typeof change === 'string' ? { [lesson]: lessonWith(change) } : change;
  return check(files({ ...miniature, ...changed })).map(paragraph);
}

test('a hidden character is named, with its number and its line', () => {
  assert.deepEqual(messages('Vote\u200bhere.'), [
    `${lesson}:21 There is a zero-width space (U+200B), which nobody sees. Expected text whose every character can be seen. Delete it. Typing the word again is the quickest way.`,
  ]);
});

test('one hidden character on several lines is told once', () => {
  assert.deepEqual(messages('One\u00ad.\n\nTwo\u00ad.\n\nThree\u00ad.'), [
    `${lesson}:21 There is a soft hyphen (U+00AD) on lines 21, 23 and 25, which nobody sees. Expected text whose every character can be seen. Delete it. Typing the word again is the quickest way.`,
  ]);
});

test('braces are explained to someone who does not program', () => {
  assert.deepEqual(messages('Dear {name}, vote.'), [
    `${lesson}:21 “{name}” is read as code. Expected words, lists, tables and the words authors may use. Take the braces away, or put the text between backticks.`,
  ]);
});

test('a misspelt word gets the word that was meant', () => {
  assert.deepEqual(messages('<KeyPoint>\n\n- One.\n\n</KeyPoint>'), [
    `${lesson}:21 <KeyPoint> is not a word authors may use. Expected one of the words authors may use. Did you mean "KeyPoints"? If not, say it in plain Markdown.`,
  ]);
});

test('a misspelt id gets the id that was meant', () => {
  assert.deepEqual(messages('The <Term id="comission">commission</Term> answers.'), [
    `${lesson}:21 The term "comission" is not in content/glossary.yaml. Expected the id of a term in that file. Did you mean "commission"? If not, add the term there.`,
  ]);
});

test('a missing blank line is told before the parser fails over it', () => {
  assert.deepEqual(messages('Text.\n<Critical>\n\nCall first.\n\n</Critical>'), [
    `${lesson}:22 There is no blank line before <Critical>. Expected a blank line before and after every tag that stands alone. Add a blank line before it.`,
  ]);
});

test('a tag that is never closed is told in words', () => {
  assert.deepEqual(messages('<Critical>\n\nText.'), [
    `${lesson}:21 A tag is not closed, or closed where it was not opened. Expected Markdown and the words authors may use, each tag closed and alone on its line. Put the opening and the closing tag each alone on a line, in pairs. The file is not read further until then.`,
  ]);
});

test('a link out of the course says where outside works belong', () => {
  assert.deepEqual(messages('See [this](https://example.org/).'), [
    `${lesson}:21 The link leads to “https://example.org/”, which leaves the course. Expected [words](#section) or [words](../lesson/) or [words](../../module/lesson/), with #section if needed. Name outside works with <Cite source="…" />, cases with <Case id="…" />.`,
  ]);
});

test('minutes that do not add up are told with both numbers, at the line to change', () => {
  assert.deepEqual(
    messages({
      [lesson]: lessonWith('', { minutes: 8 }),
      'content/modules/first-steps/module.yaml': String(miniature['content/modules/first-steps/module.yaml']).replace('minutes: 10', 'minutes: 13'),
      'content/course.yaml': String(miniature['content/course.yaml']).replace('minutes: 10, lessons: 2', 'minutes: 13, lessons: 2'),
    }),
    [
      `${lesson}:4 The sections take 5 minutes together, but the front matter says minutes: 8. Expected the same number; activities for a room are not counted. Change the sections, or write minutes: 5.`,
    ],
  );
});

test('a missing field is told at the top of the file, a strange one at its own line', () => {
  assert.deepEqual(messages({ [lesson]: lessonWith('', { fields: 'layout: x\n' }).replace('reviewed: 2026-11-22\n', '') }), [
    `${lesson}:2 “reviewed” is missing. Expected “reviewed” with text. Add it.`,
    `${lesson}:8 The key “layout” is not known. Expected only keys the course reads. Check its spelling, or take it away.`,
  ]);
});

test('a source that was only named cannot carry a statement', () => {
  assert.deepEqual(messages({ [lesson]: lessonWith('More.<Cite source="further-2021" />').replace('[report-2020]', '[report-2020, further-2021]') }), [
    `${lesson}:21 "further-2021" is cited, but sources.yaml says that it was not opened. Expected statements that rest on a text somebody has read. Cite a work that was read, or read this one and say so under “read”.`,
  ]);
});

test('a colour in a drawing is sent to the stylesheet', () => {
  assert.deepEqual(messages({ [picture]: drawing('<rect width="4" height="4" fill="red"/>') }), [
    `${picture}:2 <rect> has the attribute “fill”. Expected geometry, id, class, role, lang and aria-…. Take it away and give a class that begins with “d-”; its look is in the stylesheet.`,
  ]);
});

test('a changed answer asks for a new revision', () => {
  const path = 'content/modules/first-steps/quiz.yaml';
  const changed = String(miniature[path]).replace('wrong: A', 'right: A').replace('right: The', 'wrong: The');
  assert.deepEqual(messages({ [path]: changed }), [
    `${path}:5 who-first: the answer changed. Expected the answer that content/quiz.lock.json remembers, or a higher rev. Raise rev to 2, or put it back.`,
  ]);
});

test('a warning says that it is one', () => {
  assert.deepEqual(messages("It isn't so."), [
    `${lesson}:21 Warning: There are straight quotation marks or apostrophes in one passage, first here. Expected “ ” and ’, typed as they are printed. Replace them.`,
  ]);
});

test('long sentences are a warning with the average', () => {
  const sentence = `The commission ${'very '.repeat(20)}slowly answers.`;
  assert.deepEqual(messages(Array(6).fill(sentence).join(' ')), [
    `${lesson}:10 Warning: The sentences have 21.1 words on average; the longest has 24. Expected 20 words or fewer on average. Cut the longest ones in two.`,
  ]);
});

test('an activity without a note for the lead is a warning', () => {
  assert.deepEqual(messages('<Activity title="Sort" minutes="9" mode="groups">\n\n**Steps.**\n\n1. Stand up.\n\n</Activity>'), [
    `${lesson}:21 Warning: <Activity> has no note for the person who leads the room. Expected a <Cue> or a <Guide> in the same section. Say in a line or two what to watch for.`,
  ]);
});

test('a drawing that no text shows is a warning', () => {
  const path = 'content/pages/plan.svg';
  assert.deepEqual(messages({ [path]: drawing('') }), [
    `${path}:1 Warning: No text shows this drawing. Expected drawings that a <Figure> shows. Show it, or delete it.`,
  ]);
});

test('a question nobody is ever asked is a warning, and so is one that gives its answer away', () => {
  const path = 'content/modules/first-steps/quiz.yaml';
  const changed = quizFile().replace('rev: 1\npass', 'rev: 1\ndraw: { from: [spare], take: 1 }\npass').replace('    ask:', '    pool: spare\n    ask:');
  const second = quizFile().slice(quizFile().indexOf('  who-first')).replace('who-first', 'who-later').replace('A newspaper.', 'All of the above.');
  const lock = JSON.parse(lockFile);
  lock['first-steps']['who-later'] = lock['first-steps']['who-first'];
  assert.deepEqual(messages({ [path]: changed + second, 'content/quiz.lock.json': JSON.stringify(lock) }), [
    `${path}:22 Warning: who-later: An option says "all of the above" or the like. Expected questions that give nothing away and tire nobody. Options change places; name what is meant.`,
    `${path}:22 Warning: who-later: Only one option has an absolute word ("All"). Expected questions that give nothing away and tire nobody. It stands out: reword it, or use such words in others too.`,
    `${path}:22 Warning: who-later: nobody is ever asked this question. Expected every question in a lesson, a form, or a pool that draw takes from. Place it, give it a pool, or delete it.`,
  ]);
});

test('a date in a timeline without quotation marks is told what to do', () => {
  const path = 'content/case-studies/taluna-2020.mdx';
  assert.deepEqual(messages({ [path]: String(miniature[path]).replace('"2020-05-02"', '2020-05-02') }), [
    `${path}:20 “timeline › 2 › date” is read as a date. Expected text. Put it in double quotes.`,
  ]);
});

test('everything wrong in a file is told in one run, from top to bottom', () => {
  const found = messages({
    [lesson]: lessonWith('They met on 03/04/2020.\n\n## Naked\n\n<Case id="nowhere" />\n\nThe <Term id="nobody">word</Term>.<Cite source="nothing" />', {
      fields: 'layout: x\n',
    }),
  });
  assert.deepEqual(
    found.map((message) => Number(/:(\d+) /.exec(message)?.[1])),
    [8, 9, 22, 24, 26, 28, 28],
  );
});
