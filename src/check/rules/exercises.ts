import { voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { documentsOf, lesson, modules as folders, nameOf, ofModule, the, type Content } from '../read/content.ts';
import { isText, items, keys, own } from '../read/own.ts';
import type { Data, Path } from '../read/yaml.ts';

const says = voice('exercises');

/** An exercise names lessons and cases that exist, and its module names it in return. */
export const exercises = (content: Content): Finding[] =>
  content.data.filter(({ kind }) => kind === 'exercise').flatMap((data) => [...inLessons(content, data), ...inCases(content, data), ...inModule(content, data)]);

function inLessons(content: Content, data: Data): Finding[] {
  const objectives = keys(own(data.value, 'objectives'));
  const lists: Path[] = [['after'], ...objectives.map((id) => ['objectives', id, 'lessons'])];
  return named(data, lists).flatMap(({ name, at }) => {
    const [module = '', id = ''] = name.split('/');
    if (lesson(content, module, id)) return [];
    const known = documentsOf(content, 'lesson').map(({ path }) => `${path.split('/')[2]}/${nameOf(path)}`);
    return [
      says.error(data.path, data.line(at), {
        found: `The lesson "${name}" is not there`,
        expected: 'module/lesson as the files are named',
        mend: advice(name, known, 'take it away'),
      }),
    ];
  });
}

function inCases(content: Content, data: Data): Finding[] {
  const known = [...documentsOf(content, 'case').map(({ path }) => nameOf(path)), ...keys(the(content, 'cards')?.value)];
  const lists = ['injects', 'contingency'].flatMap((list) => items(own(data.value, list)).map((_, i): Path => [list, i, 'cases']));
  return named(data, lists)
    .filter(({ name }) => !known.includes(name))
    .map(({ name, at }) =>
      says.error(data.path, data.line(at), {
        found: `The case "${name}" is not in content/case-studies, nor among the short cards`,
        expected: 'the file name of a case without .mdx, or the name of a short card',
        mend: advice(name, known, 'take it away'),
      }),
    );
}

function inModule(content: Content, data: Data): Finding[] {
  const module = own(data.value, 'module');
  if (!isText(module)) return [];
  if (!folders(content).includes(module))
    return [
      says.error(data.path, data.line(['module']), {
        found: `The module "${module}" is not there`,
        expected: 'the name of a folder in content/modules',
        mend: advice(module, folders(content), 'leave module out'),
      }),
    ];
  const file = ofModule(content, 'module', module);
  if (!file || own(file.value, 'exercise') === nameOf(data.path)) return [];
  return [
    says.error(file.path, file.line(['exercise']), {
      found: `${data.path} belongs to this module, but “exercise” does not name it`,
      expected: `exercise: ${nameOf(data.path)}`,
      mend: 'Add that line',
    }),
  ];
}

/** The names in lists at several places, each with where it stands. */
const named = (data: Data, lists: Path[]) =>
  lists.flatMap((at) => items(own(data.value, ...at)).flatMap((name, i) => (isText(name) ? [{ name, at: [...at, i] }] : [])));
