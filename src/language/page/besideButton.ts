import { scriptAddress } from '../../script/scriptPolicy.ts';

/** The button for reading in two languages. Its script is loaded when somebody asks for it, and takes the button over. */
export function besideButton(page: Document): void {
  const nav = page.querySelector<HTMLElement>('.languages[data-beside]');
  const place = page.querySelector('.opening');
  if (!nav || !place || !page.querySelector('.reading-text')) return;
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'beside-button';
  button.textContent = nav.dataset.beside ?? '';
  const load = () => {
    const script = page.createElement('script');
    script.src = scriptAddress(new URL(nav.dataset.script ?? '', page.baseURI).href);
    page.head.append(script);
  };
  button.addEventListener('click', load, { once: true });
  place.append(button);
}
