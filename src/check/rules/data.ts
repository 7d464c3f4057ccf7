import { z } from 'astro/zod';
import { cardSchema } from '../../case-study/cardSchema.ts';
import { courseSchema, id, moduleSchema } from '../../course/schema.ts';
import { doubtsSchema } from '../../editorial/doubts.ts';
import { exerciseSchema, worldSchema } from '../../exercise/schema.ts';
import { termSchema } from '../../glossary/schema.ts';
import { quizSchema } from '../../quiz/schema.ts';
import { sourceSchema } from '../../sources/schema.ts';
import { topicsSchema } from '../../topic/schema.ts';
import { assessmentSchema } from '../../assessment/schema.ts';
import { interfaceSchema, localeSchema } from '../../translate/schema.ts';
import { workshopSchema } from '../../workshop/schema.ts';
import type { Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import type { Kind } from '../read/places.ts';
import { issues } from './issues.ts';

const key = z.string().regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)+$/, 'a key of the interface is domain.name, as in quiz.check');
const path = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/, 'the path of a language is two or three small letters, as in fr');

const schemas: Partial<Record<Kind, z.ZodType>> = {
  course: courseSchema,
  locales: z.record(path, localeSchema),
  sources: z.record(id, sourceSchema),
  glossary: z.record(id, termSchema),
  interface: z.record(key, interfaceSchema),
  module: moduleSchema,
  quiz: quizSchema,
  exercise: exerciseSchema,
  cards: z.record(id, cardSchema),
  topics: topicsSchema,
  assessment: assessmentSchema,
  doubts: doubtsSchema,
  world: worldSchema,
  workshop: workshopSchema,
};

/** Every YAML file, held against the schema that the pages read it with. */
export const data = ({ data }: Content): Finding[] =>
  data.flatMap((one) => {
    const schema = schemas[one.kind];
    return schema ? issues('data', one, schema) : [];
  });
