import { isFlagged, madeFrom, stateOf } from '../catalogue/state.ts';
import { toMarks } from '../exchange/marks.ts';
import type { Entry } from '../catalogue/entry.ts';
import type { Locale } from '../schema.ts';
import { languageAsked, Refusal, type Command } from './command.ts';
import { catalogueToday, filesIn, type CatalogueFile } from './files.ts';
import { lineOf, linesOf } from './lineOf.ts';
import { wordDiff } from './wordDiff.ts';
import type { Project } from './project.ts';

export const diff: Command = {
  name: 'diff',
  does: 'shows word by word how the English has changed since it was translated',
  usage: 'npm run translate -- diff <language> <file …>',
  more: ['For each sentence that is behind: the English with what is gone as [-…-] and what is new as {+…+}, and your sentence.', 'What you change is no longer behind. What is still right becomes so with "export" and "import", or by deleting its fuzzy line.'],
  examples: [
    ['diff fr modules/threat-and-risk/quiz.yaml', 'one text'],
    ['diff ar modules', 'every text of the modules'],
  ],
  options: {},
  about: {},
  run: ({ words: [language, ...asked] }, project) => {
    const locale = languageAsked(language, project, diff.usage);
    if (asked.length === 0) throw new Refusal(`Which text? ${diff.usage}`);
    const changes = filesIn(project, locale, asked).flatMap((file) => changesIn(file, project.locales[locale] as Locale, project));
    project.say(changes.length === 0 ? 'Nothing here is behind the English.' : changes.join('\n\n'));
    return 0;
  },
};

function changesIn(file: CatalogueFile, locale: Locale, project: Project): string[] {
  const lines = linesOf(file.text ?? '');
  return catalogueToday(file, locale, project).entries.filter((entry) => entry.orphan === undefined && isBehind(entry)).map((entry) => {
    const line = lineOf(lines, entry) ?? lineOf(lines, { ...entry, source: madeFrom(entry).source });
    return [`${file.file}${line === undefined ? '' : `:${line}`}`, `  English:  ${wordDiff(madeFrom(entry).source, entry.source, project.colour)}`, ...entry.text.map((text) => `  ${locale.name}:  ${toMarks(text)}`)].join('\n');
  });
}

const isBehind = (entry: Entry): boolean => isFlagged(entry) && stateOf(entry, { text: entry.source, plural: entry.plural }) === 'stale';
