import type { Segment } from '../segment/segment.ts';

/** Why a translation cannot be shown: the name of a check, with what it found. */
export interface Flaw {
  kind: 'tags' | 'nesting' | 'placeholders' | 'bidi' | 'invisible' | 'markup' | 'length' | 'form';
  found: string;
  expected: string;
}

/**
 * What has to be true of a translation for the page to hold: the same tags, properly nested; the same placeholders; no
 * sign that turns text around or hides it. Everything else about it is for people to judge.
 */
export function flaws(segment: Pick<Segment, 'text' | 'plural' | 'form'>, text: readonly string[], direction: 'ltr' | 'rtl' = 'ltr'): Flaw[] {
  return text.flatMap((form) => [
    ...(segment.form === 'mdx' ? tagFlaws(segment.text, form) : []),
    ...placeholderFlaws(segment, form),
    ...addressFlaws(segment, form),
    ...signFlaws(form, direction),
    ...lengthFlaws(segment, form),
  ]);
}

const tag = /<(\/?)([gx])(\d+)(\/?)>/g;

function tagFlaws(source: string, text: string): Flaw[] {
  const [expected, found] = [namesOf(source), namesOf(text)];
  if (expected !== found) return [{ kind: 'tags', found, expected }];
  return nested(text) ? [] : [{ kind: 'nesting', found, expected }];
}

const namesOf = (text: string) => [...text.matchAll(tag)].map(([whole]) => whole).sort().join(' ');

/** Tags that open and close in order, each around something. */
function nested(text: string): boolean {
  if (/<g(\d+)>\s*<\/g\1>/.test(text)) return false;
  const open: string[] = [];
  for (const [, closes, letter, number] of text.matchAll(tag)) {
    if (letter === 'x') continue;
    if (!closes) open.push(number ?? '');
    else if (open.pop() !== number) return false;
  }
  return open.length === 0;
}

/** A form of a counted text may leave the number out: "no lesson", "one lesson". */
function placeholderFlaws({ text: source, plural }: Pick<Segment, 'text' | 'plural'>, text: string): Flaw[] {
  const allowed = holes(plural ?? source);
  const found = holes(text);
  const extra = found.filter((name) => !allowed.includes(name));
  const lost = plural === undefined ? allowed.filter((name) => !found.includes(name)) : allowed.filter((name) => name !== '{n}' && !found.includes(name));
  return extra.length + lost.length > 0 ? [{ kind: 'placeholders', found: found.join(' '), expected: allowed.join(' ') }] : [];
}

const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])];

/** What a page turns into a link by itself, however it is escaped. A translation brings in no address that the source has not. */
function addressFlaws({ text: source, plural = '' }: Pick<Segment, 'text' | 'plural'>, text: string): Flaw[] {
  const known = new Set(addresses(`${source} ${plural}`));
  const found = addresses(text).find((address) => !known.has(address));
  return found === undefined ? [] : [{ kind: 'markup', found, expected: '' }];
}

const addresses = (text: string): string[] =>
  (text.replace(/<\/?[gx]\d+\/?>/g, ' ').match(/(?:\w+:\/\/|www\.)[^\s<>"“”«»()]*|[^\s<>"“”«»()]+@[^\s<>"“”«»()]+/gi) ?? []).map((one) => one.toLowerCase().replace(/[.,;:!?،؛؟…’']+$/u, ''));

const [embeddings, isolates, marks] = [/[\u202A-\u202E]/u, /[\u2066-\u2069]/gu, /[\u200E\u200F\u061C]/u];
/** Controls, private-use signs (the page's own marks), fillers and tags: nothing a reader could see. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: signs that hide are listed one by one, and never in pairs.
const hidden = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u2060-\u2065\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/u;

function signFlaws(text: string, direction: 'ltr' | 'rtl'): Flaw[] {
  const turning = text.match(embeddings)?.[0] ?? (direction === 'ltr' ? text.match(marks)?.[0] : undefined);
  const unseen = text.replace(/\n/g, '').match(hidden)?.[0];
  return [
    ...(turning || !balanced(text) ? [{ kind: 'bidi' as const, found: codeOf(turning ?? '\u2066'), expected: '' }] : []),
    ...(unseen ? [{ kind: 'invisible' as const, found: codeOf(unseen), expected: '' }] : []),
  ];
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(isolates)) {
    depth += sign === '\u2069' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const codeOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Nobody says in a page what takes a line. */
function lengthFlaws({ text: source, plural = '' }: Pick<Segment, 'text' | 'plural'>, text: string): Flaw[] {
  const most = Math.max(source.length, plural.length) * 6 + 200;
  return text.length > most ? [{ kind: 'length', found: String(text.length), expected: String(most) }] : [];
}
