import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciiDigits, normalise, numberIn } from './normalise.ts';

test('typing habits disappear', () => {
  const same = [
    ['Électoral', 'electoral'], ['STRASSE', 'straße'], ['ΝΌΜΟΣ', 'νομος'], ['İstanbul', 'istanbul'], ['ISPARTA', 'ısparta'],
    ['Ёлка', 'елка'], ['قَانُون', 'قانون'], ['قانـــون', 'قانون'], ['ایران', 'ايران'], ['check-in', 'Check in'], ['  two   words ', 'two words'], ['“two”', 'two'],
  ] as const;
  for (const [one, other] of same) assert.equal(normalise(one), normalise(other), `${one} ${other}`);
});

test('vowel signs that are letters stay', () => {
  assert.notEqual(normalise('कि'), normalise('कु'));
  assert.notEqual(normalise('กิน'), normalise('กัน'));
  assert.equal(normalise('が'), 'が');
});

test('invisible joiners do not tell two words apart', () => {
  assert.equal(normalise('می\u200cشود'), normalise('میشود'));
});

test('digits of any script are digits', () => {
  assert.equal(asciiDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०१२ ৩৪৫ ๖๗๘'), '0123456789 0123456789 012 345 678');
});

test('Unicode keeps its digits in runs of ten, which the reading of digits relies on', () => {
  let run = 0;
  for (let code = 0; code <= 0x1ffff; code += 1) {
    if (/\p{Nd}/u.test(String.fromCodePoint(code))) run += 1;
    else {
      assert.equal(run % 10, 0, code.toString(16));
      run = 0;
    }
  }
});

test('comma and point are read by what follows them', () => {
  const numbers = [
    ['1,234,567', 1234567], ['1.234.567,8', 1234567.8], ['1,234.5', 1234.5], ['0,125', 0.125], ['12,5', 12.5], ['-3', -3], ['−3', -3], ['1234,567', 1234.567], ['007', 7],
  ] as const;
  for (const [typed, value] of numbers) assert.equal(numberIn(typed), value, typed);
  for (const typed of ['', '.', '1.2.3', '1,2,3', '3a', 'ten', '--1', '1e5', '0x10', 'Infinity']) assert.equal(numberIn(typed), undefined, typed);
});
