import { voice, type Finding } from '../finding.ts';
import { modules, type Content } from '../read/content.ts';

const says = voice('whole');

const always = ['course', 'locales', 'sources', 'glossary', 'interface'].map((name) => `content/${name}.yaml`);

/** The files no course can do without. An empty folder is no course that passes. */
export function whole(content: Content): Finding[] {
  const wanted = [...always, ...modules(content).flatMap((module) => ['module', 'quiz'].map((name) => `content/modules/${module}/${name}.yaml`))];
  return wanted
    .filter((path) => !content.paths.has(path))
    .map((path) => says.error(path, 1, { found: 'This file is missing', expected: 'one of this name', mend: 'Write it, or put it back' }));
}
