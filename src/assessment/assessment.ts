import { parse } from 'yaml';
import source from '../../content/self-assessment.yaml?raw';
import { assessmentSchema, type Assessment } from './schema.ts';

/** The statements as their authors ordered them. */
export const assessment: Assessment = assessmentSchema.parse(parse(source));
