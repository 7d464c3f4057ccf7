import type { Progress } from './progress.ts';
import { longDate } from '../translate/longDate.ts';
import { readWords } from '../translate/readWords.ts';

/** Keeps a lesson's place in the learner's record: sections as they are read, the bookmark, the mark "done". */
export function followLesson(page: Document, progress: Progress): void {
  const { module, lesson } = page.body.dataset;
  if (!module || !lesson) return;
  const show = () => {
    showSeen(page, Object.keys(progress.lesson(module, lesson)?.seen ?? {}));
    showEnd(page, progress.lesson(module, lesson)?.completed['1']);
    showTrouble(page, progress.status());
  };
  const sections = [...page.querySelectorAll<HTMLElement>('[data-section]')];
  watch(sections.map((section) => [section, section]), halfway, (section) => progress.bookmark(module, lesson, section));
  watch(sections.map((section) => [section.lastElementChild, section]), {}, (section) => progress.seen(module, lesson, section));
  page.querySelector('[data-finish]')?.addEventListener('click', () => progress.complete(module, lesson, 1));
  const changed = () => {
    if (isComplete(page, progress, module, lesson)) progress.complete(module, lesson, 1);
    show();
  };
  progress.onChange(changed);
  void progress.ready.then(changed);
  show();
}

/** All sections seen and all questions answered is done, here as on "My progress"; the button is for those who say so earlier. */
function isComplete(page: Document, progress: Progress, module: string, lesson: string): boolean {
  const record = progress.lesson(module, lesson);
  if (!record || record.completed['1']) return false;
  const sections = [...page.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset }) => dataset.section ?? '');
  const items = [...page.querySelectorAll<HTMLElement>('form[data-item]')].map(({ dataset }) => dataset.item ?? '');
  return sections.length > 0 && sections.every((section) => record.seen[section]) && items.every((item) => progress.item(module, item));
}

/** The reader's place is the section in the middle of the screen; a section is read when its last line was on it. */
const halfway: IntersectionObserverInit = { rootMargin: '-45% 0px -45% 0px' };

function watch(pairs: [Element | null, HTMLElement][], where: IntersectionObserverInit, tell: (section: string) => void): void {
  if (!('IntersectionObserver' in window)) return;
  const sections = new Map(pairs);
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const section = isIntersecting && sections.get(target)?.dataset.section;
      if (section) tell(section);
    }
  }, where);
  for (const target of sections.keys()) if (target) observer.observe(target);
}

function showSeen(page: Document, seen: string[]): void {
  const word = readWords(page)('lesson.seen');
  for (const entry of page.querySelectorAll<HTMLElement>('[data-seen-of]')) {
    if (!seen.includes(entry.dataset.seenOf ?? '') || 'seen' in entry.dataset) continue;
    entry.dataset.seen = '';
    const spoken = page.createElement('span');
    spoken.className = 'visually-hidden';
    spoken.textContent = ` (${word})`;
    entry.append(spoken);
  }
}

function showEnd(page: Document, day: string | undefined): void {
  const end = page.querySelector<HTMLElement>('[data-lesson-end]');
  const state = end?.querySelector('[data-finish-state]');
  const button = end?.querySelector<HTMLButtonElement>('[data-finish]');
  if (!end || !state || !button) return;
  end.hidden = false;
  button.disabled = Boolean(day);
  const text = day ? readWords(end)('lesson.finished', { date: longDate(day, page.documentElement.lang) }) : '';
  if (state.textContent !== text) state.textContent = text;
}

/** Says only what a learner has to know: that something is not being saved. */
function showTrouble(page: Document, status: string): void {
  const line = page.querySelector<HTMLElement>('[data-save-state]');
  const trouble = /memory|full|unreadable|newer/.test(status);
  const text = line && trouble ? readWords(page)(`progress.status.${status}`) : '';
  if (line && line.textContent !== text) line.textContent = text;
}
