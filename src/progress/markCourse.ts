import type { Progress } from './progress.ts';

/** Shows on the start page where the learner was, and on a module's page which lessons are done. */
export function markCourse(page: Document, progress: Progress): void {
  const show = () => {
    showLastPlace(page, progress);
    for (const item of page.querySelectorAll<HTMLElement>('[data-lesson-state]')) {
      const [module = '', lesson = ''] = item.dataset.lessonState?.split('/') ?? [];
      const done = Object.keys(progress.lesson(module, lesson)?.completed ?? {}).length > 0;
      item.toggleAttribute('data-done', done);
      const word = item.querySelector<HTMLElement>('[data-done-word]');
      if (word) word.hidden = !done;
    }
  };
  progress.onChange(show);
  void progress.ready.then(show);
  show();
}

function showLastPlace(page: Document, progress: Progress): void {
  const box = page.querySelector<HTMLElement>('[data-continue]');
  const last = box && progress.lastPlace();
  const way = last && [...box.querySelectorAll<HTMLElement>('[data-continue-to]')].find(({ dataset }) => dataset.continueTo === `${last.module}/${last.lesson}`);
  if (!box || !last || !way) return;
  for (const other of box.querySelectorAll<HTMLElement>('[data-continue-to]')) other.hidden = other !== way;
  const link = way.querySelector('a');
  if (link) link.hash = last.section;
  box.hidden = false;
}
