import type { Progress } from './progress.ts';

declare global {
  /** What our scripts share on a page. */
  interface P3 {
    progress?: Progress;
  }
  interface Window {
    p3?: P3;
  }
}

/**
 * The learner's record on this page. Undefined only if the site's own script did not run, and then nothing is kept:
 * callers go on without it.
 */
export const progressOfPage = (): Progress | undefined => window.p3?.progress;
