import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const folder = (locale: string) => fileURLToPath(new URL(`../../.cache/languages/${locale}/`, import.meta.url));

/** What a room must not read, from the texts as they were built: the first words of each, long enough to be told apart. */
export function secretsOf(locale: string, address: string): string[] {
  const text = address.replace(/^\/[^/]+\//, '').replace(/\/screen\/$/, '');
  const lesson = readFileSync(join(folder(locale), `${text}.mdx`), 'utf8');
  const quiz = join(folder(locale), text.replace(/[^/]+$/, 'quiz.yaml'));
  const [, , key] = text.split('/');
  return [...ofLead(lesson), ...(existsSync(quiz) ? ofQuiz(parse(readFileSync(quiz, 'utf8')), key) : [])].map(beginning).filter((words) => words.length > 40);
}

/** Every paragraph of a cue or a guide, and what an activity says after its steps. */
function ofLead(lesson: string): string[] {
  const notes = [...lesson.matchAll(/^<(Cue|Guide)\b[^>]*>$([\s\S]*?)^<\/\1>$/gm)].map(([, , inside = '']) => inside);
  const kept = [...lesson.matchAll(/^<Activity\b[^>]*>$([\s\S]*?)^<\/Activity>$/gm)].flatMap(([, inside = '']) => inside.split(/\n\n/).filter((part) => /^\*\*[^*]+\*\*[ \uE000-\uE002]*\S/.test(part)));
  return [...notes.flatMap((note) => note.split(/\n\n|\n(?=[-\d])/)), ...kept];
}

/** Reasons, hints, rubrics and endings of a lesson's questions, wherever they stand in the file. */
function ofQuiz(file: unknown, lesson: string | undefined): string[] {
  const items = Object.values((Object(file) as { items?: Record<string, { lesson?: string }> }).items ?? {});
  return items.filter((item) => item.lesson === lesson).flatMap((item) => hidden(item, false));
}

function hidden(value: unknown, inside: boolean): string[] {
  if (typeof value === 'string') return inside ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => hidden(one, inside));
  return Object.entries(Object(value)).flatMap(([key, one]) => hidden(one, inside || ['why', 'hint', 'rubric', 'sample'].includes(key)));
}

/** Words without tags, emphasis, signs and the spaces between them, so that source and page can be compared. */
export const wordsIn = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;|&#\d+;/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[\uE000-\uE002]/g, '')
    .toLowerCase();

const beginning = (text: string) => wordsIn(text.replace(/\uE000[escd]/g, '')).slice(0, 60);
