import type { Line, Run } from '../slideText.ts';
import { hasClass, isElement, type Element, type Node } from './tree.ts';

type Manner = Omit<Run, 'text'>;

/** What is never read out: references, notes that only appear on a tap, letters that the list itself counts. */
const left = ['cite', 'term-note', 'visually-hidden', 'slide-letter'];

/** The words of an element as runs: what is strong, what is stressed, what stands in another language than the page. */
export function lineOf(element: Element, lang: string): Line {
  return tidy(element.children.flatMap((child) => runs(child, manner(element, {}, lang), lang)));
}

function runs(node: Node, how: Manner, lang: string): Run[] {
  if (!isElement(node)) return [{ text: node.replace(/[\t\n\r ]+/g, ' '), ...how }];
  if (node.name === 'br') return [{ text: ' ', ...how }];
  if (node.attributes.hidden !== undefined || left.some((name) => hasClass(node, name))) return [];
  return node.children.flatMap((child) => runs(child, manner(node, how, lang), lang));
}

function manner({ name, attributes }: Element, how: Manner, page: string): Manner {
  const { lang, dir } = attributes;
  const { lang: _, direction: __, ...weight } = how;
  const own: Manner = lang === undefined ? how : lang === page ? weight : { ...weight, lang, ...(dir === 'rtl' || dir === 'ltr' ? { direction: dir } : {}) };
  if (name === 'strong' || name === 'b') return { ...own, strong: true };
  if (name === 'em' || name === 'i' || name === 'cite') return { ...own, emphasis: true };
  return own;
}

/** Neighbours of one kind become one run, no run is empty, and no line begins or ends in a space. */
function tidy(line: Line): Line {
  const joined: Line = [];
  for (const run of line) {
    const last = joined.at(-1);
    const text = !last || last.text.endsWith(' ') ? run.text.replace(/^ +/, '') : run.text;
    if (last && sameManner(last, run)) last.text += text;
    else if (text !== '') joined.push({ ...run, text });
  }
  const end = joined.at(-1);
  if (end) end.text = end.text.replace(/ +$/, '');
  return joined.filter(({ text }) => text !== '');
}

const sameManner = (a: Run, b: Run) => a.strong === b.strong && a.emphasis === b.emphasis && a.lang === b.lang;
