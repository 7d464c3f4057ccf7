import { parse } from 'yaml';
import source from '../../content/topics.yaml?raw';
import { topicsSchema } from './schema.ts';

/** Every topic in alphabetical order of its name, with its id. */
export const topicList = Object.entries(topicsSchema.parse(parse(source)))
  .map(([id, topic]) => ({ id, ...topic }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));
