/**
 * The scripts of "My progress". The markup may name the fields and methods below and nothing else.
 * Every page that uses them carries `<Words keys={PROGRESS_WORDS} />` (see `phrases.ts`).
 *
 * `x-data="myProgress"` on an element with `data-course` (JSON: `CourseModule[]` of `course.ts`)
 *   status, statusText, mode     how the record stands, in a word and in a sentence
 *   any, keptText                is anything kept; "3 modules, 9 lessons, 41 answers"
 *   last                         null or { title, href }: where the learner was
 *   lesson('module', 'lesson')   'new' | 'started' | 'done', for the path
 *   due, dueText, inReview       at most five { module, item, title, href, moduleTitle }; a sentence; how many in all
 *   readyBy, setReadyBy()        the day as `x-model` of a date field; call on change
 *   saveCalendar()               hands over an .ics file
 *   tests                        { module, title, before, after, rows: { title, href, change, changeText }[] }[]
 *   aside, discard(key)          texts that could not be read: { key, text }[]
 *   warning                      the sentence about Safari, or ''
 *
 * `x-data="transfer"`
 *   notes, passphrase, canSeal, busy     x-model of the tick and of the field; show the field only if canSeal
 *   download(), show(), copyText()       a file; fills `text`; copies it and says so in `said`
 *   text, said
 *   readFile($event), pasted, readPasted()     from a file field, or from text in x-model="pasted"
 *   problem                              why a copy was refused, or ''
 *   locked, key, unlock()                asks for the passphrase of a locked copy (x-model="key")
 *   found, summary, details, addsNothing     the preview
 *   confirm(), cancel(), result
 *
 * `x-data="eraser"` on an element with `data-root` (the address of the site's first page, relative is fine)
 *   asking, busy, done, failed, cleared, left, ask(), cancel(), confirm()
 *
 * `x-data="savingModeChoice"`
 *   mode, status, statusText, firstSave, asking, question, choose('keep'|'session'|'nothing'), confirm(), cancel()
 */
import { longDate } from '../../translate/longDate.ts';
import { readWords } from '../../translate/readWords.ts';
import { courseOf } from './course.ts';
import { keepFocus } from './keepFocus.ts';
import { browserOf, erase } from '../store/erase.ts';
import { eraser } from './eraser.ts';
import { myProgress } from './myProgress.ts';
import { progressOfPage } from '../page.ts';
import { readPrefs, setPref } from '../store/prefs.ts';
import type { Progress } from '../progress.ts';
import { shouldWarn } from '../store/safari.ts';
import { saveFile } from './saveFile.ts';
import { savingModeChoice } from './savingModeChoice.ts';
import { sealerOf } from '../exchange/seal.ts';
import { attempt } from '../store/shelf.ts';
import { transfer } from './transfer.ts';

/** Alpine calls a factory with its magics as `this`. */
interface Magics {
  $root: HTMLElement;
}

keepFocus(document);
document.addEventListener('alpine:init', () => {
  const progress = progressOfPage();
  if (progress) register(progress);
});

function register(progress: Progress): void {
  const words = readWords(document);
  const save = (name: string, type: string, text: string) => saveFile(document, name, type, text);
  window.Alpine.data('myProgress', function (this: Magics) {
    return myProgress({ progress, words, save, dayText, warn: warnOnce(progress), course: courseOf(this.$root.dataset.course) });
  });
  window.Alpine.data('transfer', () =>
    transfer({ progress, words, dayText, copy, sealer: sealerOf(window.crypto), save: (name, text) => save(name, 'text/plain', text) }),
  );
  window.Alpine.data('eraser', function (this: Magics) {
    const root = new URL(this.$root.dataset.root ?? '.', location.href).href;
    return eraser({ words, erase: () => erase(progress, browserOf(window, root)).finally(() => document.dispatchEvent(new Event('erased'))) });
  });
  window.Alpine.data('savingModeChoice', () => savingModeChoice({ progress, words }));
}

const dayText = (day: string): string => longDate(day, document.documentElement.lang || 'en');

/** The clipboard is missing outside secure contexts; the text is on the page to be copied by hand. */
async function copy(text: string): Promise<boolean> {
  const written = attempt(() => navigator.clipboard.writeText(text));
  return written ? written.then(() => true, () => false) : false;
}

function warnOnce(progress: Progress): (modulesDone: number) => boolean {
  return (modulesDone) => {
    const shelf = progress.shelf();
    const installed = window.matchMedia('(display-mode: standalone)').matches;
    const warn = shouldWarn({ vendor: navigator.vendor, installed, modulesDone, alreadyTold: readPrefs(shelf).told === 'yes' });
    return warn && setPref(shelf, 'told', 'yes');
  };
}
