import type { TextFields } from '../translate/segment/fields.ts';

/** What is translated of a run sheet. */
export const workshopTexts: TextFields = {
  text: [
    ...['title', 'summary', 'for', 'people', 'before.*', 'materials.*', 'afterwards.*', 'ifs.*.when', 'ifs.*.do'],
    ...['title', 'blocks.*.note', 'blocks.*.talk', 'blocks.*.break'].map((field) => `days.*.${field}`),
  ],
};
