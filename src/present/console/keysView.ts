import { keyName, withRemaps } from '../../room/keys.ts';
import type { Shelf } from '../../room/kept.ts';
import { keyList, keysText } from '../keys/keyList.ts';
import { readChoices, writeChoices } from './choices.ts';
import type { Podium } from './podium.ts';

/** The list of keys, and other keys for whoever wants them. They count for every talk on this device. */
export function keysView({ root, page, part, t, actions }: Podium, shelf: () => Shelf): void {
  const dialog = part<HTMLDialogElement>('keysDialog');
  const said = part('keysSaid');
  let waiting: string | undefined;
  const draw = () => {
    for (const row of withRemaps(keyList, readChoices(shelf()).keys)) {
      const cell = root.querySelector(`[data-row="${row.name}"] [data-keys]`);
      cell?.replaceChildren(...keysText(row, t).flatMap((text) => [keyCap(text), ' ']));
    }
  };
  const choose = (keys: Record<string, string[]>) => {
    writeChoices(shelf(), { ...readChoices(shelf()), keys });
    draw();
  };
  const ask = (row: string | undefined) => {
    waiting = row;
    said.textContent = row ? t('console.keyPress') : '';
  };
  dialog.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('[data-change]');
    if (button) ask(button.closest<HTMLElement>('[data-row]')?.dataset.row);
  });
  // Before every other listener of the page: the key that is pressed now is meant as a key and does nothing.
  page.addEventListener(
    'keydown',
    (event) => {
      if (!waiting) return;
      const name = keyName({ key: event.key, code: event.code, shift: event.shiftKey, direction: page.document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr' });
      if (!name || name === 'Tab') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (name !== 'Escape') choose({ ...readChoices(shelf()).keys, [waiting]: [name] });
      ask(undefined);
    },
    { capture: true },
  );
  draw();
  actions.set('keys', () => dialog.open || dialog.showModal());
  actions.set('closeKeys', () => dialog.close());
  actions.set('resetKeys', () => choose({}));
}

function keyCap(text: string): HTMLElement {
  const cap = document.createElement('kbd');
  cap.textContent = text;
  return cap;
}
