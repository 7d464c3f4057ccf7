import type { TextFields } from './segment/fields.ts';

/** What is translated of `interface.yaml`. The notes are for translators and stay as they are. */
export const interfaceTexts: TextFields = { text: ['*.text'] };
