import { dayOf } from './record/day.ts';
import { openJournal } from './store/journal.ts';
import { createProgress, type Progress } from './progress.ts';
import { attempt } from './store/shelf.ts';

/** Makes the page's one record and puts it at `window.p3.progress`. Called once, by the script every page has. */
export function startProgress(page: Window & typeof globalThis): Progress {
  const local = attempt(() => page.localStorage) ?? null;
  const progress = createProgress({
    local,
    session: attempt(() => page.sessionStorage) ?? null,
    journal: openJournal(attempt(() => page.indexedDB) ?? null),
    today: () => dayOf(new Date()),
    random: () => attempt(() => page.crypto.getRandomValues(new Uint32Array(1))[0]) ?? Math.floor(Math.random() * 2 ** 32),
    listen(heard) {
      page.addEventListener('storage', ({ storageArea, key, newValue }) => {
        if (storageArea === local) heard(key, newValue);
      });
    },
  });
  page.p3 = { ...page.p3, progress };
  // A page that comes back from the back/forward cache, or from behind another tab, missed what the others did.
  page.addEventListener('pageshow', ({ persisted }) => persisted && progress.refresh());
  page.document.addEventListener('visibilitychange', () => progress.refresh());
  return progress;
}
