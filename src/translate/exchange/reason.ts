import type { Flaw } from '../catalogue/sound.ts';
import { toMarks } from './marks.ts';

/** Why a sentence was not taken, and what to do, in plain words. */
export function reasonOf({ kind, found, expected }: Flaw): string {
  const [has, wants] = [toMarks(found) || 'none', toMarks(expected) || 'none'];
  switch (kind) {
    case 'tags':
      return `The English has these tags: ${wants}. Your sentence has: ${has}. Put each of them once, where the link or the emphasis belongs.`;
    case 'nesting':
      return `The tags cross each other. Close first the one that was opened last: ${wants}.`;
    case 'placeholders':
      return `The English has ${expected || 'no words in braces'}, your sentence ${found || 'none'}. A word in braces is filled in by the page; copy it as it is.`;
    case 'bidi':
      return `There is a hidden sign that turns the direction of text (${found}). Delete it and type the words again.`;
    case 'invisible':
      return `There is a sign nobody can see (${found}). Delete it and type the words again.`;
    case 'markup':
      return `There is markup in it (${found}). Write words and tags only.`;
    case 'length':
      return `It has ${found} characters; the place holds ${expected}.`;
    case 'form':
      return `It has ${found} forms; this language has ${expected}.`;
  }
}
