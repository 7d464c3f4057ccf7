import type { Progress } from '../progress.ts';
import { attempt } from './shelf.ts';

export type Thing = 'local' | 'session' | 'database' | 'caches' | 'worker';

/** What is gone, looked at again, and what this page could not remove. */
export interface Erased {
  cleared: Thing[];
  left: Thing[];
}

export interface Browser {
  caches: CacheStorage | null;
  workers: ServiceWorkerContainer | null;
  /** Address of the site's first page; other sites may share the host, and their workers are not ours. */
  root: string;
}

/** Erases the learner's record and everything this site stored in this browser. Never throws. */
export async function erase(progress: Progress, browser: Browser): Promise<Erased> {
  const storage = progress.forget();
  const gone: Record<Thing, boolean> = {
    ...storage,
    database: await progress.journal.remove(),
    // Before the caches: a worker at work fills them again.
    worker: await quietly(() => removeWorkers(browser)),
    caches: await quietly(() => removeCaches(browser.caches)),
  };
  const things = Object.keys(gone) as Thing[];
  return { cleared: things.filter((thing) => gone[thing]), left: things.filter((thing) => !gone[thing]) };
}

/** Null where the page's address allows neither (http, Lockdown Mode). */
export const browserOf = (page: Window & typeof globalThis, root: string): Browser => ({
  caches: attempt(() => page.caches) ?? null,
  workers: attempt(() => page.navigator.serviceWorker) ?? null,
  root,
});

async function removeCaches(caches: CacheStorage | null): Promise<boolean> {
  const ours = async () => ((await caches?.keys()) ?? []).filter((name) => name.startsWith('p3'));
  await Promise.all((await ours()).map((name) => caches?.delete(name)));
  return (await ours()).length === 0;
}

async function removeWorkers({ workers, root }: Browser): Promise<boolean> {
  const found = (await workers?.getRegistrations()) ?? [];
  const ours = found.filter(({ scope }) => scope.startsWith(root));
  return (await Promise.all(ours.map((worker) => worker.unregister()))).every(Boolean);
}

const quietly = (what: () => Promise<boolean>) => what().catch(() => false);
