import type { Line, Paragraph, SlideText } from '../slideText.ts';
import { blocksOf } from './blocks.ts';
import { lineOf } from './line.ts';
import { all, hasClass, isElement, type Element } from './tree.ts';

/**
 * The slides of a page, in its order, and what is said with each: what stands between two slides belongs to the first of
 * them. The projector's page has no such words; the console's has.
 */
export function readSlides(page: Element): SlideText[] {
  const lang = all(page, ({ name }) => name === 'html')[0]?.attributes.lang ?? 'en';
  const slides: SlideText[] = [];
  for (const one of all(page, (element) => isSlide(element) || isNote(element))) {
    if (isSlide(one)) slides.push(slide(one, lang));
    else slides.at(-1)?.notes.push(...said(one, lang).map((paragraph, i) => (i === 0 && hasClass(one, 'cue') ? { ...paragraph, role: 'cue' as const } : paragraph)));
  }
  return slides;
}

const isSlide = (element: Element) => element.attributes['data-slide'] !== undefined && hasClass(element, 'slide');
const isNote = (element: Element) => hasClass(element, 'notes') || hasClass(element, 'cue');

function slide(element: Element, lang: string): SlideText {
  const { 'data-slide': id = '', 'data-section': section, 'data-question': question } = element.attributes;
  const [heading] = all(element, ({ name }) => name === 'h1' || name === 'h2');
  const above = element.children.filter(isElement).filter((child) => child !== heading && (hasClass(child, 'slide-label') || hasClass(child, 'slide-section')));
  return {
    id,
    part: /\bslide-([a-z-]+)/.exec(element.attributes.class ?? '')?.[1] ?? '',
    ...(section ? { section } : {}),
    ...(question ? { question } : {}),
    above: separated(above.map((line) => lineOf(line, lang))),
    title: heading ? lineOf(heading, lang) : [],
    blocks: blocksOf(element, lang),
    notes: [],
  };
}

/** Notes are words alone: a table is told row by row, a picture by what it shows. */
function said(element: Element, lang: string): Paragraph[] {
  return blocksOf(element, lang).flatMap((block): Paragraph[] => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind === 'picture') return block.alt ? [{ kind: 'paragraph', role: 'text', line: [{ text: block.alt }] }] : [];
    return block.rows.map((cells) => ({ kind: 'paragraph', role: 'text', line: separated(cells), point: { level: 0, sign: 'bullet' } }));
  });
}

const separated = (cells: Line[]): Line => cells.flatMap((cell, i) => (i === 0 ? cell : [{ text: ' · ' }, ...cell]));
