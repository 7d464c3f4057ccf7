import { parse } from 'yaml';
import { keyOf, type KeyOf } from './key.ts';
import { quizSchema, type Item, type Quiz } from './schema.ts';

/** A small quiz with one question of each type, for tests only. */
const source = `
quiz: spoofed-notices
rev: 4
pass: 0.7
draw: { from: [spot-it, act-on-it], take: 3 }
mixes: { spread-to-check: spreading taken for checking }
pretest: { forms: { A: [early-sms], B: [early-call] } }
items:
  late-sms: &pick
    type: pick
    rev: 2
    goal: G2
    lesson: notices
    see: "notices#two-minute-check"
    pool: act-on-it
    confidence: true
    ask: A volunteer forwards a text saying that polling is **closed early**. What do you do first?
    hint: { h1: Which source could settle it in two minutes? }
    options:
      - { right: Check the office's own phone line., id: own-channel, why: You had that channel before. }
      - { wrong: Forward it and ask if it is true., id: ask-everyone, mix: spread-to-check, why: The question mark gets lost. }
      - { wrong: Ask the sender where it is from., id: call-sender, part: 0.5, why: It cannot confirm itself. }
  early-sms: { <<: *pick, pool: form }
  early-call: { <<: *pick, pool: form }
  true-signs:
    type: many
    rev: 1
    goal: G1
    lesson: notices
    see: "notices#signs"
    pool: spot-it
    ask: Which of these speak for a false notice?
    options:
      - { right: No office is named., id: no-office, why: Offices sign. }
      - { right: It comes by text alone., id: text-alone, why: Dates never do. }
      - { wrong: It is badly written., id: bad-style, why: Ugly is not fake. }
  inbox-sort:
    type: sort
    rev: 1
    goal: G1
    lesson: notices
    see: "notices#signs"
    pool: spot-it
    ask: Which would you act on as genuine?
    bins: { genuine: Genuine, fake: Not genuine }
    judge: { signal: fake, noise: genuine }
    items:
      - { id: n1, bin: genuine, text: Letter with a reference., why: Two channels agree. }
      - { id: n2, bin: fake, text: Text moving the polling day., why: Never by text alone. }
      - { id: n3, bin: genuine, text: Clumsy e-mail confirmed by phone., why: It was confirmed. }
      - { id: n4, bin: fake, text: Poster with a wrong address., why: The address gives it away. }
  answer-steps:
    type: order
    rev: 1
    goal: G2
    lesson: notices
    see: "notices#answer"
    pool: act-on-it
    ask: Put the steps in order.
    steps:
      - { id: check, text: Check, why: First know. }
      - { id: tell, text: Tell, why: Then say. }
      - { id: log, text: Log, why: Then write down. }
      - { id: review, text: Review, why: Later learn. }
  marked-notice:
    type: spot
    rev: 1
    goal: G1
    lesson: notices
    see: "notices#signs"
    ask: Mark what should worry you.
    parts:
      - { id: logo, text: With a logo, sign: false, why: Anyone can copy one. }
      - { id: urgent, text: act now, sign: true, why: Haste is pressure. }
      - { id: link, text: at election-office.example.net, sign: true, why: Not the office's address. }
  how-many:
    type: type
    rev: 1
    goal: G1
    lesson: notices
    see: "notices#signs"
    ask: How many channels must agree?
    accept: [two, 2]
    why: Two independent ones.
  own-office:
    type: reflect
    rev: 1
    goal: G2
    lesson: notices
    see: "notices#answer"
    ask: Who answers the phone in your office on election day?
    rubric: [{ id: name, text: A name. }, { id: deputy, text: A deputy. }]
  town-hall:
    type: scene
    rev: 1
    goal: G2
    lesson: notices
    see: "notices#answer"
    ask: Decide.
    start: call
    nodes:
      call: { text: The phone rings., choices: [{ id: answer, text: Answer., to: talk }, { id: ignore, text: Ignore it., to: missed }] }
      talk: { text: A voter asks., choices: [{ id: check, text: Check and call back., to: good }, { id: guess, text: Guess., to: poor }] }
      good: { text: It is settled., score: 1, why: You checked. }
      poor: { text: It was wrong., score: 0.2, why: You guessed. }
      missed: { text: Nobody knows., score: 0, why: Silence feeds rumour. }
`;

/** The sample as an author's file gives it: unchecked, and free to be spoiled. */
export const sampleFile = () => structuredClone(parse(source, { merge: true }));

export const sampleQuiz = (): Quiz => quizSchema.parse(sampleFile());

export function sampleItem(id: string): Item {
  const item = sampleQuiz().items[id];
  if (!item) throw new Error(`The sample has no ${id}.`);
  return item;
}

/** The key of a sample question, as the type it is known to have. */
export const sampleKey = <Type extends Item['type']>(id: string) => keyOf(sampleItem(id)) as KeyOf<Type>;
