import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionOf, keyName, withRemaps, type KeyRow, type Press } from './keys.ts';

const rows: KeyRow[] = [
  { name: 'clicker', action: 'next', keys: ['PageDown'], when: 'always' },
  { name: 'next', action: 'next', keys: ['Forward', 'Space', 'Enter'], when: 'free' },
  { name: 'back', action: 'back', keys: ['Back', 'Shift+Space'], when: 'free' },
  { name: 'black', action: 'black', keys: ['.', 'b'], when: 'unlessTyping' },
];
const press = (key: string, more: Partial<Press> = {}): Press => ({ key, code: '', shift: false, command: false, focus: 'free', direction: 'ltr', ...more });

const asked: [string, Press, string | undefined][] = [
  ['the clicker, with nothing in focus', press('PageDown'), 'next'],
  ['the clicker, in a field', press('PageDown', { focus: 'typing' }), 'next'],
  ['Space', press(' '), 'next'],
  ['Space with Shift', press(' ', { shift: true }), 'back'],
  ['Space on a button', press(' ', { focus: 'control' }), undefined],
  ['Enter on a link', press('Enter', { focus: 'control' }), undefined],
  ['the right arrow', press('ArrowRight'), 'next'],
  ['the right arrow in Arabic', press('ArrowRight', { direction: 'rtl' }), 'back'],
  ['the left arrow in Arabic', press('ArrowLeft', { direction: 'rtl' }), 'next'],
  ['an arrow in a group of radio buttons', press('ArrowRight', { focus: 'control' }), undefined],
  ['b on a button', press('b', { focus: 'control' }), 'black'],
  ['b in a field', press('b', { focus: 'typing' }), undefined],
  ['Ctrl with b', press('b', { command: true }), undefined],
  ['B on an Arabic keyboard', press('لا', { code: 'KeyB' }), 'black'],
  ['a key nobody named', press('z'), undefined],
];
for (const [name, pressed, action] of asked) test(`${name}: ${action ?? 'nothing'}`, () => assert.equal(actionOf(pressed, rows), action));

test('digits go by their place, with Shift too, on every keyboard', () => {
  assert.equal(keyName({ key: '&', code: 'Digit1', shift: false, direction: 'ltr' }), '1');
  assert.equal(keyName({ key: '!', code: 'Digit1', shift: true, direction: 'ltr' }), 'Shift+1');
  assert.equal(keyName({ key: '٣', code: 'Numpad3', shift: false, direction: 'rtl' }), '3');
  assert.equal(keyName({ key: 'Shift', code: 'ShiftLeft', shift: true, direction: 'ltr' }), undefined);
});

test('keys somebody chose replace those of the row, and leave the row they came from', () => {
  const mine = { back: ['b', 'Back'] };
  assert.equal(actionOf(press('b'), rows, mine), 'back');
  assert.equal(actionOf(press('.'), rows, mine), 'black');
  assert.deepEqual(withRemaps(rows, mine).find(({ action }) => action === 'black')?.keys, ['.']);
});
