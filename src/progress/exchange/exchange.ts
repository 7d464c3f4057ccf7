import type { Day, Kept, Learning } from '../record/record.ts';
import { checksum } from './checksum.ts';
import { META, placeOf } from '../record/keys.ts';

/** The number of the format; raised when an older site could no longer read what we write. */
export const FORMAT = 1;

/** What a copy says about itself, before the body. `sealed`: the body needs a passphrase. */
export type Cover = 'plain' | 'sealed';

export interface Copy {
  learning: Learning;
  /** Texts that could not be read, by stored key: they travel along as they are. */
  aside: Record<string, string>;
  day: Day;
  notes: boolean;
}

/** A name that says nothing about the course to whoever sees the list of downloads. */
export const fileName = (day: Day): string => `copy-${day}.txt`;

/**
 * The body of a copy: JSON in plain ASCII without a blank, so that no mail program, messenger or encoding can change
 * it beyond repair. The device's own seed and count of erasures stay out.
 */
export function bodyOf({ learning, aside, day, notes }: Copy): string {
  const records = [...learning].filter(([key]) => isWanted(key, notes)).map(([key, record]): [string, Kept] => [key, { ...record, epoch: undefined, ...(!notes && placeOf(key)?.part === 'x' && { reasons: {} }) }]);
  const device = learning.get(META)?.tag;
  return ascii(JSON.stringify({ device, day, records: Object.fromEntries(records), aside }));
}

/** The whole text: one line in plain words, one line for us, the body. */
export function exportText(line: string, cover: Cover, body: string): string {
  return `${line.replace(/\s+/g, ' ').trim()}\n${headOf(cover, body)}\n${body}\n`;
}

const headOf = (cover: Cover, body: string) => `p3-copy ${FORMAT} ${cover} ${checksum(body)}`;

function isWanted(key: string, notes: boolean): boolean {
  const part = placeOf(key)?.part;
  return part !== undefined && (part !== 'n' || notes);
}

const ascii = (json: string) => json.replace(/[^!-~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
