import { lessonTexts } from '../../lesson/texts.ts';
import { quizTexts } from '../../quiz/texts.ts';
import type { Segment } from '../segment/segment.ts';
import { segments, type Translatable } from '../segment/segments.ts';
import { interfaceTexts } from '../texts.ts';
import type { FileKind } from './situation.ts';
import { surroundings } from './surroundings.ts';

const kinds: Record<FileKind, Translatable> = {
  lesson: { fields: lessonTexts, weight: 'normal' },
  quiz: { fields: quizTexts, weight: 'question' },
  interface: { fields: interfaceTexts, weight: 'interface' },
};

/** A whole file around the part that a situation is about: what stands before and after it never changes. */
export function framed(kind: FileKind, part: string): string {
  const { front, above, below } = surroundings[kind];
  const own = /^---\n[\s\S]*?\n---\n/.exec(part)?.[0];
  return `${own ?? front}${above}\n${part.slice(own?.length ?? 0)}\n\n${below}`;
}

/** The segments of that file. Most situations ask for the same ones more than once. */
export function framedSegments(kind: FileKind, part: string): Segment[] {
  const source = framed(kind, part);
  const found = known.get(source) ?? segments(kind === 'lesson' ? 'lesson.mdx' : `${kind}.yaml`, source, kinds[kind]);
  known.set(source, found);
  return found;
}

const known = new Map<string, Segment[]>();

/** The texts that every file of the kind has, whatever the situation. */
export const frameTexts = (kind: FileKind): Set<string> => new Set(framedSegments(kind, '').map(({ text }) => text));
