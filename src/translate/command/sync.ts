import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writePo } from '../catalogue/po.ts';
import { languageAsked, type Asked, type Command } from './command.ts';
import { catalogueToday, filesIn, type CatalogueFile } from './files.ts';
import { straysIn } from './strays.ts';
import type { Project } from './project.ts';

export const sync: Command = {
  name: 'sync',
  does: 'brings catalogues up to date with today’s English',
  usage: 'npm run translate -- sync [language] [file …] [--wording-only] [--check]',
  more: [
    'Adds new sentences, marks those whose English changed with what it was before, and keeps those whose English went away',
    'at the end for two releases. No translation is thrown away, and a catalogue in which nothing changed keeps its bytes.',
  ],
  examples: [
    ['sync', 'every language, every text'],
    ['sync fr modules/threat-and-risk --wording-only', 'after a correction of the English that changes no meaning: what was current stays current'],
  ],
  options: { 'wording-only': { type: 'boolean' }, check: { type: 'boolean' } },
  about: { 'wording-only': 'the English changed in wording only: nothing is marked', check: 'write nothing; exit code 1 if anything would change' },
  run: ({ words: [language, ...asked], options }, project) => {
    const languages = language === undefined ? Object.keys(project.locales).filter((path) => project.locales[path]?.tier !== 'source') : [languageAsked(language, project, sync.usage)];
    const changed = languages.flatMap((locale) => inLanguage(project, locale, asked, options));
    project.say(changed.length === 0 ? 'Every catalogue is up to date.' : summary(changed.length, options.check === true));
    return options.check && changed.length > 0 ? 1 : 0;
  },
};

const summary = (n: number, checked: boolean) => `${n === 1 ? '1 catalogue' : `${n} catalogues`} ${checked ? 'would change. Run: npm run translate -- sync' : 'brought up to date.'}`;

/** Gives the catalogues that changed. */
function inLanguage(project: Project, locale: string, asked: readonly string[], options: Asked['options']): string[] {
  const files = filesIn(project, locale, asked);
  for (const { file, broken } of files) if (broken) project.say(`${file} is left as it is. ${broken}`);
  if (asked.length === 0) for (const { message } of straysIn(project, locale)) project.say(message);
  return files.flatMap((one) => {
    const text = one.broken ? undefined : renewed(one, project, locale, options['wording-only'] === true);
    if (text === undefined || text === one.text) return [];
    project.say(`${one.file}: ${one.text === undefined ? 'new' : 'changed'}`);
    if (!options.check) write(one.file, text);
    return [one.file];
  });
}

const renewed = (one: CatalogueFile, project: Project, locale: string, wordingOnly: boolean): string | undefined => {
  const language = project.locales[locale];
  return language && writePo(catalogueToday(one, language, project, wordingOnly));
};

/** Writes a file and the folders on the way. */
export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
