import { passages } from '../check/read/prose.ts';
import type { Document } from '../check/read/document.ts';
import { attribute, uses, type Node } from '../check/read/tree.ts';

/** What can be counted about a text. */
export interface Measure {
  /** Words of the body: what a learner reads, without cues, guides and activities. */
  words: number;
  /** Mean length of a sentence of a paragraph, in words. */
  sentence: number;
  /** LIX of Björnsson (1968): words a sentence, plus the percentage of words longer than six letters. Below 40 reads easily, above 50 is hard. */
  lix: number;
  /** Citations for every hundred words. */
  citations: number;
}

/** Counts a text as a learner sees it. What only the lead sees is left out. */
export function measure(whole: Document): Measure {
  const document = { ...whole, tree: whole.tree && body(whole.tree) };
  const texts = passages(document);
  const words = texts.flatMap(({ text }) => wordsOf(text));
  const sentences = texts.filter(({ sentences }) => sentences).flatMap(({ text }) => split(text)).map((one) => wordsOf(one).length).filter((n) => n > 2);
  const mean = sentences.reduce((sum, n) => sum + n, 0) / Math.max(1, sentences.length);
  const long = words.filter((word) => word.length > 6).length;
  const cited = uses(document.tree, 'Cite').filter((cite) => attribute(cite, 'source')).length;
  const share = (n: number) => (100 * n) / Math.max(1, words.length);
  return { words: words.length, sentence: mean, lix: mean + share(long), citations: share(cited) };
}

const forLeads = ['Cue', 'Guide', 'Activity', 'Screen'];

const body = (node: Node): Node =>
  node.children ? { ...node, children: node.children.filter(({ name }) => !forLeads.includes(name ?? '')).map(body) } : node;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
const split = (text: string): string[] => text.split(/(?<=[.!?]["”’)]*)\s+(?![\p{Ll}])/u);
