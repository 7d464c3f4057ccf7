import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { languageAsked, type Command } from './command.ts';
import { filesIn } from './files.ts';
import type { Project } from './project.ts';
import { standing, type Standing } from './standing.ts';

export const status: Command = {
  name: 'status',
  does: 'shows how far a language is, and ten sentences to begin with',
  usage: 'npm run translate -- status [language] [--json]',
  more: [
    'Counts words of the English by part of the course: current (read by two people), stale (the English has changed since),',
    'missing, and draft (not yet read by two people). Parts with safety advice that is behind come first.',
  ],
  examples: [
    ['status fr', 'the table for French, and today’s ten sentences with file and line'],
    ['status --json', 'every language, for another program'],
  ],
  options: { json: { type: 'boolean' } },
  about: { json: 'the same as data' },
  run: ({ words: [language], options }, project) => {
    const languages = language === undefined ? Object.keys(project.locales).filter((path) => project.locales[path]?.tier !== 'source') : [languageAsked(language, project, status.usage)];
    const all = languages.map((locale) => [locale, standingOf(project, locale)] as const);
    if (options.json) project.say(JSON.stringify(Object.fromEntries(all.map(([locale, one]) => [locale, asData(one)])), null, 2));
    else for (const [locale, one] of all) project.say(asText(project.locales[locale]?.name ?? locale, one));
    return 0;
  },
};

const ten = 10;
const columns = ['current', 'stale', 'missing', 'draft'] as const;

function standingOf(project: Project, locale: string): Standing {
  const language = project.locales[locale];
  if (!language) throw new Error(`"${locale}" is not in the registry.`);
  const { modules = [] } = parse(readFileSync(join(project.content, 'course.yaml'), 'utf8')) as { modules?: { id: string }[] };
  return standing(filesIn(project, locale), language, modules.map(({ id }) => id));
}

const asData = ({ groups, all, criticalBehind, tasks }: Standing) => ({
  words: all,
  criticalBehind,
  parts: groups.map(({ id, counts: { words, criticalBehind } }) => ({ id, words, criticalBehind })),
  today: tasks.slice(0, ten),
});

function asText(name: string, { groups, all, criticalBehind, tasks }: Standing): string {
  const rows = [...groups.map(({ id, counts }) => [counts.criticalBehind > 0 ? `! ${id}` : id, ...columns.map((state) => String(counts.words[state]))]), ['all', ...columns.map((state) => String(all[state]))]];
  const width = Math.max(...rows.map(([first = '']) => first.length)) + 2;
  const line = ([first = '', ...rest]: readonly string[]) => first.padEnd(width) + rest.map((cell) => cell.padStart(10)).join('');
  const behind = criticalBehind > 0 ? [`! Safety advice behind or missing: ${criticalBehind === 1 ? '1 sentence' : `${criticalBehind} sentences`}. Please begin there.`] : [];
  return [name, line(['words', ...columns]), ...rows.map(line), ...behind, '', ...work(tasks), ''].join('\n');
}

const work = (tasks: Standing['tasks']): string[] =>
  tasks.length === 0 ? ['Nothing waits. Thank you.'] : ['Today’s work: ten sentences, ten minutes', ...tasks.slice(0, ten).flatMap(({ file, line, state, critical, text }) => [`  ${file}:${line}  ${state}${critical ? ', safety' : ''}`, `      ${short(text)}`])];

const short = (text: string) => (text.length > 100 ? `${text.slice(0, 99).trimEnd()}…` : text).replace(/\n/g, ' ');
