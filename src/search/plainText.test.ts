import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from './plainText.ts';

const lesson = `
The word **interference** is [easy](../rights-first/) to throw.

## Four tests

<Section id="four-tests" minutes="6" mode="talk" />

A <Term id="satire">satire</Term> page.<Cite source="oxford-2020" />

- one
- two

<Question id="first-sort" />

<Example title="A notice">

Vote on Thursday.

</Example>

<Cue>

Silence for two minutes.

</Cue>

<TryIt minutes="5">

Write it down.

</TryIt>

<KeyPoints>

- Look at *behaviour* first.
- Judge each actor.

</KeyPoints>
`;

test('a text is read section by section, with the ids of its sections', () => {
  const { sections } = plainText(lesson);
  assert.deepEqual(sections.map(({ id, title }) => [id, title]), [['', ''], ['four-tests', 'Four tests']]);
  assert.equal(sections[0]?.text, 'The word interference is easy to throw.');
});

test('questions, invented examples and notes for the workshop lead are not read, tasks are', () => {
  assert.equal(plainText(lesson).sections[1]?.text, 'A satire page. one two Write it down.');
});

test('key points stand apart', () => {
  assert.deepEqual(plainText(lesson).points, ['Look at behaviour first.', 'Judge each actor.']);
});
