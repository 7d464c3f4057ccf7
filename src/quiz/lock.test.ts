import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from './key.ts';
import { keyHash, lockContent, lockFindings } from './lock.ts';
import { sampleFile } from './samples.ts';
import { quizSchema } from './schema.ts';

type File = ReturnType<typeof sampleFile>;
const modules = (spoil: (items: File['items']) => void = () => {}) => {
  const file = sampleFile();
  spoil(file.items);
  return { notices: quizSchema.parse(file).items };
};
const lock = lockContent({}, modules());
const findings = (spoil: (items: File['items']) => void) => lockFindings(lock, modules(spoil)).map(({ message }) => message);
const swap = (items: File['items']) => {
  const [first, second] = items['late-sms'].options;
  Object.assign(first, { wrong: first.right, right: undefined });
  Object.assign(second, { right: second.wrong, wrong: undefined, mix: undefined });
};

test('an unchanged quiz has no finding', () => {
  assert.deepEqual(findings(() => {}), []);
});

test('a changed answer is found, and the message says what to do', () => {
  assert.deepEqual(findings(swap), ['late-sms: the answer changed; raise rev to 3, or put it back']);
});

test('other words, another order or a lure more leave the answer as it was', () => {
  assert.deepEqual(findings((items) => {
    items['late-sms'].ask = 'Reworded.';
    items['late-sms'].options[0].right = 'Reworded.';
    items['late-sms'].options.reverse();
    items['late-sms'].options.push({ wrong: 'One more.', id: 'more', why: 'No.' });
    items['inbox-sort'].items.reverse();
    items['how-many'].accept = ['2', 'TWO', 'two'];
  }), []);
});

const changes: [string, (items: File['items']) => void, string][] = [
  ['part', (items) => { items['late-sms'].options[2].part = 0.6; }, 'late-sms'],
  ['right', (items) => { items['true-signs'].options.push({ right: 'New.', id: 'new', why: 'Yes.' }); }, 'true-signs'],
  ['bin', (items) => { delete items['inbox-sort'].judge; items['inbox-sort'].items[0].bin = 'fake'; }, 'inbox-sort'],
  ['steps', (items) => { items['answer-steps'].steps.reverse(); }, 'answer-steps'],
  ['sign', (items) => { items['marked-notice'].parts[0].sign = true; items['marked-notice'].parts[1].sign = false; }, 'marked-notice'],
  ['accept', (items) => { items['how-many'].accept = ['three']; }, 'how-many'],
  ['score', (items) => { items['town-hall'].nodes.poor.score = 0.4; }, 'town-hall'],
];
for (const [what, spoil, item] of changes) {
  test(`a change of ${what} changes what counts as right`, () => {
    assert.deepEqual(findings(spoil).map((message) => message.split(':')[0]), [item]);
  });
}

test('with rev raised the lock only has to be written anew', () => {
  const raised = modules((items) => { swap(items); items['late-sms'].rev = 3; });
  const [finding] = lockFindings(lock, raised);
  assert.equal(finding?.settledByUpdate, true);
  assert.match(finding?.message ?? '', /rev is 3.*npm run quiz-lock/);
  assert.deepEqual(lockFindings(lockContent(lock, raised), raised), []);
});

test('rev never goes back', () => {
  assert.deepEqual(findings((items) => { items['late-sms'].rev = 1; }), ['late-sms: rev went back from 2 to 1; put 2 back, or raise it']);
});

test('a new question is not locked yet', () => {
  const [finding] = lockFindings({}, modules());
  assert.equal(finding?.settledByUpdate, true);
  assert.match(finding?.message ?? '', /not in content\/quiz\.lock\.json yet/);
});

test('a question that is gone stays locked, so that its id cannot return with another answer', () => {
  const gone = lockContent(lock, modules((items) => { delete items['true-signs']; }));
  assert.deepEqual(gone, lock);
});

test('the lock is written in order, so that a change is one line of a diff', () => {
  assert.deepEqual(Object.keys(lock['notices'] ?? {}), Object.keys(lock['notices'] ?? {}).sort());
  assert.deepEqual(lock['notices']?.['late-sms'], { rev: 2, key: keyHash(keyOf(quizSchema.parse(sampleFile()).items['late-sms']!)) });
});

test('modules and items named like parts of the language are ordinary names', () => {
  const items = modules().notices;
  assert.equal(lockFindings({}, { constructor: items }).length, Object.keys(items).length);
});
