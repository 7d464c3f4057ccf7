import type { DeckWords } from './draw/words.ts';
import type { Paragraph } from './slideText.ts';

/**
 * What the files of one language need and no page for a projector holds: `/<locale>/slides.json`. The build takes it away
 * again once the files are made, since it holds every answer of the course.
 */
export interface DeckFacts {
  tag: string;
  direction: 'ltr' | 'rtl';
  words: DeckWords;
  /** By `<module>/<question>`. */
  answers: Record<string, Paragraph[]>;
}

export const factsAddress = (locale: string): string => `/${locale}/slides.json`;
export const fileAddress = (locale: string, text: string): string => `/${locale}/${text}/slides.pptx`;
