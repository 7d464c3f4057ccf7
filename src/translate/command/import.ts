import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writePo } from '../catalogue/po.ts';
import { readReturned } from '../exchange/format.ts';
import type { Unit } from '../exchange/unit.ts';
import type { Locale } from '../schema.ts';
import { atHome, type Home } from './atHome.ts';
import { languageAsked, Refusal, type Command } from './command.ts';
import { filesIn } from './files.ts';
import { bringHome } from './bringHome.ts';
import { account, type Brought } from './account.ts';
import type { Project } from './project.ts';
import { write } from './sync.ts';

export const importCommand: Command = {
  name: 'import',
  does: 'takes back sentences that were written elsewhere',
  usage: 'npm run translate -- import <language> <file or folder …>',
  more: [
    'Takes .po, .xlf, .html and .csv, in any order and number. Nothing is lost: an empty text deletes nothing, a sentence somebody',
    'changed here meanwhile stays, and a sentence that would not hold on the page is refused by itself, with the reason.',
    'What is new waits for a second reader, unless it comes back as "final" or "signed-off".',
  ],
  examples: [
    ['import fr exchange', 'everything in that folder'],
    ['import es ~/Downloads/quiz.html', 'one page that came back by mail'],
  ],
  options: {},
  about: {},
  run: ({ words: [language, ...names] }, project) => {
    const locale = languageAsked(language, project, importCommand.usage);
    if (names.length === 0) throw new Refusal(`Which files? ${importCommand.usage}`);
    const home = atHome(project, locale, filesIn(project, locale));
    const brought = names.flatMap(filesNamed).map((name) => ({ name, ...oneFile(project, locale, home, name) }));
    project.say(account(brought));
    return brought.every(({ broken, fates }) => !broken && fates.every(({ fate: { kind } }) => !['refused', 'conflict', 'unknown'].includes(kind))) ? 0 : 1;
  },
};

function filesNamed(name: string): string[] {
  if (!existsSync(name)) throw new Refusal(`There is no file ${name}.`);
  if (!statSync(name).isDirectory()) return [name];
  return globSync('**/*.{po,xlf,xliff,html,htm,csv}', { cwd: name }).sort().map((path) => join(name, path));
}

/** One file of sentences, each taken into its own catalogue. */
function oneFile(project: Project, locale: string, home: Home, name: string): Omit<Brought, 'name'> {
  const read = readReturned(name, readFileSync(name));
  if (!read) return { fates: [], broken: 'This ending is not known. Use .po, .xlf, .html or .csv.' };
  if ('broken' in read) return { fates: [], broken: read.broken };
  const { tag, direction, plurals } = project.locales[locale] as Locale;
  if (read.locale && !sameLanguage(read.locale, tag)) return { fates: [], broken: `Its language is ${read.locale}, and ${locale} was asked for. Nothing was taken.` };
  const fates: Brought['fates'] = [];
  for (const [place, units] of home.placed(read.units)) {
    if (!place) fates.push(...units.map((unit: Unit) => ({ unit, fate: { kind: 'unknown' as const } })));
    else {
      const { catalogue, fates: own, changed } = bringHome(place, units, { direction, forms: plurals.length }, read.way, project.version);
      place.today = catalogue;
      if (changed) write(place.file.file, writePo(catalogue));
      fates.push(...own.map(({ unit, fate }) => ({ unit: { ...unit, path: place.file.path }, fate })));
    }
  }
  return { fates };
}

const sameLanguage = (a: string, b: string): boolean => a.split(/[-_]/)[0]?.toLowerCase() === b.split(/[-_]/)[0]?.toLowerCase();
