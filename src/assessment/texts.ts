import type { TextFields } from '../translate/segment/fields.ts';

/** What is translated of `self-assessment.yaml`. */
export const assessmentTexts: TextFields = { text: ['modules.*.*.text'] };
