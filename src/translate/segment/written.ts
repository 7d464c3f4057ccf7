import { emphasis } from './emphasis.ts';
import { decode } from './inlineText.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Segment, Tag } from './segment.ts';
import { drawnText } from './svgSegments.ts';

/** A text as its form writes it. `inner` is what stands in the source now: its lines, and the parts that some forms keep. */
export function written(segment: Pick<Segment, 'form' | 'tags'>, text: string, inner: string): string {
  switch (segment.form) {
    case 'mdx':
      return mdx(onLines(text, inner), segment.tags);
    case 'attribute':
      return onLines(text, '').replace(/"/g, '&quot;').replace(/&(?=#?\w+;)(?!quot;)/g, '&amp;');
    case 'yaml':
      return JSON.stringify(text);
    case 'svg':
      return drawnText(inner, text);
  }
}

/** A line break of a translation stands only where the source has some: it would cut a cell or a heading. A blank line would cut any text. */
const onLines = (text: string, inner: string): string => text.trim().replace(/[ \t\r]*\n\s*/g, inner.includes('\n') ? '\n' : ' ');

const tagPattern = /<(g)(\d+)>|<\/(g)(\d+)>|<(x)(\d+)\/>/g;

/** Words between numbered tags are escaped; each tag becomes the bytes it stands for. */
function mdx(text: string, tags: readonly Tag[]): string {
  const tidy = text.replace(/<g(\d+)>(\s+)/g, '$2<g$1>').replace(/(\s+)<\/g(\d+)>/g, '</g$2>$1').trim();
  const pieces: string[] = [];
  let from = 0;
  // Words after a line break of the source begin a line as well.
  const startsLine = () => pieces.every((piece) => piece === '') || /\n$/.test(pieces.at(-1) ?? '');
  for (const found of tidy.matchAll(tagPattern)) {
    const bytes = bytesOf(found, tags);
    const words = escapeMarkdown(decode(tidy.slice(from, found.index)), startsLine());
    // An exclamation mark before a link would make a picture of it.
    pieces.push(bytes.startsWith('[') ? words.replace(/!$/, '\\!') : words, bytes);
    from = found.index + found[0].length;
  }
  pieces.push(escapeMarkdown(decode(tidy.slice(from)), startsLine()));
  return emphasis(pieces, [...tidy.matchAll(tagPattern)].map(([, opens, , closes]) => (opens ? 'opens' : closes ? 'closes' : 'stands'))).join('');
}

function bytesOf([, opens, openNumber, closes, closeNumber, , voidNumber]: RegExpMatchArray, tags: readonly Tag[]): string {
  const tag = tags.find(({ number }) => number === Number(openNumber ?? closeNumber ?? voidNumber));
  return (opens ? tag?.open : closes ? tag?.close : tag?.open) ?? '';
}
