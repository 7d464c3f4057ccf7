import { scriptAddress } from '../../script/scriptPolicy.ts';

/** The button for improving a sentence, in the notice about a translation. Its script is loaded when somebody presses it, and takes it over. */
export function improveButton(page: Document): void {
  const notice = page.querySelector<HTMLElement>('.translation-notice[data-improve]');
  if (!notice) return;
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'beside-button';
  button.dataset.improves = '';
  button.textContent = notice.dataset.improve ?? '';
  const load = () => {
    const script = page.createElement('script');
    script.src = scriptAddress(new URL(notice.dataset.script ?? '', page.baseURI).href);
    page.head.append(script);
  };
  button.addEventListener('click', load, { once: true });
  notice.append(button);
}
