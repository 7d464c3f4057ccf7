import { byLanguage } from '../translate/byLanguage.ts';
import { worldSchema, type World } from './schema.ts';

const files = import.meta.glob<string>('../../.cache/languages/*/taluna.yaml', { query: '?raw', import: 'default', eager: true });

/** The names of the invented republic. */
export const worldIn: (locale: string) => World = byLanguage(files, (value) => worldSchema.parse(value));
