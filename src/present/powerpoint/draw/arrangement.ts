import type { Paragraph, SlideText } from '../slideText.ts';
import { escaped } from '../page/written.ts';
import { headingOf, type Heading } from './frames.ts';
import type { DeckWords } from './words.ts';

/** How a slide is arranged: each has its layout in the file. */
export const arrangements = ['title', 'opening', 'text', 'sorting', 'artefact', 'picture', 'open', 'end'] as const;
export type Arrangement = (typeof arrangements)[number];

export function arrangementOf({ part, blocks }: SlideText): Arrangement {
  if (part === 'title' || part === 'end' || part === 'opening') return part;
  if (blocks.length > 0 && blocks.every(({ kind }) => kind === 'picture')) return 'picture';
  if (blocks.some(({ kind }) => kind !== 'paragraph')) return 'open';
  const roles = new Set(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.role] : [])));
  return roles.has('stamp') ? 'artefact' : roles.has('bin') ? 'sorting' : 'text';
}

/** Where the room has the word, the ground is the soft violet; where the lead has it, it is paper. */
export const isForRoom = ({ part }: SlideText): boolean => /^(question|activity|discuss|try-it)$/.test(part);

/** What the file calls a slide's layout: what it is for, and a letter for how large its heading is. Written into XML as it is. */
export function layoutName(slide: SlideText, { layouts, forRoom }: Pick<DeckWords, 'layouts' | 'forRoom'>): string {
  const arrangement = arrangementOf(slide);
  const sized = arrangement === 'title' || arrangement === 'end' || arrangement === 'picture' ? '' : ` ${letters[headingOf(slide)]}`;
  return escaped(`${layouts[arrangement]}${sized}${isForRoom(slide) ? `, ${forRoom}` : ''}`);
}

const letters: Record<Heading, string> = { alone: 'XXL', longAlone: 'XL', one: 'L', two: 'M', three: 'S', four: 'XS', long: 'XXS' };

/** The words of a slide that stand one below the other: all but bins and stamps, which have a place of their own. */
export const bodyOf = ({ blocks }: SlideText): Paragraph[] => blocks.filter((block) => block.kind === 'paragraph').filter(({ role }) => role !== 'bin' && role !== 'stamp');
export const overOf = ({ blocks }: SlideText, role: 'bin' | 'stamp'): Paragraph[] => blocks.filter((block) => block.kind === 'paragraph').filter((block) => block.role === role);
