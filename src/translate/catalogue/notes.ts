import type { Kind, Segment } from '../segment/segment.ts';
import type { Entry } from './entry.ts';

const names: Record<Kind, string> = { heading: 'Heading', paragraph: 'Paragraph', item: 'List item', cell: 'Table cell', attribute: 'Title or caption', field: 'Field', label: 'Words in a drawing' };

/** What a translator is told about a segment: what it is, where it stands, and whether it is safety advice. */
export function notesOf({ kind, context, weight }: Segment, extra?: string): string[] {
  const parts = [names[kind], context && `section "${context}"`, weight === 'critical' && 'critical'];
  return [parts.filter(Boolean).join(' · '), ...(extra ? [extra] : [])];
}

/** The kind an entry was noted with; nothing where the note was lost. */
export function kindNoted({ notes }: Entry): Kind | undefined {
  const name = notes[0]?.split(' · ')[0];
  return (Object.keys(names) as Kind[]).find((kind) => names[kind] === name);
}
