import { saveFile } from '../../progress/page/saveFile.ts';
import { readWords } from '../../translate/readWords.ts';
import { exerciseOnPage } from '../exerciseOnPage.ts';
import { momentsIn } from './moments.ts';
import { reportView, type KeptLog } from './reportView.ts';

/** Brings the report on this page to life; nothing where the page has none. */
export function startReport(page: Document, kept: KeptLog): ReturnType<typeof reportView> | undefined {
  const root = page.querySelector<HTMLElement>('[data-report-root]');
  const found = exerciseOnPage(page);
  if (!root || !found) return undefined;
  const { tag = 'en', digits = 'latn' } = root.dataset;
  return reportView(root, {
    ...found,
    kept,
    t: readWords(page),
    moments: momentsIn(tag, digits),
    save: (name, type, text) => saveFile(page, name, type, text),
    print: () => window.print(),
  });
}
