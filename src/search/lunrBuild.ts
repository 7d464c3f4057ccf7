import lunr from 'lunr';
import type { CourseFile, Doc, Texts } from './indexFile.ts';
import { listOf, unpack } from './pack.ts';
import { wordsOf } from './tokens.ts';

/** One entry with the stems of its text, part by part. */
export interface Held {
  doc: Doc;
  text: string[][];
}

/** How much a word counts by where it stands. */
const boosts = { title: 8, also: 6, parts: 3, summary: 3, points: 2, text: 1 };

/** The files of the index as entries by address. */
export function hold(course: CourseFile, modules: readonly Texts[]): Map<string, Held> {
  const known = listOf(course.words);
  const texts = new Map<string, string[][]>();
  for (const file of [course, ...modules]) {
    const words = file === course ? known : [...known, ...listOf(file.words)];
    for (const [url, parts] of file.parts) texts.set(url, unpack(parts, words));
  }
  return new Map(course.docs.map((doc) => [doc.url, { doc, text: texts.get(doc.url) ?? [] }]));
}

/** lunr's own tokeniser parts no apostrophe and its trimmer deletes every letter that is not Latin: ours stand in their place. */
export function build(held: Map<string, Held>, stem: (word: string) => string): lunr.Index {
  const builder = new lunr.Builder();
  const words = (text: string) => wordsOf(text).map(stem);
  builder.ref('url');
  for (const [field, boost] of Object.entries(boosts)) builder.field(field, { boost });
  builder.tokenizer = Object.assign((stems: unknown) => (stems as string[]).map((one) => new lunr.Token(one, {})), { separator: / / });
  for (const { doc, text } of held.values()) {
    const { url, title, also = '', summary = '', points = [], parts = [] } = doc;
    const headings = parts.map(([, heading]) => heading).join(' ');
    builder.add({ url, title: words(title), also: words(also), parts: words(headings), summary: words(summary), points: words(points.join(' ')), text: text.flat() });
  }
  return builder.build();
}
