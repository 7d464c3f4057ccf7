import type { Catalogue } from '../catalogue/entry.ts';
import type { Segment } from '../segment/segment.ts';
import { pseudo, type Pseudo } from './pseudo.ts';

/** A whole translation in no time: every segment, current. */
export const pseudoCatalogue = (segments: readonly Segment[], kind: Pseudo, forms: number): Catalogue => ({
  headers: {},
  entries: segments.map(({ context, text, plural }) => ({
    context,
    source: text,
    ...(plural !== undefined && { plural }),
    text: plural === undefined ? [pseudo(kind, text)] : Array.from({ length: forms }, (_, i) => pseudo(kind, i === 0 ? text : plural)),
    notes: [],
    remarks: [],
    fuzzy: false,
    draft: false,
  })),
});
