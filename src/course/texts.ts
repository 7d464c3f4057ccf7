import type { TextFields } from '../translate/segment/fields.ts';

/** What is translated of `course.yaml`. */
export const courseTexts: TextFields = {
  text: ['title', 'tagline', 'summary', 'audiences.*.name', 'audiences.*.for', 'modules.*.title', 'modules.*.summary'],
};

/** What is translated of a `module.yaml`. */
export const moduleTexts: TextFields = { text: ['title', 'summary', 'outcomes.*'] };
