import { isEmpty, keyOf, type Catalogue, type Entry } from '../catalogue/entry.ts';
import { markOf } from '../catalogue/mark.ts';
import { flaws, type Flaw } from '../catalogue/sound.ts';
import { isFlagged, madeFrom, stateOf } from '../catalogue/state.ts';
import type { Segment } from '../segment/segment.ts';
import { asTyped, idOf, sentMark, type Unit } from './unit.ts';

/**
 * What became of one sentence that came back:
 * - *same*: nobody changed it; *kept*: it came back empty, and what is there stays
 * - *taken*: it is in the catalogue now; *approved*: a second reader has said yes
 * - *older*: its English has changed since; it is kept, and marked as behind
 * - *conflict*: somebody changed it here since it was sent; *refused*: the page would not hold
 * - *unknown*: nobody can tell which sentence it is
 */
export interface Fate {
  kind: 'same' | 'kept' | 'taken' | 'approved' | 'older' | 'conflict' | 'refused' | 'unknown';
  flaws?: Flaw[];
}

export interface TakenBack {
  entries: Entry[];
  fates: { unit: Unit; fate: Fate }[];
}

export interface Language {
  direction: 'ltr' | 'rtl';
  forms: number;
}

/** How a format treats a text on the way. */
export interface Way {
  /** A word processor changes spaces and quotes by itself: differences in these alone are none. */
  loose: boolean;
  /** Approval is told by a mark that is gone, as in a catalogue: it counts only for a draft whose words are as they were. */
  unsaid?: boolean;
}

/**
 * Puts sentences that came back into a catalogue that was brought up to date. Nothing that is there is lost: an empty
 * text deletes nothing, a text with a flaw is refused by itself, and what somebody has changed here since it was sent
 * stays. What is new waits for a second reader, unless it comes back as final.
 */
export function takeBack(path: string, { entries }: Catalogue, segments: readonly Segment[], units: readonly Unit[], language: Language, way: Way): TakenBack {
  const place = new Map(entries.flatMap((entry, i) => (entry.orphan === undefined ? ([[keyOf(entry), i], [idOf(path, entry), i]] as const) : [])));
  const forms = new Map(segments.map((segment) => [keyOf({ context: segment.context, source: segment.text, plural: segment.plural }), segment.form]));
  const out = [...entries];
  const fates = units.map((unit) => {
    const at = place.get(unit.id) ?? place.get(keyOf(unit));
    const entry = at === undefined ? undefined : out[at];
    if (!entry || at === undefined) return { unit, fate: outdated(unit, out) };
    const [after, fate] = renewed(entry, unit, forms.get(keyOf(entry)) ?? 'yaml', language, way);
    out[at] = after;
    return { unit, fate };
  });
  return { entries: out, fates };
}

function renewed(entry: Entry, unit: Unit, form: Segment['form'], { direction, forms }: Language, { loose, unsaid }: Way): [Entry, Fate] {
  const expected = entry.plural === undefined ? 1 : forms;
  const text = Array.from({ length: expected }, (_, i) => whole(unit.text[i], entry.text[i]));
  if (isEmpty(unit)) return [entry, { kind: isEmpty(entry) ? 'same' : 'kept' }];
  if (text.every((one, i) => equal(one, entry.text[i] ?? '', loose))) return confirmed(entry, unit, unsaid);
  const changedHere = !isEmpty(entry) && unit.sent !== '' && sentMark(entry.text) !== unit.sent;
  if (changedHere) return [entry, { kind: isUntouched(unit) ? 'same' : 'conflict' }];
  const found = flaws({ text: entry.source, plural: entry.plural, form }, text.filter((one) => one !== ''), direction);
  if (unit.text.length > expected) found.push({ kind: 'form', found: String(unit.text.length), expected: String(expected) });
  if (found.length > 0) return [entry, { kind: 'refused', flaws: found }];
  return unit.state === 'stale' && isUntouched(unit) ? [behind({ ...entry, text }, unit.previous ?? ''), { kind: 'older' }] : [made({ ...entry, text }, unit.state === 'final' && !unsaid), { kind: 'taken' }];
}

/** Came back as it was sent. */
const isUntouched = ({ text, sent }: Unit): boolean => sentMark(text) === sent;

/** The English of this sentence has changed since it was sent. What was made from the earlier English is kept beside today's. */
function outdated(unit: Unit, out: Entry[]): Fate {
  if (isEmpty(unit) || isUntouched(unit)) return { kind: 'same' };
  if (unit.source === '') return { kind: 'unknown' };
  const at = out.findIndex((entry) => isFlagged(entry) && madeFrom(entry).source === unit.source && entry.context === unit.context);
  const entry = out[at];
  const found = flaws({ text: unit.source, plural: unit.plural, form: 'mdx' }, unit.text);
  if (found.length > 0) return { kind: 'refused', flaws: found };
  if (entry && entry.text.length === unit.text.length) out[at] = behind({ ...entry, text: unit.text }, unit.source);
  else if (!out.some(({ source, text }) => source === unit.source && text.join() === unit.text.join())) out.push(memoryOf(unit));
  else return { kind: 'same' };
  return { kind: 'older' };
}

/** Behind, and unread: once it is edited it waits for a second reader. */
const behind = (entry: Entry, previous: string): Entry => ({ ...entry, fuzzy: true, draft: true, was: markOf(entry.text), previous });

const memoryOf = ({ context, source, plural, text, notes, remarks }: Unit): Entry => ({
  ...{ context, source, text, notes, remarks, fuzzy: true, draft: true, orphan: '' },
  ...(plural !== undefined && { plural }),
});

/** A form that came back empty keeps what is there. */
const whole = (came: string | undefined, here: string | undefined): string => (came !== undefined && came.trim() !== '' ? came.normalize('NFC') : (here ?? ''));

const equal = (a: string, b: string, loose: boolean): boolean => a === b || (loose && asTyped(a) === asTyped(b));

/** The text is as it was; the state may have changed on the way. */
function confirmed(entry: Entry, unit: Unit, unsaid = false): [Entry, Fate] {
  const state = stateOf(entry, { text: entry.source, plural: entry.plural });
  if (unit.state === (unit.sentState ?? state)) return [entry, { kind: 'same' }];
  const approved = unit.state === 'final' && (state === 'draft' || (state === 'stale' && !unsaid));
  if (approved) return [made(entry, true), { kind: 'approved' }];
  const doubted = unit.state === 'draft' && state === 'current';
  const confirmed = (unit.state === 'current' || unit.state === 'final') && state === 'stale';
  return doubted || confirmed ? [made(entry, false), { kind: 'taken' }] : [entry, { kind: 'same' }];
}

/** Made from today's English: approved by a second reader, or waiting for one. */
function made({ was: _, previous: __, ...entry }: Entry, approved: boolean): Entry {
  return { ...entry, fuzzy: !approved, draft: !approved };
}
