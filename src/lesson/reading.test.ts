import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnersText, reading } from './reading.ts';

const body = `One.<Cite source="a" />

<Cue>

Ask.<Cite source="lead-only" />

</Cue>

<Guide title="Leading it">

Long.<Term id="facilitator">lead</Term>

</Guide>

Two.<Cite source="b" />

<Question id="last" />
`;

test('a work cited only for the lead is no reference of the article', () => {
  assert.deepEqual(reading('en', learnersText(body), 'modules/m').sources, ['a', 'b']);
  assert.deepEqual(reading('en', body, 'modules/m').sources, ['a', 'lead-only', 'b']);
});

test('a term explained only to the lead is not listed for the learner', () => {
  assert.deepEqual(reading('en', learnersText(body), 'modules/m').terms, []);
});

test('what stands after a cue is still there', () => {
  assert.deepEqual(reading('en', learnersText(body), 'modules/m').questions, ['last']);
});
