/** Loaded when a reader asks for two languages. */
import { hideBeside, showBeside } from './beside.ts';

const nav = document.querySelector<HTMLElement>('.languages');
const button = document.querySelector<HTMLButtonElement>('.opening > .beside-button');
if (nav && button) start(nav, button);

function start(nav: HTMLElement, button: HTMLButtonElement): void {
  const ways = [...nav.querySelectorAll<HTMLAnchorElement>('a:not([aria-current])')];
  const choice = document.createElement('select');
  choice.setAttribute('aria-label', nav.dataset.beside ?? '');
  for (const { textContent, lang } of ways) {
    const option = document.createElement('option');
    option.textContent = textContent;
    option.lang = lang;
    choice.append(option);
  }
  choice.selectedIndex = Math.max(0, ways.findIndex(({ lang }) => navigator.languages.some((own) => own.split('-')[0] === lang.split('-')[0])));
  const show = () =>
    showBeside(document, ways[choice.selectedIndex]?.href ?? '').then(
      () => state(true),
      // The other page cannot be read from here (a file on a stick): the reader is taken to it instead.
      () => ways[choice.selectedIndex]?.click(),
    );
  const state = (on: boolean) => {
    choice.hidden = !on;
    button.setAttribute('aria-pressed', String(on));
  };
  button.after(choice);
  choice.addEventListener('change', () => void show());
  button.addEventListener('click', () => {
    if (!document.body.classList.contains('beside')) return void show();
    hideBeside(document);
    state(false);
  });
  void show();
}
