import type { Entry } from '../../translate/catalogue/entry.ts';
import { element } from './parts.ts';
import { tagsOf } from './tagged.ts';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** The fields to write in: one, or one for each form of a counted text. */
export function textFields(box: HTMLElement, tags: HTMLElement, { tag, direction }: { tag: string; direction: string }, t: Translate, typed: (text: string[]) => void) {
  let fields: HTMLTextAreaElement[] = [];
  let last: HTMLTextAreaElement | undefined;

  return {
    draw(entry: Entry, now: Entry, damaged: boolean): void {
      box.textContent = '';
      fields = now.text.map((text, i) => field(text, now.text.length > 1 ? t('desk.form', { n: i + 1 }) : t('desk.own'), damaged));
      last = fields[0];
      drawTags(entry.source, damaged);
    },
    focus: (): void => fields[0]?.focus(),
    fill(text: readonly string[]): void {
      for (const [i, one] of fields.entries()) one.value = text[i] ?? '';
    },
  };

  function field(text: string, name: string, damaged: boolean): HTMLTextAreaElement {
    const area = element('textarea', '');
    area.lang = tag;
    area.dir = direction;
    area.spellcheck = true;
    area.readOnly = damaged;
    area.rows = Math.min(14, Math.ceil(text.length / (window.innerWidth < 640 ? 28 : 60)) + 2);
    area.value = text;
    area.addEventListener('input', tell);
    area.addEventListener('focus', () => {
      last = area;
    });
    box.append(element('label', '', element('span', '', name), area));
    return area;
  }

  function tell(): void {
    typed(fields.map(({ value }) => value.replace(/\r\n?/g, '\n')));
  }

  function drawTags(source: string, damaged: boolean): void {
    const found = damaged ? [] : tagsOf(source);
    tags.textContent = '';
    tags.hidden = found.length === 0;
    for (const { open, close } of found) {
      const button = element('button', 'button-quiet', `${open}${close && `…${close}`}`);
      button.type = 'button';
      button.dir = 'ltr';
      button.setAttribute('aria-label', t('desk.insert', { tag: `${open}${close}` }));
      button.addEventListener('click', () => insert(open, close));
      tags.append(button);
    }
  }

  /** Around the words that are selected, or where the writer stands. */
  function insert(open: string, close: string): void {
    if (!last) return;
    const { selectionStart: from, selectionEnd: to, value } = last;
    last.setRangeText(`${open}${value.slice(from, to)}${close}`, from, to, 'end');
    last.focus();
    tell();
  }
}
