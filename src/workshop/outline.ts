import { section, type OutlineEntry } from '../course/outline.ts';
import type { Words } from '../translate/words.ts';
import type { Workshop } from './schema.ts';

/** The sections of a workshop's page, in order. */
export const outlineOf = (t: Words, { days }: Workshop): OutlineEntry[] => [
  section('before', t('workshop.before')),
  section('materials', t('workshop.materials')),
  ...days.map(({ id, title }) => section(id, title)),
  section('ifs', t('workshop.ifs')),
  section('afterwards', t('workshop.afterwards')),
];
