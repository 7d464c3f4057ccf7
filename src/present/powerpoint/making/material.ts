import type { DeckWords } from '../draw/words.ts';
import type { DeckFacts } from '../deckFacts.ts';
import { wordsOf, type Deck, type Picture, type SlideText } from '../slideText.ts';
import { readSlides } from '../page/readSlides.ts';
import { treeOf } from '../page/tree.ts';
import type { Site } from './site.ts';

/** All that a file is made from: two files from the same material are the same. */
export interface Material {
  deck: Deck;
  words: DeckWords;
  /** The text of each drawing by its address or by itself. */
  drawings: [name: string, svg: string][];
}

/** Read from the built pages of a text: the slides the room sees, with the notes that only the console has. */
export async function materialOf(site: Site, locale: string, text: string, facts: DeckFacts): Promise<Material | undefined> {
  const [screen, console] = await Promise.all(['screen', 'present'].map((page) => site.read(`/${locale}/${text}/${page}/`)));
  if (screen === undefined) return undefined;
  const deck = deckFrom(screen, console, text, facts);
  const drawings = await Promise.all(picturesIn(deck).map((picture) => drawing(site, picture)));
  return { deck, words: facts.words, drawings: drawings.flat() };
}

function deckFrom(screen: string, console: string | undefined, text: string, { tag, direction, answers }: DeckFacts): Deck {
  const slides = readSlides(treeOf(screen));
  const notes = new Map(console === undefined ? [] : readSlides(treeOf(console)).map((slide) => [slide.id, slide.notes]));
  const said = (slide: SlideText) => [...(notes.get(slide.id) ?? []), ...(answers[slide.question ?? ''] ?? [])];
  return { text, title: wordsOf(slides[0]?.title ?? []), lang: tag, direction, slides: slides.map((slide) => ({ ...slide, notes: said(slide) })) };
}

const picturesIn = ({ slides }: Deck): Picture[] => slides.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'picture'));

async function drawing(site: Site, { source }: Picture): Promise<Material['drawings']> {
  if ('svg' in source) return [[source.svg, source.svg]];
  const svg = await site.read(source.address);
  if (svg === undefined) throw new Error(`A slide shows the drawing ${source.address}, but the site has none there. Mend the address on the slide's page, or add the drawing.`);
  return [[source.address, svg]];
}
