import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translatable } from '../../content.texts.ts';
import { readRegistry } from '../registry.ts';
import { contentFolder } from '../tree/places.ts';
import type { Course } from '../tree/tree.ts';

/** The course a command works on, and how it speaks. */
export interface Project extends Course {
  /** The folder of the texts. */
  content: string;
  /** The version of the course, from `package.json`. */
  version: string;
  say: (line?: string) => void;
  /** A terminal that shows colours. */
  colour: boolean;
}

/** The course as it lies in a folder. */
export function projectIn(root = '.', say: Project['say'] = (line = '') => console.log(line)): Project {
  const content = join(root, contentFolder);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { content, version, translatable, locales: readRegistry(join(content, 'locales.yaml')), say, colour: process.stdout.isTTY === true && !process.env.NO_COLOR };
}
