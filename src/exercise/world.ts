import { parse } from 'yaml';
import source from '../../content/taluna.yaml?raw';
import { worldSchema, type World } from './schema.ts';

/** The names of the invented republic. */
export const world: World = worldSchema.parse(parse(source));
