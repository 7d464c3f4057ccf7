import { voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { lesson, modules as folders, ofModule, the, type Content } from '../read/content.ts';
import { isText, items, own } from '../read/own.ts';
import type { Data } from '../read/yaml.ts';

const says = voice('course');

/** `course.yaml` and the folders of the modules tell the same, and learning paths lead somewhere. */
export function course(content: Content): Finding[] {
  const data = the(content, 'course');
  return data ? [...inCourse(content, data), ...paths(content, data)] : [];
}

function inCourse(content: Content, course: Data): Finding[] {
  const listed = items(own(course.value, 'modules'));
  const ids = listed.map((one) => own(one, 'id'));
  const strangers = folders(content).filter((module) => !ids.includes(module));
  return [
    ...strangers.map((module) =>
      says.error(`content/modules/${module}/module.yaml`, 1, {
        found: `course.yaml does not list the module "${module}"`,
        expected: 'every folder of content/modules there',
        mend: 'Add the module to course.yaml, or rename the folder',
      }),
    ),
    ...listed.flatMap((one, i) => (own(one, 'status') === 'published' ? published(content, course, one, i) : [])),
  ];
}

/** What course.yaml tells of a module is what the module tells of itself. */
function published(content: Content, course: Data, listed: unknown, i: number): Finding[] {
  const id = own(listed, 'id');
  if (!isText(id)) return [];
  const data = ofModule(content, 'module', id);
  const say = (key: string, found: string, mend: string) => [
    says.error(course.path, course.line(['modules', i, key]), { found, expected: 'what content/modules has', mend }),
  ];
  if (!data)
    return content.paths.has(`content/modules/${id}/module.yaml`)
      ? []
      : say('id', `The module "${id}" is published, but there is no content/modules/${id}/module.yaml`, 'Write it, or set status: planned');
  const pairs: [string, unknown, unknown][] = [
    ['title', own(listed, 'title'), own(data.value, 'title')],
    ['minutes', own(listed, 'minutes'), own(data.value, 'minutes')],
    ['lessons', own(listed, 'lessons'), items(own(data.value, 'lessons')).length],
  ];
  return pairs
    .filter(([, here, there]) => here !== there)
    .flatMap(([key, here, there]) => say(key, `"${id}" has ${key}: ${String(here)} here, but ${String(there)} in its own folder`, 'Make the two equal'));
}

/** Learning paths lead through modules and lessons that exist, or are planned. */
function paths(content: Content, course: Data): Finding[] {
  const listed = items(own(course.value, 'modules'));
  const all = Object.entries(Object(own(course.value, 'paths'))).flatMap(([audience, path]) =>
    items(own(path, 'steps')).map((step, i) => ({ step, at: ['paths', audience, 'steps', i] })),
  );
  return all.flatMap(({ step, at }) => {
    const [module = '', name] = isText(step) ? step.split('/') : [];
    const status = own(
      listed.find((one) => own(one, 'id') === module),
      'status',
    );
    if (status === 'planned' || (status === 'published' && (!name || lesson(content, module, name)))) return [];
    return [
      says.error(course.path, course.line(at), {
        found: `The step "${String(step)}" leads to nothing`,
        expected: 'a module of this file, or module/lesson',
        mend: advice(
          module,
          listed.map((one) => String(own(one, 'id'))),
          'take the step away',
        ),
      }),
    ];
  });
}
