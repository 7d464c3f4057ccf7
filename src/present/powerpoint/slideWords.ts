import { wordsOf, type SlideText } from './slideText.ts';

/** All that can be read on a slide, piece by piece: heading, paragraphs, cells, captions. */
export function blockWords({ title, above, blocks }: SlideText): string[] {
  const pieces = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.line];
    return block.kind === 'table' ? block.rows.flat() : [block.caption];
  });
  // A picture says its section in the heading and has no room for it twice.
  return [title, ...(blocks.some(({ kind }) => kind === 'picture') ? [] : [above]), ...pieces].map(wordsOf).filter((words) => words !== '');
}
