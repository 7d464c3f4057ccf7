import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotations } from './annotations.ts';
import { checkProposal, type ProposedFile } from './checkProposal.ts';
import { placeOf } from './place.ts';
import type { Problem } from './problem.ts';
import { filesAsTheyLie, filesSince, readCourse } from './read/project.ts';
import { stemOf } from '../tree/places.ts';
import { asText, summary } from './summary.ts';

/** What can be said after `check`. */
const options = {
  base: { type: 'string' },
  summary: { type: 'string' },
  json: { type: 'string' },
  author: { type: 'boolean' },
  annotate: { type: 'boolean' },
} as const;

/**
 * `check [locale] [file…] [--base <commit>] [--summary <file>] [--json <file>] [--author] [--annotate]`. With a base only
 * what changed is checked; `--author` says that the proposal is not a translator's and may touch other files. Gives the
 * exit code: 1 where there is an error.
 */
export function runCheck(args: string[], root = process.cwd()): number {
  const asked = read(args);
  if (!asked) return 1;
  const { values, positionals } = asked;
  const course = readCourse(root);
  const [first = ''] = positionals;
  const locale = Object.hasOwn(course.locales, first) ? first : undefined;
  const paths = locale === undefined ? positionals : positionals.slice(1);
  const all = values.base === undefined ? filesAsTheyLie(root) : filesSince(values.base, root);
  if (!all) {
    console.error(`There is no commit “${values.base}” here. Fetch it first, or leave --base out.`);
    return 1;
  }
  const files = all.filter((file) => values.base !== undefined || wanted(file, locale, paths));
  const problems = checkProposal({ ...course, files, byTranslator: values.base !== undefined && !values.author }).filter(({ file }) => paths.length === 0 || named(file, paths));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(problems, null, 2)}\n`);
  const language = locale ?? mostly(problems) ?? mostly(files.map(({ path }) => ({ locale: placeOf(path)?.locale ?? '' }))) ?? 'en';
  if (values.summary) writeFileSync(values.summary, summary(problems, language));
  console.log(asText(problems, language));
  if (values.annotate) for (const line of annotations(problems)) console.log(line);
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

/** What was asked for; a word that means nothing here is answered with what does. */
function read(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\ncheck [language] [lesson…] [--base <commit>] [--summary <file>] [--json <file>] [--author] [--annotate]`);
    return undefined;
  }
}

const wanted = ({ path }: ProposedFile, locale: string | undefined, paths: string[]): boolean => (locale === undefined || placeOf(path)?.locale === locale) && (paths.length === 0 || named(path, paths));

/** A file may be named by its whole path or by the end of it, with any ending: a translator knows the lesson. */
const named = (path: string, paths: string[]): boolean => paths.some((one) => path === one || path.replace(/\.po$/, '').endsWith(`/${stemOf(one)}`));

/** The language that comes up most. */
function mostly(list: readonly Pick<Problem, 'locale'>[]): string | undefined {
  const count = new Map<string, number>();
  for (const { locale } of list) if (locale) count.set(locale, (count.get(locale) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}
