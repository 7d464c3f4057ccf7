import { voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { lesson, moduleOf, ofModule, sectionIds, type Content } from '../read/content.ts';
import { isText, items as list, keys, own } from '../read/own.ts';
import type { Data } from '../read/yaml.ts';

const says = voice('items');

/** What the questions of a quiz refer to: its module, their outcomes, lessons and sections. */
export const items = (content: Content): Finding[] => content.data.filter(({ kind }) => kind === 'quiz').flatMap((quiz) => inQuiz(content, quiz));

function inQuiz(content: Content, quiz: Data): Finding[] {
  const module = moduleOf(quiz.path);
  const name = own(quiz.value, 'quiz');
  const misnamed =
    isText(name) && name !== module
      ? [
          says.error(quiz.path, quiz.line(['quiz']), {
            found: `The file says quiz: ${name}`,
            expected: 'the name of its module',
            mend: `Write quiz: ${module}`,
          }),
        ]
      : [];
  return [...misnamed, ...keys(own(quiz.value, 'items')).flatMap((id) => inItem(content, quiz, module, id)), ...uncovered(content, quiz, module)];
}

function inItem(content: Content, quiz: Data, module: string, id: string): Finding[] {
  const field = (key: string) => own(quiz.value, 'items', id, key);
  const refuse = (key: string, found: string, expected: string, mend: string) => [
    says.error(quiz.path, quiz.line(['items', id, key]), { found: `${id}: ${found}`, expected, mend }),
  ];
  const outcomes = keys(own(ofModule(content, 'module', module)?.value, 'outcomes'));
  const lessons = list(own(ofModule(content, 'module', module)?.value, 'lessons')).filter(isText);
  const [goal, taught, see] = [field('goal'), field('lesson'), field('see')];
  return [
    ...(list(field('sources')).length === 0 ? refuse('sources', 'the question names no source', 'the works its answers rest on', 'Add sources: [key]') : []),
    ...(isText(goal) && !outcomes.includes(goal)
      ? refuse('goal', `the goal ${goal} is not an outcome of the module`, 'an outcome of module.yaml', advice(goal, outcomes, 'add the outcome'))
      : []),
    ...(isText(taught) && !lessons.includes(taught)
      ? refuse('lesson', `the lesson "${taught}" is not in the module`, 'a lesson of module.yaml', advice(taught, lessons, 'add the lesson'))
      : []),
    ...(isText(see)
      ? toReread(content, module, see).flatMap(([found, known]) =>
          refuse('see', found, 'lesson#section of this module', advice(see.split('#').at(-1) ?? '', known, 'correct it')),
        )
      : []),
  ];
}

/** What is wrong with `lesson#section`, and which names it might have meant. */
function toReread(content: Content, module: string, see: string): [string, string[]][] {
  const [name = '', section = ''] = see.split('#');
  const document = lesson(content, module, name);
  if (!document) return content.paths.has(`content/modules/${module}/${name}.mdx`) ? [] : [[`see leads to the lesson "${name}", which is not there`, []]];
  const ids = sectionIds(document);
  return ids.includes(section) || !document.tree ? [] : [[`see leads to "#${section}", which ${name} does not have`, ids]];
}

/** Every outcome of the module has a question, or nobody can tell whether it was reached. */
function uncovered(content: Content, quiz: Data, module: string): Finding[] {
  const goals = keys(own(quiz.value, 'items')).map((id) => own(quiz.value, 'items', id, 'goal'));
  return keys(own(ofModule(content, 'module', module)?.value, 'outcomes'))
    .filter((outcome) => !goals.includes(outcome))
    .map((outcome) =>
      says.error(quiz.path, quiz.line(['items']), {
        found: `No question has goal: ${outcome}`,
        expected: 'at least one question for every outcome of the module',
        mend: `Write one for ${outcome}`,
      }),
    );
}
