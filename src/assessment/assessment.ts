import { byLanguage } from '../translate/byLanguage.ts';
import { assessmentSchema, type Assessment } from './schema.ts';

const files = import.meta.glob<string>('../../.cache/languages/*/self-assessment.yaml', { query: '?raw', import: 'default', eager: true });

/** The statements as their authors ordered them. */
export const assessmentIn: (locale: string) => Assessment = byLanguage(files, (value) => assessmentSchema.parse(value));
