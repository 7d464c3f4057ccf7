import type { Day, Learning } from '../record/record.ts';
import { checksum } from './checksum.ts';
import { isDay } from '../record/day.ts';
import { FORMAT, type Cover } from './exchange.ts';
import { isObject, own } from '../record/own.ts';
import { rebuild } from './rebuild.ts';
import { scan } from './scan.ts';

/** Characters. A learner who did everything, with notes, stays far below. */
export const LARGEST_COPY = 1_048_576;
/** About three times what the whole course can produce. */
const MOST_RECORDS = 1_000;

/** Why a copy was refused; the words for it are the interface's. */
export type Refusal = 'empty' | 'too-large' | 'not-ours' | 'newer' | 'cut' | 'changed' | 'too-deep' | 'long-number' | 'unreadable' | 'locked';

export interface Refused {
  ok: false;
  code: Refusal;
  detail: Record<string, string | number>;
}

/** What a copy holds. `skipped`: records that could not be read; `newer`: records made by a later version of the site. */
export interface Import {
  ok: true;
  learning: Learning;
  day: Day | null;
  skipped: number;
  newer: number;
}

/** The two lines before the body, and the body with everything gone that a mail program may have added. */
export interface Opened {
  ok: true;
  cover: Cover;
  body: string;
}

/** First half: is it a copy of ours, whole and unchanged? A sealed body is to be opened before the second half. */
export function openCopy(text: string): Opened | Refused {
  if (text.length > LARGEST_COPY) return refused('too-large', { limit: LARGEST_COPY, size: text.length });
  if (text.trim() === '') return refused('empty');
  const head = /p3-copy (\d{1,6}) (plain|sealed) ([0-9a-f]{8})\s/.exec(text.slice(0, 10_000));
  if (!head) return refused('not-ours');
  const [line, format, cover, sum] = head;
  if (Number(format) > FORMAT) return refused('newer', { format: Number(format) });
  const body = text.slice(head.index + line.length).replace(/\s+/g, '');
  if (checksum(body) === sum) return { ok: true, cover: cover as Cover, body };
  return refused(cover === 'plain' && body.endsWith('}') ? 'changed' : 'cut');
}

/** Second half: the records. Never throws; nothing of the text's own objects is kept. */
export function readBody(body: string): Import | Refused {
  if (body.length > LARGEST_COPY) return refused('too-large', { limit: LARGEST_COPY, size: body.length });
  const found = scan(body);
  if (found !== 'fine') return refused(found);
  const whole = parsed(body);
  const records = isObject(whole) ? own(whole, 'records') : undefined;
  if (!isObject(whole) || !isObject(records)) return refused('unreadable');
  if (Object.keys(records).length > MOST_RECORDS) return refused('too-large', { limit: MOST_RECORDS, size: Object.keys(records).length });
  const day = own(whole, 'day');
  return { ok: true, day: isDay(day) ? day : null, ...rebuilt(records) };
}

/** Both halves, for a copy without a passphrase. */
export function readImport(text: string): Import | Refused {
  const opened = openCopy(text);
  if (!opened.ok) return opened;
  return opened.cover === 'plain' ? readBody(opened.body) : refused('locked');
}

export function refused(code: Refusal, detail: Refused['detail'] = {}): Refused {
  return { ok: false, code, detail };
}

function rebuilt(records: Record<string, unknown>): Pick<Import, 'learning' | 'skipped' | 'newer'> {
  const learning: Learning = new Map();
  let [skipped, newer] = [0, 0];
  for (const key of Object.keys(records)) {
    const record = rebuild(key, own(records, key));
    if (record === 'newer') newer++;
    else if (record === 'bad') skipped++;
    else learning.set(key, record);
  }
  return { learning, skipped, newer };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
