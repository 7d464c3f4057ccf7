import type { z } from 'astro/zod';
import { list, quoted, voice, type Finding } from '../finding.ts';
import { own } from '../read/own.ts';
import type { Data, Path } from '../read/yaml.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Finding, 'found' | 'expected' | 'mend'>;

/** Holds data against its schema and says what does not fit, at the line of the key. */
export function issues(rule: string, data: Data, schema: z.ZodType): Finding[] {
  const says = voice(rule);
  const result = schema.safeParse(data.value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => placed(issue, data)).map(({ at, words }) => says.error(data.path, data.line(at), words));
}

/** Where an issue is and how to say it. Unknown keys become one finding each. */
function placed(issue: Issue, data: Data, within: Path = []): { at: Path; words: Words }[] {
  const at = [...within, ...(issue.path as Path)];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ at: [...at, key], words: unknownKey(key, at) }));
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => ({ at, words: badKey(at, inner.message) }));
  const best = issue.code === 'invalid_union' ? closest(issue.errors) : undefined;
  if (best && isDefault(issue)) return best.flatMap((inner) => placed(inner, data, at));
  return [{ at, words: said(issue, at, data) }];
}

/** Of several forms a value may have, the one it misses by least. */
const closest = (errors: Issue[][]) => [...errors].sort((a, b) => a.length - b.length)[0];

const isDefault = ({ message }: Issue) => /^(Invalid|Too |Unrecognized)/.test(message);

function said(issue: Issue, at: Path, data: Data): Words {
  const value = own(data.value, ...at);
  if (!isDefault(issue)) return inSchemaWords(issue.message, at, value);
  const name = nameOf(at);
  if (value === undefined) return { found: `${name} is missing`, expected: `${name} with ${wanted(issue)}`, mend: 'Add it' };
  if (value instanceof Date) return { found: `${name} is read as a date`, expected: 'text', mend: 'Put it in double quotes' };
  return { found: `${name} is ${shown(value)}`, expected: wanted(issue), mend: issue.code === 'too_big' ? 'Shorten it' : 'Correct the value' };
}

/** Our schemas speak for themselves: a rule in one sentence, or a sentence and then what to do. */
function inSchemaWords(message: string, at: Path, value: unknown): Words {
  const [first = message, ...rest] = message.split(/(?<=[.!?])\s+(?=[A-Z])/);
  const name = nameOf(at);
  if (rest.length > 0) return { found: `${name}: ${first}`.replace(/\.$/, ''), expected: 'this to be as the format asks', mend: rest.join(' ') };
  const rule = first.replace(/\.$/, '').replace(/^(An?|The|There) /, (word) => word.toLowerCase());
  return { found: value === undefined ? `${name} is missing` : `${name} is ${shown(value)}`, expected: `this to hold: ${rule}`, mend: `Correct ${name}` };
}

function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return (
        {
          string: 'text',
          array: 'a list',
          object: 'a map of keys',
          record: 'a map of keys',
          number: 'a number',
          int: 'a whole number',
          boolean: 'true or false',
        }[issue.expected as string] ?? String(issue.expected)
      );
    case 'invalid_value':
      return `one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string'
        ? issue.minimum === 1
          ? 'text that is not empty'
          : `at least ${issue.minimum} characters`
        : issue.origin === 'array'
          ? `a list of at least ${issue.minimum}`
          : `a number of ${issue.inclusive ? issue.minimum : Number(issue.minimum) + 1} or more`;
    case 'too_big':
      return issue.origin === 'string'
        ? `at most ${issue.maximum} characters`
        : issue.origin === 'array'
          ? `at most ${issue.maximum} entries`
          : `${issue.maximum} at most`;
    case 'invalid_format':
      return issue.format === 'url' ? 'a whole address that begins with https:// or http://' : `the form ${issue.format}`;
    default:
      return 'a value of the form the schema gives';
  }
}

function unknownKey(key: string, at: Path): Words {
  const where = at.length > 0 ? ` in ${nameOf(at)}` : '';
  return { found: `The key ${quoted(key)}${where} is not known`, expected: 'only keys the course reads', mend: 'Check its spelling, or take it away' };
}

const badKey = (at: Path, message: string): Words => ({
  found: `The key ${quoted(String(at.at(-1) ?? ''))} has a form that keys do not have`,
  expected: isDefault({ message } as Issue) ? 'one of the known keys' : `this to hold: ${message}`,
  mend: 'Correct the key',
});

const nameOf = (at: Path) => (at.length > 0 ? `“${at.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ')}”` : 'The file');

function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `${value.length} characters long: ${quoted(value)}` : value === '' ? 'empty' : quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return value === null ? 'empty' : typeof value === 'object' ? `a map with ${list(Object.keys(value).slice(0, 4))}` : String(value);
}
