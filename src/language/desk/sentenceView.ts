import type { Entry } from '../../translate/catalogue/entry.ts';
import { asShown, changesShown, withMarks } from './draw.ts';
import { element, part } from './parts.ts';
import type { PlacedEntry } from './poFile.ts';
import { formOf, problems } from './problems.ts';
import { standing } from './standing.ts';
import { termsIn, type Term } from './terms.ts';
import { textFields } from './textFields.ts';
import { wordChanges } from './wordChanges.ts';

type Translate = (key: string, values?: Record<string, string | number>) => string;

export interface Language {
  tag: string;
  direction: 'ltr' | 'rtl';
}

/** One sentence on the desk: the English, what changed in it, the agreed words, and the text with its checks. */
export function sentenceView(root: ParentNode, language: Language, t: Translate, typed: (text: string[]) => void) {
  const fields = textFields(part(root, 'texts'), part(root, 'tags'), language, t, typed);
  const show = (name: string, nodes: (string | Node)[]) => {
    const box = part(root, name);
    box.textContent = '';
    box.append(...nodes);
  };

  return {
    draw(entry: PlacedEntry, now: Entry, place: string, terms: readonly Term[]): void {
      show('place', [place]);
      show('notes', [entry.notes.join(' · ')]);
      show('english', entry.plural === undefined ? withMarks(entry.source) : [...withMarks(entry.source), element('br', ''), ...withMarks(entry.plural)]);
      part(root, 'changed').hidden = entry.previous === undefined;
      show('changes', changesShown(wordChanges(entry.previous ?? '', entry.source)));
      const found = termsIn([entry.source, entry.plural].join(' '), terms);
      part(root, 'agreed').hidden = found.length === 0;
      show('terms', found.map((term) => termShown(term)));
      fields.draw(entry, now, entry.damaged);
      this.renew(entry, now);
    },
    /** After each letter: the checks, the preview, what can be said of it now. */
    renew(entry: PlacedEntry, now: Entry): void {
      const state = standing(now);
      show('state', [t(`status.${state}`)]);
      show('problems', [...(entry.damaged ? [t('desk.damaged')] : []), ...problems(now, language.direction).map(({ kind, what }) => t(`desk.problem.${kind}`, { what }))].map((text) => element('li', '', text)));
      const shown = now.text.find((text) => text.trim() !== '') ?? '';
      part(root, 'shown').hidden = shown === '';
      show('preview', formOf(entry) === 'mdx' ? asShown(shown) : [shown]);
      part(root, 'still').hidden = state !== 'stale' || entry.damaged;
      part(root, 'right').hidden = state !== 'draft' || entry.damaged;
      part(root, 'undo').hidden = now === entry;
      part(root, 'twice').hidden = true;
      part(root, 'copied').hidden = true;
    },
    fill: fields.fill,
    focus: fields.focus,
  };

  function termShown({ english, agreed, draft }: Term): HTMLElement {
    const [from, to] = [element('span', '', english), element('strong', '', agreed)];
    [from.lang, from.dir] = ['en', 'ltr'];
    to.lang = language.tag;
    to.dir = language.direction;
    return element('li', '', from, ' → ', to, ...(draft ? [` (${t('desk.drafted')})`] : []));
  }
}
