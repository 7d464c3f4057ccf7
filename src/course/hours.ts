import type { Words } from '../translate/words.ts';

/** Minutes as people say them: "14 h 20", "45 minutes". */
export const hours = (t: Words, minutes: number): string =>
  minutes < 60 ? t('site.minutes', { n: minutes }) : t('site.hours', { h: Math.floor(minutes / 60), m: String(minutes % 60).padStart(2, '0') });
