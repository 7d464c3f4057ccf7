import { progressOfPage } from '../../progress/page.ts';
import { readWords } from '../../translate/readWords.ts';
import { exerciseOnPage } from '../exerciseOnPage.ts';
import { keepOf } from './keep.ts';
import { solo } from './solo.ts';

const root = document.querySelector<HTMLElement>('[data-solo]');
const found = exerciseOnPage(document);
if (root && found) {
  const progress = progressOfPage();
  const table = solo(root, { ...found, keep: keepOf(progress, found.id), t: readWords(document) });
  table.show();
  const before = progress?.play(found.id);
  // The second copy of the record may know more than the first.
  void progress?.ready.then(() => progress.play(found.id) !== before && table.show());
}
