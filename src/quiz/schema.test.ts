import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleFile } from './samples.ts';
import { quizSchema } from './schema.ts';

type File = ReturnType<typeof sampleFile>;

test('a quiz with all eight types is accepted', () => {
  assert.equal(quizSchema.safeParse(sampleFile()).success, true);
});

/** What an author did, and the message that tells where and what. */
const mistakes: [string, (file: File) => void, string, RegExp][] = [
  ['an option without why', (f) => { delete f.items['late-sms'].options[1].why; }, 'items.late-sms.options.1.why', /There is no why/],
  ['an empty why', (f) => { f.items['inbox-sort'].items[0].why = ' '; }, 'items.inbox-sort.items.0.why', /The why is empty/],
  ['an ending without why', (f) => { delete f.items['town-hall'].nodes.poor.why; }, 'items.town-hall.nodes.poor', /as an ending, text, score \(0 to 1\) and why/],
  ['two right options in a pick', (f) => { const [, one] = f.items['late-sms'].options; Object.assign(one, { right: one.wrong, wrong: undefined, mix: undefined }); }, 'items.late-sms.options', /A pick has one right: option; this one has 2/],
  ['a pick of right options only', (f) => { f.items['late-sms'].options.length = 1; }, 'items.late-sms.options', /at least one wrong/],
  ['one right option in a many', (f) => { f.items['true-signs'].options.shift(); }, 'items.true-signs.options', /two or more right: options; this one has 1/],
  ['a part in a many', (f) => { f.items['true-signs'].options[2].part = 0.5; }, 'items.true-signs.options', /part works only in a pick/],
  ['right and wrong in one option', (f) => { f.items['late-sms'].options[0].wrong = 'Too.'; }, 'items.late-sms.options.0', /exactly one of the two/],
  ['a part on the right option', (f) => { f.items['late-sms'].options[0].part = 0.5; }, 'items.late-sms.options.0', /belong to a wrong/],
  ['an option id used twice', (f) => { f.items['late-sms'].options[1].id = 'own-channel'; }, 'items.late-sms.options', /"own-channel" is there twice/],
  ['a step id used twice', (f) => { f.items['answer-steps'].steps[1].id = 'check'; }, 'items.answer-steps.steps', /"check" is there twice/],
  ['an id that is not kebab-case', (f) => { f.items['late-sms'].options[0].id = 'OwnChannel'; }, 'items.late-sms.options.0.id', /kebab-case/],
  ['a mix-up that is not named', (f) => { f.items['late-sms'].options[1].mix = 'other'; }, 'items.late-sms', /mix-up "other", but mixes has: spread-to-check/],
  ['an unbalanced judge set', (f) => { f.items['inbox-sort'].items.push({ id: 'n5', bin: 'fake', text: 'x', why: 'y' }); }, 'items.inbox-sort', /balanced; this one has 3 in "fake" and 2 in "genuine"/],
  ['a judge with a third bin', (f) => { f.items['inbox-sort'].bins.unsure = 'Unsure'; }, 'items.inbox-sort', /judge names the two bins/],
  ['an item for a bin that is not there', (f) => { f.items['inbox-sort'].items[0].bin = 'bin'; }, 'items.inbox-sort', /"n1" goes into "bin", but the bins are: genuine, fake/],
  ['a spot without a sign', (f) => { for (const part of f.items['marked-notice'].parts) part.sign = false; }, 'items.marked-notice.parts', /at least one part with sign: true/],
  ['a scene with a node no choice leads to', (f) => { f.items['town-hall'].nodes.lost = { text: 'x', score: 0, why: 'y' }; }, 'items.town-hall', /No choice leads to node "lost"/],
  ['a choice that leads nowhere', (f) => { f.items['town-hall'].nodes.call.choices[0].to = 'elsewhere'; }, 'items.town-hall', /leads to "elsewhere", but the nodes are: call/],
  ['a scene that goes in circles', (f) => { for (const choice of f.items['town-hall'].nodes.talk.choices) choice.to = 'talk'; }, 'items.town-hall', /From node "talk" no ending can be reached/],
  ['a scene nobody can solve', (f) => { f.items['town-hall'].nodes.good.score = 0.9; }, 'items.town-hall', /No ending has score 1/],
  ['a scene that starts nowhere', (f) => { f.items['town-hall'].start = 'begin'; }, 'items.town-hall', /starts at "begin", but its nodes are/],
  ['a type that does not exist', (f) => { f.items['late-sms'].type = 'guess'; }, 'items.late-sms.type', /type is one of: pick, many/],
  ['a goal that is none', (f) => { f.items['late-sms'].goal = '2'; }, 'items.late-sms.goal', /such as G2/],
  ['a see without its lesson', (f) => { f.items['late-sms'].see = '#signs'; }, 'items.late-sms.see', /names a lesson and one of its sections/],
  ['a form that names an unknown question', (f) => { f.pretest.forms.A[0] = 'nothing'; }, 'pretest', /names "nothing", which is not among the items/],
  ['forms of different length', (f) => { f.pretest.forms.A.push('late-sms'); }, 'pretest', /Form A has 2 questions and form B 1/],
  ['forms that are not parallel', (f) => { f.items['early-call'].goal = 'G1'; }, 'pretest', /differ in goal: G2 and G1/],
  ['a question that is in the forms twice', (f) => { f.pretest.forms.B[0] = 'early-sms'; }, 'pretest', /in the forms twice/],
  ['a draw from an empty pool', (f) => { f.draw.from.push('nothing'); }, 'draw', /from the pool "nothing"/],
  ['a draw of more than there are', (f) => { f.draw.take = 9; }, 'draw', /takes 9 questions, but its pools hold 4/],
  ['a misspelt field', (f) => { f.items['late-sms'].hnit = 'x'; }, 'items.late-sms', /hnit/],
  ['a misspelt field at the top', (f) => { f.mixs = {}; }, '', /mixs/],
];

for (const [what, spoil, where, message] of mistakes) {
  test(`${what} is refused, and the message says so`, () => {
    const file = sampleFile();
    spoil(file);
    const issues = quizSchema.safeParse(file).error?.issues ?? [];
    const shown = issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n');
    assert.ok(issues.some((issue) => issue.path.join('.') === where && message.test(issue.message)), shown || 'accepted');
  });
}

test('numbers may be written as numbers in accept', () => {
  const item = quizSchema.parse(sampleFile()).items['how-many'];
  assert.deepEqual(item?.type === 'type' && item.accept, ['two', '2']);
});
