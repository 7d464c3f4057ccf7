import PptxGenJS from 'pptxgenjs';
import { paragraphsXml } from '../package/textXml.ts';
import { wordsOf, type Deck, type Paragraph, type SlideText } from '../slideText.ts';
import { layoutName } from './arrangement.ts';
import { drawSlide } from './drawSlide.ts';
import { fonts } from './look.ts';
import { defineMaster } from './masters.ts';
import type { Pictures } from './pictures.ts';
import type { DeckWords } from './words.ts';
import { Written } from './written.ts';

/** A deck as a package, in which marks stand where the words belong. */
export async function drawDeck(deck: Deck, words: DeckWords, pictures: Pictures): Promise<{ file: Buffer; written: Written }> {
  const file = new PptxGenJS();
  const written = new Written();
  file.layout = 'LAYOUT_WIDE';
  file.rtlMode = deck.direction === 'rtl';
  file.theme = { headFontFace: fonts.latin, bodyFontFace: fonts.latin };
  Object.assign(file, { title: deck.title, author: words.author, company: words.author, subject: deck.text });
  masters(file, written, deck, words);
  const names = sections(file, deck);
  for (const [i, slide] of deck.slides.entries()) {
    const page = file.addSlide({ masterName: layoutName(slide, words), sectionTitle: names[i] });
    drawSlide({ page, written, deck, words, pictures, slide });
    page.addNotes(written.mark(`<a:bodyPr/><a:lstStyle/>${paragraphsXml(labelled(slide.notes, words.cue), { lang: deck.lang, direction: deck.direction, colour: 'none' })}`));
  }
  return { file: (await file.write({ outputType: 'nodebuffer' })) as Buffer, written };
}

/** In plain notes a label tells what is said to the room from what is meant for the lead. */
const labelled = (notes: Paragraph[], label: string): Paragraph[] => notes.map((one) => (one.role === 'cue' ? { ...one, line: [{ text: `${label}: `, strong: true }, ...one.line] } : one));

function masters(file: PptxGenJS, written: Written, deck: Deck, words: DeckWords): void {
  const used = new Map(deck.slides.map((slide) => [layoutName(slide, words), slide]));
  for (const slide of used.values()) defineMaster(file, written, deck, words, slide);
}

/**
 * The sections of the lesson become those of the file: its sorter shows them, and a lead can move or hide one whole. A slide
 * outside all sections stays with those before it, since a section of a file has no gaps.
 */
function sections(file: PptxGenJS, deck: Deck): string[] {
  const names: string[] = [];
  let current: string | undefined;
  for (const slide of deck.slides) {
    const section = slide.section ?? current ?? '';
    const last = names.at(-1);
    if (last !== undefined && section === current) names.push(last);
    else names.push(opened(file, section === '' ? deck.title : headingOf(slide), new Set(names)));
    current = section;
  }
  return names;
}

const headingOf = ({ part, title, above }: SlideText): string => wordsOf(part === 'opening' || above.length === 0 ? title : above);

/** The library finds a section by its name, so no two may have one. */
function opened(file: PptxGenJS, name: string, taken: Set<string>): string {
  const title = taken.has(name) ? `${name} (${taken.size + 1})` : name;
  file.addSection({ title });
  return title;
}
