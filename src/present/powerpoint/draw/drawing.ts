import type PptxGenJS from 'pptxgenjs';
import { paragraphsXml, type Manner } from '../package/textXml.ts';
import type { Deck, Line, Paragraph, SlideText } from '../slideText.ts';
import { turned, type Box } from './frames.ts';
import { bodyXml } from './masters.ts';
import type { Pictures } from './pictures.ts';
import type { DeckWords } from './words.ts';
import type { Written } from './written.ts';

/** A slide being drawn, and all one needs for it. */
export interface Drawing {
  page: PptxGenJS.Slide;
  written: Written;
  deck: Deck;
  words: DeckWords;
  pictures: Pictures;
  slide: SlideText;
}

export const mannerOf = ({ lang, direction }: Deck): Manner => ({ lang, direction });
export const said = (line: Line): Paragraph => ({ kind: 'paragraph', role: 'text', line });

/** A box with words, which is no placeholder. */
export function drawWords({ page, written, deck }: Drawing, paragraphs: Paragraph[], box: Box, { anchor = 't', name, ...more }: Partial<Manner> & { anchor?: 't' | 'ctr' | 'b'; name: string }): void {
  const text = written.mark(bodyXml({ anchor, shrink: true }) + paragraphsXml(paragraphs, { ...mannerOf(deck), ...more }));
  page.addText(text, { ...turned(box, deck.direction), objectName: name });
}
