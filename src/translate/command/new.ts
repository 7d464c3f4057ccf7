import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePo } from '../catalogue/po.ts';
import { localeSchema, type Locale } from '../schema.ts';
import { Refusal, type Asked, type Command } from './command.ts';
import { catalogueToday, filesIn } from './files.ts';
import { pluralsOf } from './plurals.ts';
import type { Project } from './project.ts';
import { styleGuide } from './styleGuide.ts';
import { write } from './sync.ts';

export const newLanguage: Command = {
  name: 'new',
  does: 'starts a language',
  usage: 'npm run translate -- new <path> --name <its name in itself> --tag <language tag> --direction ltr|rtl [--quotes "« » “ ”"] [--plurals one,few,other --plural-rule "nplurals=…"]',
  more: [
    'Adds the language to content/locales.yaml as a draft, writes an empty catalogue for every text, the interface first, and a',
    'STYLE.md to agree on words. Nothing that is there is overwritten. Begin with the interface: its short texts are on every page.',
  ],
  examples: [
    ['new uk --name Українська --tag uk --direction ltr', 'Ukrainian, at /uk/'],
    ['new ur --name اردو --tag ur --direction rtl', 'Urdu, from right to left'],
  ],
  options: { name: { type: 'string' }, tag: { type: 'string' }, direction: { type: 'string' }, quotes: { type: 'string' }, plurals: { type: 'string' }, 'plural-rule': { type: 'string' } },
  about: {
    name: 'as its speakers write it',
    tag: 'BCP 47, such as uk or pt-BR',
    direction: 'ltr, from left to right; rtl, from right to left',
    quotes: 'outer pair and inner pair, with spaces between',
    plurals: 'the forms of a counted text, only if they are not known here',
    'plural-rule': 'the same for gettext',
  },
  run: ({ words: [path], options }, project) => {
    const entry = entryAsked(path, options, project);
    const registry = join(project.content, 'locales.yaml');
    const before = readFileSync(registry, 'utf8');
    writeFileSync(registry, `${before.replace(/\n*$/, '\n')}${asYaml(path ?? '', entry)}`);
    const started = { ...project, locales: { ...project.locales, [path ?? '']: entry } };
    const files = filesIn(started, path ?? '').sort((a, b) => Number(b.path === 'interface.yaml') - Number(a.path === 'interface.yaml'));
    for (const file of files) write(file.file, writePo(catalogueToday(file, entry, project)));
    write(join(project.content, 'translations', path ?? '', 'STYLE.md'), styleGuide(entry));
    project.say(`${entry.name} has begun: ${files.length} empty catalogues in content/translations/${path}.`);
    project.say(`Begin with content/translations/${path}/interface.po, and agree on words in STYLE.md. "npm run translate -- status ${path}" says what comes next.`);
    return 0;
  },
};

/** The registry entry that was asked for, or what is missing of it. */
function entryAsked(path: string | undefined, { name, tag, direction, quotes, plurals, 'plural-rule': rule }: Asked['options'], project: Project): Locale {
  if (!path || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(path)) throw new Refusal(`Give the language a path of small letters, such as uk or pt-br.\n${newLanguage.usage}`);
  if (project.locales[path]) throw new Refusal(`content/locales.yaml has "${path}" already (${project.locales[path].name}).`);
  if (existsSync(join(project.content, 'translations', path))) throw new Refusal(`content/translations/${path} is there already. Nothing was written.`);
  const lost = Object.entries({ name, tag, direction }).filter(([, value]) => typeof value !== 'string').map(([option]) => `--${option}`);
  if (lost.length > 0) throw new Refusal(`Please add ${lost.join(', ')}.\n${newLanguage.usage}`);
  const counted = typeof plurals === 'string' ? { plurals: plurals.split(','), pluralRule: rule } : knownPlurals(String(tag));
  const digits = knownDigits(String(tag));
  const entry = { tag, name, direction, tier: 'draft', digits, quotes: typeof quotes === 'string' ? quotes.split(' ') : ['“', '”', '‘', '’'], ...counted, threshold: 0.6 };
  const read = localeSchema.safeParse(entry);
  if (read.success) return read.data;
  throw new Refusal(read.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'));
}

function knownPlurals(tag: string): Pick<Locale, 'plurals' | 'pluralRule'> {
  const found = isTag(tag) ? pluralsOf(tag) : undefined;
  if (!found) throw new Refusal(`How "${tag}" counts is not known here. Add --plurals and --plural-rule; the rule is in the table of gettext plural forms.`);
  return found;
}

const knownDigits = (tag: string): string => {
  const own = isTag(tag) ? new Intl.NumberFormat(tag).resolvedOptions().numberingSystem : 'latn';
  return ['arab', 'arabext', 'deva'].includes(own) ? own : 'latn';
};

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && Intl.PluralRules.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
};

/** In the manner of the file it is added to. */
const asYaml = (path: string, { tag, name, direction, tier, digits, quotes, plurals, pluralRule, threshold }: Locale): string =>
  [
    `${path}:`,
    `  tag: ${tag}`,
    `  name: ${JSON.stringify(name)}`,
    `  direction: ${direction}`,
    `  tier: ${tier}`,
    `  digits: ${digits}`,
    `  quotes: [${quotes.map((sign) => JSON.stringify(sign)).join(', ')}]`,
    `  plurals: [${plurals.join(', ')}]`,
    `  pluralRule: ${JSON.stringify(pluralRule)}`,
    `  threshold: ${threshold}`,
    '',
  ].join('\n');
