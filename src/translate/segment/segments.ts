import type { TextFields } from './fields.ts';
import { mdxSegments } from './mdxSegments.ts';
import type { Segment, Weight } from './segment.ts';
import { svgSegments } from './svgSegments.ts';
import { yamlSegments } from './yamlSegments.ts';

/** What a translator has to know of a kind of file. */
export interface Translatable {
  fields: TextFields;
  weight: Weight;
}

/** The segments of one source file, in order of place. */
export function segments(path: string, source: string, { fields, weight }: Translatable): Segment[] {
  if (path.endsWith('.mdx')) return mdxSegments(source, fields).sort(byPlace);
  if (path.endsWith('.svg')) return svgSegments(source);
  return yamlSegments(source, fields, weight);
}

const byPlace = (a: Segment, b: Segment) => a.from - b.from;
