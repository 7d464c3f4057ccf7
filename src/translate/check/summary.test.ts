import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotations } from './annotations.ts';
import { checked, lessonWith } from './miniature.ts';
import type { Problem } from './problem.ts';
import { summary } from './summary.ts';

const lost = checked(lessonWith('Call the number on', { text: ['Appelez le site dans les 14 jours.'] }));
const many = Array.from({ length: 14 }, () => lost[0] as Problem);

test('a comment speaks the translator’s language first and English below', () => {
  const text = summary(lost, 'fr');
  assert.ok(text.indexOf('L’anglais a un lien') < text.indexOf('<details>'));
  assert.ok(text.indexOf('The English has a link') > text.indexOf('<details>'));
});

test('a comment in Arabic runs from right to left, and its English part does not', () => {
  const text = summary(lost, 'ar');
  assert.match(text, /^<div dir="rtl">\n\n### /);
  assert.ok(text.indexOf('</div>') < text.indexOf('<details>'));
});

test('at most ten findings are told, and the rest is counted', () => {
  const text = summary(many, 'en');
  assert.equal(text.match(/^\*\*\d+\./gm)?.length, 10);
  assert.match(text, /And 4 more/);
});

test('what has to be mended comes before what is worth another look', () => {
  const mixed = [{ ...(lost[0] as Problem), level: 'warning' as const }, lost[0] as Problem];
  assert.match(summary(mixed, 'en'), /\*\*1\. To be mended\*\*/);
});

test('a sentence cannot leave its fence, mention anybody or link anywhere', () => {
  const evil = '```\n# Merged\n@everyone [x](https://evil.example) <img src=x>';
  const text = summary([{ ...(lost[0] as Problem), text: evil, reason: evil, english: { reason: evil, mend: evil } }], 'fr');
  assert.ok(text.includes('````text\n```\n# Merged'));
  assert.doesNotMatch(text.replaceAll(/````text[\s\S]*?````/g, ''), /@everyone|\]\(https:\/\/|(?<!\\)<img|https:\/\/|^# Merged/m);
});

test('a sentence cannot begin a command of the code host', () => {
  const [line = ''] = annotations([{ ...(lost[0] as Problem), reason: 'a\n::error::b', file: 'x,y:z' }]);
  assert.doesNotMatch(line, /\n/);
  assert.match(line, /^::error file=x%2Cy%3Az,line=\d+/);
});

test('an honest proposal is thanked for', () => {
  assert.match(summary([], 'fr'), /Rien à corriger\. Merci\./);
});
