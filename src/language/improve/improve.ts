import { pieces, wordsOf } from '../beside/align.ts';
import { element } from '../desk/parts.ts';
import { matcher } from './match.ts';
import { panel } from './panel.ts';
import type { Sentence } from './sentences.ts';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** Gives each sentence of the page that is found in a catalogue a button; all of them where no catalogue can be read. */
export function showButtons(page: Document, sentences: readonly Sentence[] | undefined, t: Translate): number {
  const locale = page.documentElement.dataset.locale ?? '';
  const tag = page.documentElement.lang;
  const find = sentences && matcher(sentences);
  let shown = 0;
  for (const piece of pieces(page.querySelector('main') ?? page.body).values()) {
    const text = textOf(piece);
    const sentence = find?.(text);
    // A button has no place inside what is pressed itself.
    if (text === '' || (find && !sentence) || piece.closest('label, summary, legend, a, button')) continue;
    piece.append(button(text, t, () => panel(locale, tag, text, sentence, t)));
    shown += 1;
  }
  return shown;
}

/** The page as it was. */
export function hideButtons(page: Document): void {
  for (const added of page.querySelectorAll('.improve-button, .improve-panel')) added.remove();
}

/** The words a catalogue would have: without a draft that is shown below the English. */
function textOf(piece: Element): string {
  const copy = piece.cloneNode(true) as Element;
  for (const draft of copy.querySelectorAll('.behind-draft')) draft.remove();
  return wordsOf(copy);
}

function button(text: string, t: Translate, open: () => HTMLElement): HTMLButtonElement {
  const made = element('button', 'beside-button improve-button', t('improve.one'));
  let shown: HTMLElement | undefined;
  made.type = 'button';
  made.setAttribute('aria-label', t('improve.named', { sentence: text.length > 60 ? `${text.slice(0, 58)}…` : text }));
  made.setAttribute('aria-expanded', 'false');
  const close = () => {
    shown?.remove();
    shown = undefined;
    made.setAttribute('aria-expanded', 'false');
  };
  made.addEventListener('click', () => {
    if (shown) return close();
    shown = open();
    shown.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      close();
      made.focus();
    });
    made.setAttribute('aria-expanded', 'true');
    made.after(shown);
    shown.querySelector<HTMLElement>('a, button')?.focus();
  });
  return made;
}
