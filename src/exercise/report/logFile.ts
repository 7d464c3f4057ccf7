import { scan } from '../../progress/exchange/scan.ts';
import { isObject, own } from '../../progress/record/own.ts';
import type { LogEvent } from '../log/event.ts';
import { readEvent } from '../log/readEvent.ts';

/** What the first field of a log says, so that a file of another kind is known at once. */
export const FORMAT = 'p3-exercise-log';
export const VERSION = 1;
/** Characters. A day with four evaluators who write without a pause stays below a tenth. */
export const LARGEST_LOG = 8_000_000;
export const MOST_ENTRIES = 20_000;

/** A log as a file: everything, readable again here and by whoever knows JSON. */
export const logText = (exercise: string, log: readonly LogEvent[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, stamp: 'EXERCISE: FICTIONAL', exercise, entries: log }, null, 1)}\n`;

/** Why a file is not taken. The words for each are the interface's: where, found, expected, what to do. */
export type Refusal =
  | { why: 'empty' | 'too-large' | 'too-deep' | 'not-json' | 'not-a-log' }
  | { why: 'newer'; version: number }
  | { why: 'other-exercise'; found: string; expected: string }
  | { why: 'bad-entry'; n: number; found: string };

export type Read = { ok: true; log: LogEvent[] } | ({ ok: false } & Refusal);

/** A log from a file. All of it or nothing: with half a log a report would be wrong and look right. Never throws. */
export function readLog(text: string, exercise: string): Read {
  if (text.length > LARGEST_LOG) return { ok: false, why: 'too-large' };
  if (text.trim() === '') return { ok: false, why: 'empty' };
  if (scan(text) !== 'fine') return { ok: false, why: 'too-deep' };
  const file = parsed(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { ok: false, why: 'not-json' };
  if (!isObject(file) || own(file, 'format') !== FORMAT) return { ok: false, why: 'not-a-log' };
  const version = own(file, 'version');
  if (typeof version === 'number' && version > VERSION) return { ok: false, why: 'newer', version };
  const found = own(file, 'exercise');
  if (found !== exercise) return { ok: false, why: 'other-exercise', found: String(found).slice(0, 80), expected: exercise };
  const list = own(file, 'entries');
  if (!Array.isArray(list)) return { ok: false, why: 'not-a-log' };
  return list.length > MOST_ENTRIES ? { ok: false, why: 'too-large' } : entriesOf(list);
}

function entriesOf(list: unknown[]): Read {
  const log: LogEvent[] = [];
  for (const [i, one] of list.entries()) {
    const read = readEvent(one);
    if (!read) return { ok: false, why: 'bad-entry', n: i + 1, found: (JSON.stringify(one) ?? '').slice(0, 80) };
    log.push(read);
  }
  return { ok: true, log };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

