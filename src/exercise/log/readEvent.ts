import { isObject, own } from '../../progress/record/own.ts';
import { scoreNames, type Happening, type LogEvent } from './event.ts';

type Check = (value: unknown) => boolean;

/** More than anybody types; a file from elsewhere may hold anything. */
const longest = 20_000;

const text: Check = (value) => typeof value === 'string' && value.length <= longest;
const name: Check = (value) => typeof value === 'string' && value.length > 0 && value.length <= 200;
const names: Check = (value) => Array.isArray(value) && value.length <= 100 && value.every(name);
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const truth: Check = (value) => typeof value === 'boolean';
const oneOf = (...values: unknown[]): Check => (value) => values.includes(value);
const scores: Check = (value) => isObject(value) && scoreNames.every((key) => oneOf(0, 1, 2, 3)(value[key]));

/** A field whose name ends in `?` may be missing. */
const kinds: Record<Happening['kind'], Record<string, Check>> = {
  started: { exercise: name, 'version?': name, locale: name, roles: names, ratio: (value) => number(value) && (value as number) > 0, clock: truth },
  paused: {},
  resumed: {},
  jumped: { to: number },
  released: { inject: name },
  skipped: { inject: name },
  delayed: { inject: name, by: number },
  improvised: {
    inject: name,
    channel: oneOf('post', 'message', 'email', 'call', 'press', 'notice', 'observation', 'document'),
    from: text,
    to: names,
    headline: text,
    text,
  },
  decided: {
    inject: name,
    roles: names,
    'option?': name,
    decision: text,
    'considered?': text,
    'rationale?': text,
    'confidence?': oneOf(1, 2, 3),
    'owner?': text,
    'followUp?': text,
  },
  noted: { text, 'inject?': name, 'role?': name, 'line?': oneOf(true) },
  observed: { 'objective?': name, 'measure?': name, what: oneOf('strength', 'improve'), evidence: text, 'rating?': oneOf(1, 2, 3, 4) },
  scored: { inject: name, scores, level: oneOf(0, 1, 2, 3, 4) },
  washed: { question: number, text },
  improvement: { action: text, owner: text, due: text, 'observation?': name },
  // biome-ignore lint/suspicious/noThenProperty: “when … then …” is the promise people write; a text is never called.
  promised: { when: text, then: text },
  stopped: { why: oneOf('real-incident', 'end') },
  continued: {},
  corrected: { event: name, text },
};

const stamp: Record<string, Check> = { id: name, at: number, minute: number, writer: name };

/** A line of a log as it was written; undefined when it is none. Fields nobody knows are left behind. */
export function readEvent(value: unknown): LogEvent | undefined {
  if (!isObject(value)) return undefined;
  const fields = own<Record<string, Check>>(kinds, String(value.kind));
  if (!fields) return undefined;
  const event: Record<string, unknown> = { kind: value.kind };
  for (const [field, passes] of Object.entries({ ...stamp, ...fields })) {
    const key = field.replace('?', '');
    if (value[key] === undefined && key !== field) continue;
    if (!passes(value[key])) return undefined;
    event[key] = value[key];
  }
  return event as unknown as LogEvent;
}
