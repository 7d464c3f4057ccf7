/** What is known of one key press, and of what has the focus while it happens. */
export interface Press {
  key: string;
  code: string;
  shift: boolean;
  /** Ctrl, Alt or Meta: such presses belong to the browser and the system. */
  command: boolean;
  /** `control`: a button, a link, a box to scroll. `typing`: a field that takes letters. */
  focus: 'free' | 'control' | 'typing';
  direction: 'ltr' | 'rtl';
}

/**
 * Keys that do one thing. `always`: whatever has the focus, as the keys of a clicker must. `unlessTyping`: letters and digits,
 * which buttons do not use. `free`: keys that a control needs for itself, such as Space.
 */
export interface KeyRow {
  /** Names the row for whoever chooses other keys; several rows may do the same. */
  name: string;
  action: string;
  keys: string[];
  when: 'always' | 'unlessTyping' | 'free';
}

/** Other keys for a row, by its name, as somebody chose them. */
export type Remaps = Record<string, string[]>;

/** What a press asks for; undefined when it belongs to the focused control or to the browser. */
export function actionOf(press: Press, rows: KeyRow[], remaps: Remaps = {}): string | undefined {
  const name = keyName(press);
  if (press.command || name === undefined) return undefined;
  return withRemaps(rows, remaps).find(({ keys, when }) => keys.includes(name) && allowed(when, press.focus))?.action;
}

/** The rows with the keys somebody chose. A key that was given to another row leaves the one it came from. */
export function withRemaps(rows: KeyRow[], remaps: Remaps): KeyRow[] {
  const taken = new Set(Object.values(remaps).flat());
  return rows.map((row) => ({ ...row, keys: remaps[row.name] ?? row.keys.filter((key) => !taken.has(key)) }));
}

/**
 * A key by one name on every keyboard: digits and, under another script, letters by their place; arrows by the direction of
 * the text, so that `Forward` is the way one reads.
 */
export function keyName({ key, code, shift, direction }: Omit<Press, 'focus' | 'command'>): string | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit) return shift ? `Shift+${digit}` : digit;
  if (key === 'ArrowRight' || key === 'ArrowLeft') return (key === 'ArrowRight') === (direction === 'ltr') ? 'Forward' : 'Back';
  if (key === ' ') return shift ? 'Shift+Space' : 'Space';
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (/^\p{L}+$/u.test(key) && /^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
  return key === 'Dead' || key === 'Unidentified' || /^(Shift|Control|Alt|Meta|Tab|CapsLock)$/.test(key) ? undefined : key;
}

const allowed = (when: KeyRow['when'], focus: Press['focus']) => when === 'always' || focus === 'free' || (when === 'unlessTyping' && focus === 'control');
