import type { OutlineEntry } from '../course/outline.ts';
import type { Words } from '../translate/words.ts';
import type { Workshop } from './schema.ts';

const entry = (id: string, title: string): OutlineEntry => ({ id, title, minutes: undefined, mode: undefined, extra: false });

/** The sections of a workshop's page, in order. */
export const outlineOf = (t: Words, { days }: Workshop): OutlineEntry[] => [
  entry('before', t('workshop.before')),
  entry('materials', t('workshop.materials')),
  ...days.map(({ id, title }) => entry(id, title)),
  entry('ifs', t('workshop.ifs')),
  entry('afterwards', t('workshop.afterwards')),
];
