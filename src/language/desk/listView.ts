import type { Entry } from '../../translate/catalogue/entry.ts';
import { element, part } from './parts.ts';
import { standing } from './standing.ts';
import type { PlacedEntry } from './poFile.ts';
import type { Work } from './work.ts';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** The sentences of a text as buttons, each with how it stands. */
export function listView(root: ParentNode, t: Translate, choose: (entry: PlacedEntry) => void) {
  const list = part(root, 'list');
  const buttons = new Map<PlacedEntry, HTMLButtonElement>();

  return {
    draw(work: Work, shown: readonly PlacedEntry[]): void {
      buttons.clear();
      list.textContent = '';
      for (const entry of shown) {
        const english = element('span', '', plain(entry.source));
        [english.lang, english.dir] = ['en', 'ltr'];
        const button = element('button', '', english, element('span', 'quiet', stateWords(work, entry)));
        button.type = 'button';
        button.addEventListener('click', () => choose(entry));
        buttons.set(entry, button);
        list.append(element('li', '', button));
      }
      if (shown.length === 0) list.append(element('li', 'quiet', t('desk.none')));
    },
    /** Says anew how one sentence stands. */
    renew(work: Work, entry: PlacedEntry): void {
      const state = buttons.get(entry)?.lastElementChild;
      if (state) state.textContent = stateWords(work, entry);
    },
    mark(entry: PlacedEntry): void {
      for (const [other, button] of buttons) {
        if (other === entry) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
      }
      const button = buttons.get(entry);
      if (button) list.scrollTop = button.offsetTop - list.clientHeight / 3;
    },
  };

  function stateWords(work: Work, entry: PlacedEntry): string {
    const now: Entry = work.now(entry);
    return [t(`status.${standing(now)}`), ...(work.isChanged(entry) ? [t('desk.changedHere')] : [])].join(' · ');
  }
}

const plain = (text: string): string => {
  const words = text.replace(/<\/?[gx]\d+\/?>/g, '');
  return words.length > 90 ? `${words.slice(0, 88)}…` : words;
};
