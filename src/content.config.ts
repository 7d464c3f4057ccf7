import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { cardSchema } from './case-study/cardSchema.ts';
import { caseSchema } from './case-study/schema.ts';
import { moduleSchema } from './course/schema.ts';
import { exerciseSchema } from './exercise/schema.ts';
import { termSchema } from './glossary/schema.ts';
import { lessonSchema, pageSchema } from './lesson/schema.ts';
import { quizSchema } from './quiz/schema.ts';
import { sourceSchema } from './sources/schema.ts';
import { workshopSchema } from './workshop/schema.ts';

const base = './content';

/** Files under a folder of `content/`; the id is the path without its ending. */
const pages = (folder: string, pattern = '*.mdx') =>
  glob({ base, pattern: `${folder}/${pattern}`, generateId: ({ entry }) => entry.slice(folder.length + 1).replace(/\.mdx$/, '') });

/** The YAML files of a folder; the id is the file's name. */
const files = (folder: string) =>
  glob({ base: `${base}/${folder}`, pattern: '*.yaml', generateId: ({ entry }) => entry.replace(/\.yaml$/, '') });

/** One YAML file in each module's folder; the id is the module. */
const perModule = (name: string) =>
  glob({ base: `${base}/modules`, pattern: `*/${name}.yaml`, generateId: ({ entry }) => entry.split('/')[0] ?? entry });

export const collections = {
  modules: defineCollection({ loader: perModule('module'), schema: moduleSchema }),
  quizzes: defineCollection({ loader: perModule('quiz'), schema: quizSchema }),
  lessons: defineCollection({ loader: pages('modules', '*/*.mdx'), schema: lessonSchema }),
  cases: defineCollection({ loader: pages('case-studies'), schema: caseSchema }),
  cards: defineCollection({ loader: file(`${base}/case-cards.yaml`), schema: cardSchema }),
  exercises: defineCollection({ loader: files('exercises'), schema: exerciseSchema }),
  workshops: defineCollection({ loader: files('workshops'), schema: workshopSchema }),
  pages: defineCollection({ loader: pages('pages'), schema: pageSchema }),
  glossary: defineCollection({ loader: file(`${base}/glossary.yaml`), schema: termSchema }),
  sources: defineCollection({ loader: file(`${base}/sources.yaml`), schema: sourceSchema }),
};
