/** Loaded when a reader wants to improve a sentence. */
import { readWords } from '../../translate/readWords.ts';
import { element } from '../desk/parts.ts';
import { hideButtons, showButtons } from './improve.ts';
import { sentencesOf } from './sentences.ts';

const notice = document.querySelector<HTMLElement>('.translation-notice');
const toggle = notice?.querySelector<HTMLButtonElement>('[data-improves]');
if (notice && toggle) start(notice, toggle);

function start(notice: HTMLElement, toggle: HTMLButtonElement): void {
  const t = readWords(notice);
  const said = element('span', '');
  said.setAttribute('role', 'status');
  toggle.after(' ', said);
  const show = async (): Promise<void> => {
    toggle.setAttribute('aria-pressed', 'true');
    const sentences = await sentencesOf(document.documentElement.dataset.locale ?? '', JSON.parse(notice.dataset.sentences ?? '[]') as string[]);
    const n = showButtons(document, sentences, t);
    said.textContent = t(sentences ? 'improve.found' : 'improve.cannot', { n });
  };
  toggle.addEventListener('click', () => {
    if (toggle.getAttribute('aria-pressed') !== 'true') return void show();
    hideButtons(document);
    toggle.setAttribute('aria-pressed', 'false');
    said.textContent = '';
  });
  void show();
}
