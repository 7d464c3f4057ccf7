import type { Answer, Bookmark, Note, Play, Sitting } from './record.ts';
import { isDay } from './day.ts';
import { isId } from './keys.ts';
import { isObject } from './own.ts';

/** What counts as readable. Anything else inside a record is dropped, and the rest of the record kept. */

export const LONGEST_NOTE = 20_000;

type Is = (value: unknown) => boolean;
type Fields = Record<string, Is>;

const text = (most: number): Is => (value) => typeof value === 'string' && value.length <= most;
const matching = (pattern: RegExp) => (value: unknown): value is string => typeof value === 'string' && pattern.test(value);

export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
export const isTag = matching(/^[a-z0-9]{4}$/);
export const isSeed = matching(/^[a-z0-9]{1,13}$/);
export const isRevision = matching(/^\d{1,9}$/);

const isScore: Is = (value) => value === null || (typeof value === 'number' && value >= 0 && value <= 1);
const isSure: Is = (value) => value === null || value === 'sure' || value === 'unsure';
const isList: Is = (value) => Array.isArray(value) && value.length <= 50 && value.every(text(500));
const isBox: Is = (value) => value === undefined || (isCount(value) && value >= 1 && value <= 5);
const isResults: Is = (value) => isObject(value) && Object.entries(value).every(([item, score]) => isId(item) && isScore(score));

const isChoices: Is = (value) => isObject(value) && Object.entries(value).every(([inject, option]) => isId(inject) && isId(option));

const STAMP: Fields = { day: isDay, clock: isCount, device: isTag };

/** The fields of each part, by name: `rebuild.ts` copies these and no others. */
export const ANSWER: Fields = { ...STAMP, score: isScore, answer: isList, sure: isSure, box: isBox, since: (value) => value === undefined || isDay(value) };
export const BOOKMARK: Fields = { ...STAMP, section: isId };
export const SITTING: Fields = { ...STAMP, form: text(64), results: isResults };
export const PLAY: Fields = { ...STAMP, since: isCount, role: text(64), choices: isChoices };
export const NOTE: Fields = { ...STAMP, text: text(LONGEST_NOTE) };

export const isAnswer = fits<Answer>(ANSWER);
export const isBookmark = fits<Bookmark>(BOOKMARK);
export const isSitting = fits<Sitting>(SITTING);
export const isNote = fits<Note>(NOTE);
export const isPlay = fits<Play>(PLAY);

function fits<T>(fields: Fields) {
  return (value: unknown): value is T => isObject(value) && Object.entries(fields).every(([field, is]) => is(value[field]));
}
