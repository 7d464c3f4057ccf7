import { editAddress } from '../../site/codeHost.ts';
import { catalogueFile, deskHash } from '../desk/address.ts';
import { copyText } from '../desk/copyText.ts';
import { message } from '../desk/message.ts';
import { element } from '../desk/parts.ts';
import type { Sentence } from './sentences.ts';

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** What can be done about one sentence: mend it at the desk, propose it on the code host, or copy it to send. */
export function panel(locale: string, tag: string, shown: string, sentence: Sentence | undefined, t: Translate): HTMLElement {
  const made = element('span', 'improve-panel');
  if (sentence) {
    const { name, n, line } = sentence;
    made.append(way(t('improve.desk'), `/${locale}/translate/${deskHash({ name, sentence: n })}`), way(t('improve.host'), editAddress(catalogueFile(locale, name), line)));
  }
  const said = element('span', '');
  said.setAttribute('role', 'status');
  const copy = element('button', 'button-quiet', t('improve.copy'));
  copy.type = 'button';
  copy.addEventListener('click', () => void offer(made, said, textToSend(locale, tag, shown, sentence), t));
  made.append(copy, said);
  return made;
}

function way(words: string, address: string): HTMLAnchorElement {
  const link = element('a', '', words);
  link.href = address;
  link.rel = 'noopener noreferrer';
  return link;
}

const textToSend = (locale: string, tag: string, shown: string, sentence: Sentence | undefined): string =>
  `${location.pathname}\n${sentence ? message(catalogueFile(locale, sentence.name), sentence, tag) : `\n${tag}: ${shown}\n`}`;

async function offer(made: HTMLElement, said: HTMLElement, text: string, t: Translate): Promise<void> {
  const done = await copyText(text);
  said.textContent = t(done ? 'improve.copied' : 'improve.byHand');
  if (done || made.querySelector('textarea')) return;
  const box = element('textarea', '');
  box.setAttribute('aria-label', t('improve.copy'));
  box.readOnly = true;
  box.rows = 5;
  box.value = text;
  made.append(box);
  box.select();
}
