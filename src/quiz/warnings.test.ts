import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleFile } from './samples.ts';
import { quizSchema } from './schema.ts';
import { warnings } from './warnings.ts';

const sms = (file: ReturnType<typeof sampleFile>) => file.items['late-sms'];
const found = (spoil: (file: ReturnType<typeof sampleFile>) => void) => {
  const file = sampleFile();
  file.pretest = undefined;
  spoil(file);
  return warnings(quizSchema.parse(file));
};

test('a sound quiz gets no warning', () => {
  assert.deepEqual(found(() => {}), []);
});

const doubts: [string, (file: ReturnType<typeof sampleFile>) => void, RegExp][] = [
  ['more than four options', (file) => { sms(file).options.push({ wrong: 'Wait and see.', id: 'wait', why: 'No.' }, { wrong: 'Go and look.', id: 'look', why: 'No.' }); }, /There are 5 options/],
  ['“all of the above”', (file) => { sms(file).options[1].wrong = 'Both of these'; }, /all of the above/],
  ['a right option that is clearly the longest', (file) => { sms(file).options[0].right = 'Check with the office by its own phone line, which you noted down beforehand.'; }, /clearly the longest/],
  ['an absolute word in one option only', (file) => { sms(file).options[1].wrong = 'Never answer such texts.'; }, /Only one option has an absolute word \("Never"\)/],
  ['a question of more than 60 words', (file) => { sms(file).ask = 'word '.repeat(61); }, /ask has 61 words/],
];

for (const [what, spoil, message] of doubts) {
  test(`warns of ${what}`, () => {
    const [warning, ...more] = found(spoil);
    assert.equal(warning?.item, 'late-sms');
    assert.match(warning?.message ?? '', message);
    assert.deepEqual(more, []);
  });
}

test('an absolute word in two options gives nothing away', () => {
  assert.deepEqual(found((file) => { sms(file).options[0].right = 'Always check with the office.'; sms(file).options[1].wrong = 'Never answer such texts.'; }), []);
});

test('warns of a second open question in a lesson, since both would share one note', () => {
  const [warning] = found((file) => { file.items['other-office'] = file.items['own-office']; });
  assert.equal(warning?.item, 'other-office');
  assert.match(warning?.message ?? '', /another open question/);
});

test('warns of forms too short to tell anything', () => {
  assert.match(warnings(quizSchema.parse(sampleFile()))[0]?.message ?? '', /Each form has 1 questions/);
});
