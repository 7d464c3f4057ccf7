import type { KeyRow } from '../../room/keys.ts';

/** Digits, which count hands while the room is asked; with Shift they take one away. */
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/**
 * Every key of a talk, for the console, the screen and the card that is printed. Page up and page down are what a clicker
 * sends, so they work whatever has the focus. `Forward` and `Back` are the arrows in the direction of the text. The words
 * for a row are `console.key.<name>`.
 */
export const keyList: KeyRow[] = [
  { name: 'clickerNext', action: 'next', keys: ['PageDown'], when: 'always' },
  { name: 'clickerBack', action: 'back', keys: ['PageUp'], when: 'always' },
  { name: 'next', action: 'next', keys: ['Forward', 'ArrowDown', 'Space', 'Enter'], when: 'free' },
  { name: 'back', action: 'back', keys: ['Back', 'ArrowUp', 'Shift+Space', 'Backspace'], when: 'free' },
  { name: 'first', action: 'first', keys: ['Home'], when: 'free' },
  { name: 'last', action: 'last', keys: ['End'], when: 'free' },
  { name: 'black', action: 'black', keys: ['b', '.'], when: 'unlessTyping' },
  { name: 'white', action: 'white', keys: ['w'], when: 'unlessTyping' },
  { name: 'fullScreen', action: 'fullScreen', keys: ['f'], when: 'unlessTyping' },
  { name: 'outline', action: 'outline', keys: ['g'], when: 'unlessTyping' },
  { name: 'questions', action: 'questions', keys: ['q'], when: 'unlessTyping' },
  { name: 'cues', action: 'cues', keys: ['c'], when: 'unlessTyping' },
  { name: 'keys', action: 'keys', keys: ['?'], when: 'unlessTyping' },
  { name: 'leave', action: 'leave', keys: ['Escape'], when: 'always' },
  { name: 'hand', action: 'hand', keys: digits, when: 'unlessTyping' },
  { name: 'unhand', action: 'unhand', keys: digits.map((digit) => `Shift+${digit}`), when: 'unlessTyping' },
];

/** Keys that have a name in words, `console.named.<key>`. The others are written on the key itself. */
export const namedKeys = ['PageDown', 'PageUp', 'Forward', 'Back', 'ArrowDown', 'ArrowUp', 'Space', 'Shift+Space', 'Enter', 'Backspace', 'Home', 'End', 'Escape'] as const;

/** A word of the interface has no plus sign in its name. */
export const wordOfKey = (key: string) => `console.named.${key.replace('+', '')}`;

/** A key as people call it. Runs of digits are written as one. */
export function keyText(key: string, t: (word: string) => string): string {
  if ((namedKeys as readonly string[]).includes(key)) return t(wordOfKey(key));
  return key.length === 1 ? key.toUpperCase() : key;
}

/** The keys of a row, as people call them. */
export function keysText({ keys }: Pick<KeyRow, 'keys'>, t: (word: string) => string): string[] {
  if (keys.length < 9) return keys.map((key) => keyText(key, t));
  const ends = [keys[0], keys[keys.length - 1]] as string[];
  return [ends.map((key) => keyText(key, t)).join('–')];
}
