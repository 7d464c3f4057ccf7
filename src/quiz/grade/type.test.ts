import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeType } from './type.ts';

const word = { type: 'type', accept: ['covert', 'l’élection', 'سري'], number: false } as const;
const number = { type: 'type', accept: ['1200', '3.5'], number: true } as const;
const score = (key: typeof word | typeof number, typed: string) => gradeType({ ...key, accept: [...key.accept] }, [typed]).score;

test('case, accents, punctuation and vowel marks do not matter', () => {
  for (const typed of ['Covert', ' COVERT. ', 'cóvert', 'L\'ELECTION', 'l election', 'سِرِّي']) assert.equal(score(word, typed), 1, typed);
});

test('another word is not accepted, nor is nothing', () => {
  for (const typed of ['overt', 'covertly', '', '…', ' ']) assert.equal(score(word, typed), 0, typed);
});

test('a number may be typed the way one writes it at home', () => {
  for (const typed of ['1200', '1,200', '1.200', '1 200', '1\u202f200', '1’200', '١٢٠٠', '۱٬۲۰۰', '१२००', '１２００', '3,5', '3.5', '٣٫٥', '3.50', '3,5 %']) {
    assert.equal(score(number, typed), 1, typed);
  }
});

test('another number, or none, is not accepted', () => {
  for (const typed of ['12', '120', '12000', '3.05', 'twelve hundred', '1200 people', '']) assert.equal(score(number, typed), 0, typed);
});
