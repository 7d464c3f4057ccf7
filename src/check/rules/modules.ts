import { voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { documentsOf, lesson, moduleOf, modules as folders, nameOf, ofModule, type Content } from '../read/content.ts';
import { isText, items, own } from '../read/own.ts';
import type { Data } from '../read/yaml.ts';

const says = voice('modules');

/** `module.yaml` and the files beside it name the same lessons, and their minutes agree. */
export const modules = (content: Content): Finding[] => folders(content).flatMap((module) => inFolder(content, module));

function inFolder(content: Content, module: string): Finding[] {
  const data = ofModule(content, 'module', module);
  const written = documentsOf(content, 'lesson').filter(({ path }) => moduleOf(path) === module);
  // What is missing has its finding in `whole`, what cannot be read in `yaml`.
  if (!data) return [];
  const listed = items(own(data.value, 'lessons')).filter(isText);
  const names = written.map(({ path }) => nameOf(path));
  const exercise = own(data.value, 'exercise');
  return [
    ...listed.flatMap((name, i) => (content.paths.has(`content/modules/${module}/${name}.mdx`) ? [] : [noLesson(data, name, i, names)])),
    ...written.filter(({ path }) => !listed.includes(nameOf(path))).map(({ path }) => unlisted(path)),
    ...(isText(exercise) && !content.paths.has(`content/exercises/${exercise}.yaml`) ? [noExercise(data, exercise)] : []),
    ...sum(content, data, module, listed),
  ];
}

const noLesson = (data: Data, name: string, i: number, written: string[]) =>
  says.error(data.path, data.line(['lessons', i]), {
    found: `The lesson "${name}" has no file ${name}.mdx here`,
    expected: 'a text for every lesson listed',
    mend: advice(name, written, 'write the lesson'),
  });

const unlisted = (path: string) =>
  says.error(path, 1, {
    found: 'module.yaml does not list this lesson',
    expected: 'every lesson under “lessons”, in teaching order',
    mend: `Add “${nameOf(path)}” there`,
  });

const noExercise = (data: Data, name: string) =>
  says.error(data.path, data.line(['exercise']), {
    found: `The exercise "${name}" is not in content/exercises`,
    expected: 'the file name of an exercise, without .yaml',
    mend: 'Correct the name, or take it away',
  });

function sum(content: Content, data: Data, module: string, listed: string[]): Finding[] {
  const minutes = listed.map((name) => own(lesson(content, module, name)?.front?.value, 'minutes'));
  const declared = own(data.value, 'minutes');
  const total = minutes.reduce<number>((all, one) => all + Number(one), 0);
  if (!Number.isFinite(total) || typeof declared !== 'number' || declared === total) return [];
  return [
    says.error(data.path, data.line(['minutes']), {
      found: `The lessons take ${total} minutes together, but minutes says ${declared}`,
      expected: 'the same number',
      mend: `Write minutes: ${total}, or change a lesson`,
    }),
  ];
}
