import { copyText } from '../../language/desk/copyText.ts';
import { saveFile } from '../../progress/page/saveFile.ts';
import { missedText } from '../ask/missedText.ts';
import { summary } from '../timing/summary.ts';
import type { Podium } from './podium.ts';

/** The end of a talk: a text a lead may keep, and the button after which nothing is left. */
export function endView(podium: Podium): void {
  const { root, page, part, t, actions } = podium;
  const dialog = part<HTMLDialogElement>('endDialog');
  const field = part<HTMLTextAreaElement>('summary');
  const said = (key: string) => {
    part('endSaid').textContent = key && t(key);
  };
  actions.set('end', () => {
    field.value = summaryText(podium);
    said('');
    if (!dialog.open) dialog.showModal();
  });
  actions.set('copy', () => void copyText(field.value).then((done) => said(done ? 'console.copied' : 'console.copyByHand')));
  actions.set('save', () => saveFile(page.document, `${(root.dataset.console ?? '').replace(/\W+/g, '-')}.txt`, 'text/plain', field.value));
  actions.set('closeEnd', () => dialog.close());
}

/** Planned and spent, part by part, as plain text. */
function summaryText({ root, parts, talk, t, titleOf }: Podium): string {
  const { times, dropped } = talk.now;
  const { rows, ...whole } = summary(parts, dropped, times, Date.now());
  const lines = rows.map((row) => t(row.dropped ? 'console.summaryDropped' : 'console.summaryRow', { title: titleOf(row.id), planned: row.planned, spent: row.spent }));
  return [root.dataset.title, root.dataset.console, t('console.summaryTotal', { planned: whole.planned, spent: whole.spent, discussion: whole.discussion }), '', ...lines, missedText(root, talk.now.ask, t), ''].join('\n');
}
