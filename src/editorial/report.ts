import type { Content } from '../check/read/content.ts';
import { documentsOf, moduleOf, nameOf } from '../check/read/content.ts';
import type { Document } from '../check/read/document.ts';
import { isText, items, own } from '../check/read/own.ts';
import { passages } from '../check/read/prose.ts';
import { attribute, uses } from '../check/read/tree.ts';
import type { Doubt } from './doubts.ts';
import { lacking, questionsToDiscuss } from './pattern.ts';
import { continentsOf, type Continent } from './places.ts';
import { measure, type Measure } from './prose.ts';

/** One line of the report: a lesson or a case. */
export interface Line extends Measure {
  /** Path below `content/`, without the ending. */
  where: string;
  module: string;
  minutes: number;
  continents: Set<Continent>;
  doubts: Doubt[];
  /** Parts of the pattern it does not have. */
  lacks: string[];
}

/** Every lesson in the order of its files, then every case. */
export function lines(content: Content, doubts: readonly Doubt[]): Line[] {
  const cases = new Map(documentsOf(content, 'case').map((study) => [nameOf(study.path), countriesOf(study)]));
  return documentsOf(content, 'lesson', 'case').map((document) => {
    const where = document.path.replace(/^content\//, '').replace(/\.mdx$/, '');
    const cards = uses(document.tree, 'Case').flatMap((card) => cases.get(attribute(card, 'id') ?? '') ?? []);
    const text = passages(document).map((passage) => passage.text).join(' ');
    return {
      where,
      module: moduleOf(document.path),
      minutes: Number(own(document.front?.value, 'minutes')),
      ...measure(document),
      continents: continentsOf(text, [...countriesOf(document), ...cards]),
      doubts: doubts.filter((one) => one.where === where),
      lacks: document.kind === 'lesson' ? lacking(document) : questionsToDiscuss(document) === 4 ? [] : ['four questions to discuss'],
    };
  });
}

const countriesOf = (document: Document): string[] => items(own(document.front?.value, 'countries')).filter(isText);

/** What the report asks somebody to look at: too little of the world in a module, too few citations, hard reading. */
export function remarks(all: readonly Line[]): string[] {
  const modules = [...new Set(all.map(({ module }) => module))].filter(Boolean);
  const narrow = modules
    .map((module) => ({ module, n: new Set(all.filter((line) => line.module === module).flatMap(({ continents }) => [...continents])).size }))
    .filter(({ n }) => n < 3)
    .map(({ module, n }) => `${module}: examples from ${n} of at least 3 continents`);
  const single = all.flatMap(({ where, module, words, sentence, lix, citations, lacks }) => [
    ...lacks.map((part) => `${where}: without ${part}`),
    ...(module && (words < 900 || words > 1800) ? [`${where}: ${words} words of body, 900 to 1,800 expected`] : []),
    ...(sentence > 20 ? [`${where}: ${sentence.toFixed(1)} words a sentence, 20 at most`] : []),
    ...(lix > 50 ? [`${where}: LIX ${lix.toFixed(0)}, hard for a reader at B2`] : []),
    ...(citations < 0.5 ? [`${where}: ${citations.toFixed(1)} citations for 100 words`] : []),
  ]);
  return [...narrow, ...single];
}
