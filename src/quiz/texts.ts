import type { TextFields } from '../translate/segment/fields.ts';

const item = [
  ...['ask', 'hint.h1', 'hint.h2', 'why', 'stamp', 'sample', 'accept.*', 'bins.*'],
  ...['options.*.right', 'options.*.wrong', 'options.*.why', 'items.*.text', 'items.*.why', 'steps.*.text', 'steps.*.why'],
  ...['parts.*.text', 'parts.*.why', 'rubric.*.text', 'nodes.*.text', 'nodes.*.why', 'nodes.*.choices.*.text'],
];

/** What is translated of a `quiz.yaml`: everything a learner reads, and the answers a learner may type. The key stays in the source. */
export const quizTexts: TextFields = { text: ['mixes.*', ...item.map((field) => `items.*.${field}`)] };
