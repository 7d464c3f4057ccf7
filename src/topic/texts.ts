import type { TextFields } from '../translate/segment/fields.ts';

/** What is translated of `topics.yaml`. */
export const topicTexts: TextFields = { text: ['*.name', '*.asks'] };
