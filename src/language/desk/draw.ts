import { decode } from '../../translate/segment/inlineText.ts';
import { element } from './parts.ts';
import { tagged, type Piece } from './tagged.ts';
import type { WordChange } from './wordChanges.ts';

/** A text with its tags as small marks, as a translator has to keep them. */
export const withMarks = (text: string): Node[] =>
  text.split(/(<\/?[gx]\d+\/?>)/).map((part, i) => (i % 2 === 1 ? element('code', 'desk-tag', part) : document.createTextNode(part)));

/** A text as its page will show it: what stands between two tags is marked, what stands for a picture or code is a box. */
export const asShown = (text: string): Node[] => tagged(text).map(shown);

function shown(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(decode(piece));
  return piece.inside ? element('span', 'desk-marked', ...piece.inside.map(shown)) : element('span', 'desk-object', piece.tag);
}

/** What went is struck through and what came underlined: never told by colour alone. */
export const changesShown = (changes: readonly WordChange[]): Node[] =>
  changes.map(({ kind, text }) => (kind === 'same' ? document.createTextNode(text) : element(kind === 'gone' ? 'del' : 'ins', '', text)));
