import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyOf, type Key } from '../key.ts';
import { sampleQuiz } from '../samples.ts';
import { grade } from './grade.ts';
import { endingFloor, outcome } from './result.ts';

const keys = Object.values(sampleQuiz().items).map(keyOf);

/** Answers made of ids that exist, ids that do not, placings and rubbish. */
const words = fc.constantFrom('own-channel', 'no-office', 'bad-style', 'n1=fake', 'n2=genuine', 'check', 'tell', 'log', 'review', 'urgent', 'answer', 'guess', 'constructor', '__proto__', '=', '');
const answers = fc.array(fc.oneof(words, fc.string()), { maxLength: 12 });

test('whatever is answered, a score is from 0 to 1 and verdicts are only about parts of the question', () => {
  for (const key of keys) {
    fc.assert(
      fc.property(answers, (answer) => {
        const { score, verdicts } = grade(key, answer);
        assert.ok(key.type === 'reflect' ? score === null : typeof score === 'number' && score >= 0 && score <= 1);
        assert.ok(Object.keys(verdicts).every((id) => JSON.stringify(key).includes(`"${id}"`)));
      }),
    );
  }
});

test('a right answer to any question earns 1, and "I don’t know yet" earns nothing', () => {
  for (const key of keys.filter(({ type }) => type !== 'reflect')) {
    assert.equal(grade(key, rightAnswer(key)).score, 1, key.type);
    assert.equal(grade(key, []).score, 0, key.type);
  }
});

test('one more wrong mark never raises a score', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.boolean(), { minKeys: 1 }), fc.array(fc.nat()), (right, picks) => {
      const key: Key = { type: 'many', right };
      const ids = Object.keys(right);
      const answer = picks.map((pick) => ids[pick % ids.length] ?? '');
      const wrong = ids.find((id) => !right[id]);
      if (wrong) assert.ok((grade(key, [...answer, wrong]).score ?? 0) <= (grade(key, answer).score ?? 0));
    }),
  );
});

test('an open question has no score, and no word of failing', () => {
  assert.deepEqual(grade({ type: 'reflect' }, ['name']), { score: null, verdicts: {} });
  assert.equal(outcome(null), 'done');
});

test('a score is said in words: right, partly right, not yet', () => {
  assert.deepEqual([1, 0.5, 0.01, 0].map((score) => outcome(score)), ['right', 'partly', 'partly', 'not-yet']);
  assert.deepEqual([1, 0.7, 0.5, 0.2, 0].map((score) => outcome(score, endingFloor)), ['right', 'partly', 'partly', 'not-yet', 'not-yet']);
});

function rightAnswer(key: Key): string[] {
  switch (key.type) {
    case 'pick': return Object.keys(key.scores).filter((id) => key.scores[id] === 1);
    case 'many': return Object.keys(key.right).filter((id) => key.right[id]);
    case 'spot': return Object.keys(key.signs).filter((id) => key.signs[id]);
    case 'sort': return Object.entries(key.bins).map(([id, bin]) => `${id}=${bin}`);
    case 'order': return key.steps;
    case 'type': return key.accept.slice(0, 1);
    case 'scene': return ['answer', 'check'];
    case 'reflect': return [];
  }
}
