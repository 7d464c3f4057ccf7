import type { z } from 'astro/zod';
import { caseSchema } from '../../case-study/schema.ts';
import { lessonSchema, pageSchema } from '../../lesson/schema.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import type { Kind } from '../read/places.ts';
import { issues } from './issues.ts';

const schemas: Partial<Record<Kind, z.ZodType>> = { lesson: lessonSchema, case: caseSchema, page: pageSchema };

/** The fields at the top of each text, held against the schema that the pages read them with. */
export const frontMatter = ({ documents }: Content): Finding[] =>
  documents.flatMap(({ kind, front }) => {
    const schema = schemas[kind];
    return front && schema ? issues('frontMatter', front, schema) : [];
  });
