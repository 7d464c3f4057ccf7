import type { TextFields } from '../translate/segment/fields.ts';

/** What is translated of a lesson's front matter. */
export const lessonTexts: TextFields = { text: ['title', 'summary', 'objectives.*'] };

/** What is translated of the front matter of a page about the course. */
export const pageTexts: TextFields = { text: ['title', 'summary'] };
