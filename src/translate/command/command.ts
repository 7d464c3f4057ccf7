import type { ParseArgsOptionsConfig } from 'node:util';
import type { Project } from './project.ts';

/** What somebody asked for: the words after the command, and the options by name. */
export interface Asked {
  words: string[];
  options: Record<string, string | boolean | undefined>;
}

/** One thing a translator can ask for: `npm run translate -- <name>`. */
export interface Command {
  name: string;
  /** What it does, in one line. */
  does: string;
  usage: string;
  /** The same in plain words, a paragraph each. */
  more: string[];
  /** What to type, and what it is good for. */
  examples: [string, string][];
  options: ParseArgsOptionsConfig;
  /** Each option in plain words, by its name. */
  about: Record<string, string>;
  /** Gives the exit code: 0 when all is well. */
  run: (asked: Asked, project: Project) => number | Promise<number>;
  /** For a command that reads its own words. */
  runRaw?: (words: string[]) => number | Promise<number>;
}

/** Something asked for that cannot be done; its message says what to do instead. */
export class Refusal extends Error {}

/** A locale of the registry, other than the source. */
export function languageAsked(word: string | undefined, { locales }: Pick<Project, 'locales'>, usage: string): string {
  const known = Object.keys(locales).filter((path) => locales[path]?.tier !== 'source');
  if (word === undefined) throw new Refusal(`Which language? ${usage}\nThe languages are: ${known.join(', ')}.`);
  if (!known.includes(word)) throw new Refusal(`"${word}" is not a language to translate into. The languages are: ${known.join(', ')}. Start another with: npm run translate -- new ${word} …`);
  return word;
}
