import { byLanguage } from '../translate/byLanguage.ts';
import { localeOf } from '../translate/locales.ts';
import { topicsSchema } from './schema.ts';

const files = import.meta.glob<string>('../../.cache/languages/*/topics.yaml', { query: '?raw', import: 'default', eager: true });
const topics = byLanguage(files, (value) => topicsSchema.parse(value));

/** Every topic in alphabetical order of its name, with its id. */
export const topicsIn = (locale: string) =>
  Object.entries(topics(locale))
    .map(([id, topic]) => ({ id, ...topic }))
    .sort((a, b) => a.name.localeCompare(b.name, localeOf(locale).tag));
