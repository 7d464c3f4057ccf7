import { toggleFullScreen } from '../../room/fullScreen.ts';
import type { Shelf } from '../../room/kept.ts';
import { layouts, readChoices, sizes, writeChoices, type Choices } from './choices.ts';
import type { Podium } from './podium.ts';

/** How the console looks to this lead: layout, size of the notes, what is open. Nothing of it concerns the room. */
export function layoutView({ root, page, part, actions }: Podium, shelf: () => Shelf): void {
  let choices = readChoices(shelf());
  const select = part<HTMLSelectElement>('layout');
  const menu = part<HTMLDetailsElement>('more');
  const openOutline = (open: boolean) => {
    root.toggleAttribute('data-outline-open', open);
    root.querySelector('[aria-controls="console-outline"]')?.setAttribute('aria-expanded', String(open));
  };
  const choose = (more: Partial<Choices>) => {
    choices = { ...readChoices(shelf()), ...choices, ...more };
    writeChoices(shelf(), { ...choices, keys: readChoices(shelf()).keys });
    draw();
  };
  const draw = () => {
    root.dataset.layout = choices.layout;
    root.dataset.size = String(choices.size);
    select.value = choices.layout;
  };
  select.addEventListener('change', () => choose({ layout: layouts.find((one) => one === select.value) ?? 'balanced' }));
  root.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('summary')) menu.open = false;
  });
  const resize = (by: number) => choose({ size: Math.min(Math.max(choices.size + by, sizes[0] ?? 0), sizes[sizes.length - 1] ?? 0) });
  actions.set('smaller', () => resize(-1));
  actions.set('larger', () => resize(1));
  actions.set('fullScreen', () => void toggleFullScreen(page.document));
  actions.set('single', () => {
    choose({ layout: 'single' });
    if (!page.document.fullscreenElement) void toggleFullScreen(page.document);
  });
  actions.set('console', () => choose({ layout: 'balanced' }));
  actions.set('cues', () => choices.layout === 'single' && root.toggleAttribute('data-cues') !== undefined);
  actions.set('outline', () => {
    openOutline(!root.hasAttribute('data-outline-open'));
    if (root.hasAttribute('data-outline-open')) (part('outline').querySelector<HTMLElement>('[aria-current]') ?? part('outline').querySelector('a'))?.focus();
  });
  /** Closes the innermost of what is open. */
  actions.set('leave', () => {
    const dialog = root.querySelector<HTMLDialogElement>('dialog[open]');
    if (dialog) dialog.close();
    else if (menu.open) menu.open = false;
    else if (root.hasAttribute('data-outline-open')) openOutline(false);
    else if (root.hasAttribute('data-cues')) root.removeAttribute('data-cues');
    else if (choices.layout === 'single') choose({ layout: 'balanced' });
    else return false;
    return true;
  });
  draw();
}
