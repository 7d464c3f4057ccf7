import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { cardSchema } from './case-study/cardSchema.ts';
import { caseSchema } from './case-study/schema.ts';
import { id, moduleSchema } from './course/schema.ts';
import { exerciseSchema } from './exercise/schema.ts';
import { termSchema } from './glossary/schema.ts';
import { lessonSchema, pageSchema } from './lesson/schema.ts';
import { quizSchema } from './quiz/schema.ts';
import { sourceSchema } from './sources/schema.ts';
import { treeFolder } from './translate/tree/places.ts';
import { workshopSchema } from './workshop/schema.ts';

/** The generated trees: every file of `content/` once in each language, at the same path. An id begins with the language. */
const base = `./${treeFolder}`;

/** Files under a folder; the id is the language and the path without its ending: `fr/rights-first`. */
const files = (folder: string, pattern: string) =>
  glob({ base, pattern: `*/${folder}/${pattern}`, generateId: ({ entry }) => entry.replace(`/${folder}/`, '/').replace(/\.\w+$/, '') });

/** One YAML file in each module's folder; the id is the language and the module. */
const perModule = (name: string) =>
  glob({ base, pattern: `*/modules/*/${name}.yaml`, generateId: ({ entry }) => entry.replace('/modules/', '/').replace(/\/\w+\.yaml$/, '') });

/** One YAML file that holds many things by id; the id of the file is the language. */
const oneFile = (name: string) => glob({ base, pattern: `*/${name}.yaml`, generateId: ({ entry }) => entry.split('/')[0] ?? entry });

export const collections = {
  modules: defineCollection({ loader: perModule('module'), schema: moduleSchema }),
  quizzes: defineCollection({ loader: perModule('quiz'), schema: quizSchema }),
  lessons: defineCollection({ loader: files('modules', '*/*.mdx'), schema: lessonSchema }),
  cases: defineCollection({ loader: files('case-studies', '*.mdx'), schema: caseSchema }),
  exercises: defineCollection({ loader: files('exercises', '*.yaml'), schema: exerciseSchema }),
  workshops: defineCollection({ loader: files('workshops', '*.yaml'), schema: workshopSchema }),
  pages: defineCollection({ loader: files('pages', '*.mdx'), schema: pageSchema }),
  cards: defineCollection({ loader: oneFile('case-cards'), schema: z.record(id, cardSchema) }),
  glossary: defineCollection({ loader: oneFile('glossary'), schema: z.record(id, termSchema) }),
  sources: defineCollection({ loader: oneFile('sources'), schema: z.record(id, sourceSchema) }),
};
