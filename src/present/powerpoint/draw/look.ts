/** The colours of the site (`styles/tokens.css`, light), as the theme of the file: whoever changes the theme changes every slide. */
export const colours = {
  dk1: '1E1B24',
  lt1: 'FBFAF6',
  dk2: '5C5766',
  lt2: 'F3F0E8',
  accent1: '4F2A86',
  accent2: 'D8D3C7',
  accent3: 'ECE5F5',
  accent4: '7A5CA8',
  accent5: '8C8696',
  accent6: 'B9A6DA',
  hlink: '4F2A86',
  folHlink: '5C5766',
} as const;

/** What a colour is for, by its place in the theme. */
export const ink = 'tx1';
export const quiet = 'tx2';
export const ground = 'bg1';
/** The ground where the room has the word. */
export const soft = 'accent3';
export const raised = 'bg2';
export const accent = 'accent1';
export const rule = 'accent2';

/** Fonts that are there with every office suite; the second is for what is written in Arabic letters. */
export const fonts = { latin: 'Georgia', complex: 'Arial' };

/** A slide of 16:9 in inches, as PowerPoint makes it. */
export const page = { width: 13.333, height: 7.5 };

export const margin = 0.8;
