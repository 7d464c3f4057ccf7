import type { TextFields } from '../translate/segment/fields.ts';

/** What is translated of `glossary.yaml`. */
export const termTexts: TextFields = { text: ['*.term', '*.abbr', '*.definition'] };
