import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainName, titleIn } from './fileTitle.ts';

test('a lesson, a module and a drawing are named as they name themselves', () => {
  assert.equal(titleIn('a.mdx', '---\ntitle: "Who pays: and why"\n---\nText'), 'Who pays: and why');
  assert.equal(titleIn('module.yaml', 'id: a\ntitle: Threat and risk\n'), 'Threat and risk');
  assert.equal(titleIn('a.svg', '<svg><title id="t">Five rungs</title></svg>'), 'Five rungs');
});

test('a text without a title goes by its file', () => {
  assert.equal(titleIn('modules/threat-and-risk/quiz.yaml', 'items: []'), undefined);
  assert.equal(plainName('modules/threat-and-risk/after-action'), 'After action');
});
