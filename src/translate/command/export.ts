import { join } from 'node:path';
import { nearest } from '../../check/nearest.ts';
import { writePo } from '../catalogue/po.ts';
import { stateOf, type State } from '../catalogue/state.ts';
import type { Catalogue } from '../catalogue/entry.ts';
import { formats } from '../exchange/format.ts';
import { unitsOf } from '../exchange/unit.ts';
import type { Locale } from '../schema.ts';
import { languageAsked, Refusal, type Command } from './command.ts';
import { catalogueToday, filesIn } from './files.ts';
import { write } from './sync.ts';

export const exportCommand: Command = {
  name: 'export',
  does: 'writes sentences for an agency, for Word or for a spreadsheet',
  usage: 'npm run translate -- export po|xliff|html|csv <language> [file …] [--only stale,missing,draft] [--out folder] [--together]',
  more: [
    'po is for translation programs, xliff for agencies, html for Word (open it there and save it as a web page), csv for a',
    'spreadsheet. Each text gets a file of its own in exchange/. Bring them back with "import".',
  ],
  examples: [
    ['export xliff fr --only stale,missing', 'what an agency has to do, nothing else'],
    ['export html es modules/threat-and-risk --out for-ana', 'one module for somebody who works in Word'],
  ],
  options: { only: { type: 'string' }, out: { type: 'string' }, together: { type: 'boolean' } },
  about: { only: 'states, with commas between: current, draft, stale, missing', out: 'the folder to write to; exchange if none is given', together: 'one file for everything' },
  run: ({ words: [format, language, ...asked], options }, project) => {
    const kind = formatAsked(format);
    const locale = languageAsked(language, project, exportCommand.usage);
    const registered = project.locales[locale] as Locale;
    const wanted = statesAsked(options.only);
    const folder = typeof options.out === 'string' ? options.out : 'exchange';
    const parts = filesIn(project, locale, asked).flatMap((file) => {
      const today = only(catalogueToday(file, registered, project), wanted);
      return today.entries.length > 0 ? [{ file, today, units: unitsOf(file.path, today) }] : [];
    });
    const sentences = parts.reduce((sum, { units }) => sum + units.length, 0);
    if (sentences === 0) project.say('There is no such sentence, so nothing was written.');
    else if (kind === 'po' && options.together) throw new Refusal('A catalogue belongs to one text: po cannot be written together. Leave --together out, or use xliff.');
    else if (kind !== 'po' && options.together) write(join(folder, `${locale}.${formats[kind].ending}`), formats[kind].write(parts.flatMap(({ units }) => units), registered));
    else for (const { file, today, units } of parts) {
      const path = join(folder, locale, file.path.replace(/\.\w+$/, ''));
      write(`${path}.${kind === 'po' ? 'po' : formats[kind].ending}`, kind === 'po' ? writePo(today) : formats[kind].write(units, registered));
    }
    if (sentences > 0) project.say(`${sentences === 1 ? '1 sentence' : `${sentences} sentences`} of ${parts.length === 1 ? '1 text' : `${parts.length} texts`} written to ${folder}. Bring them back with: npm run translate -- import ${locale} ${folder}`);
    return 0;
  },
};

type Kind = 'po' | keyof typeof formats;
const kinds: Kind[] = ['po', 'xliff', 'html', 'csv'];

function formatAsked(word = ''): Kind {
  const kind = kinds.find((one) => one === word);
  if (kind) return kind;
  const near = nearest(word, kinds);
  throw new Refusal(`${word ? `"${word}" is not a format.` : 'Which format?'} ${near ? `Did you mean ${near}?` : `There are: ${kinds.join(', ')}.`}\n${exportCommand.usage}`);
}

const states: State[] = ['current', 'draft', 'stale', 'missing'];

function statesAsked(asked: string | boolean | undefined): State[] {
  if (typeof asked !== 'string') return states;
  return asked.split(',').map((word) => {
    const state = states.find((one) => one === word.trim());
    if (state) return state;
    const near = nearest(word.trim(), states);
    throw new Refusal(`"${word}" is not a state. ${near ? `Did you mean ${near}?` : `There are: ${states.join(', ')}.`}`);
  });
}

/** The entries in one of the states. What went away is not sent. */
const only = ({ headers, entries }: Catalogue, wanted: readonly State[]): Catalogue => ({
  headers,
  entries: entries.filter((entry) => entry.orphan === undefined && wanted.includes(stateOf(entry, { text: entry.source, plural: entry.plural }))),
});
