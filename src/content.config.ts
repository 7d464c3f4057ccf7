import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { caseSchema } from './case-study/schema.ts';
import { moduleSchema } from './course/schema.ts';
import { exerciseSchema } from './exercise/schema.ts';
import { termSchema } from './glossary/schema.ts';
import { lessonSchema, pageSchema } from './lesson/schema.ts';
import { quizSchema } from './quiz/schema.ts';
import { sourceSchema } from './sources/schema.ts';

const base = './content';

/** Files under a folder of `content/`; the id is the path without its ending. */
const pages = (folder: string, pattern = '*.mdx') =>
  glob({ base, pattern: `${folder}/${pattern}`, generateId: ({ entry }) => entry.slice(folder.length + 1).replace(/\.mdx$/, '') });

/** One YAML file in each module's folder; the id is the module. */
const perModule = (name: string) =>
  glob({ base: `${base}/modules`, pattern: `*/${name}.yaml`, generateId: ({ entry }) => entry.split('/')[0] ?? entry });

export const collections = {
  modules: defineCollection({ loader: perModule('module'), schema: moduleSchema }),
  quizzes: defineCollection({ loader: perModule('quiz'), schema: quizSchema }),
  lessons: defineCollection({ loader: pages('modules', '*/*.mdx'), schema: lessonSchema }),
  cases: defineCollection({ loader: pages('case-studies'), schema: caseSchema }),
  exercises: defineCollection({ loader: glob({ base, pattern: 'exercises/*.yaml', generateId: ({ entry }) => entry.slice('exercises/'.length).replace(/\.yaml$/, '') }), schema: exerciseSchema }),
  pages: defineCollection({ loader: pages('pages'), schema: pageSchema }),
  glossary: defineCollection({ loader: file(`${base}/glossary.yaml`), schema: termSchema }),
  sources: defineCollection({ loader: file(`${base}/sources.yaml`), schema: sourceSchema }),
};
