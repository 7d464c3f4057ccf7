import type { Arrangement } from './arrangement.ts';

/** Words of the file that stand on no page: prompts of its layouts, the licence, what notes are labelled with. */
export interface DeckWords {
  heading: string;
  text: string;
  licence: string;
  author: string;
  cue: string;
  /** Names of its layouts, and what is added to those where the room has the word. */
  layouts: Record<Arrangement, string>;
  forRoom: string;
}
