import type { TextFields } from '../translate/segment/fields.ts';

/** What is translated of a case's front matter. */
export const caseTexts: TextFields = { text: ['title', 'summary', 'place', 'election', 'timeline.*.text'] };

/** What is translated of `case-cards.yaml`. */
export const cardTexts: TextFields = { text: ['*.title', '*.place', '*.paragraphs.*.text', '*.use'] };
