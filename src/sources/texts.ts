import type { TextFields } from '../translate/segment/fields.ts';

/** What is translated of `sources.yaml`: what we say about a work. Titles, authors and publishers stay as the work has them. */
export const sourceTexts: TextFields = { text: ['*.read', '*.note'] };
