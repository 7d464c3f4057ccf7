import { voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { moduleOf, nameOf, ofModule, questionsOf, type Content } from '../read/content.ts';
import type { Document } from '../read/document.ts';
import { isText, items, keys, own } from '../read/own.ts';
import { attribute, lineOf, uses, type Node } from '../read/tree.ts';
import type { Data } from '../read/yaml.ts';

const says = voice('questions');

/** Questions placed in texts: they exist, belong to the lesson, and are asked once. */
export const questions = (content: Content): Finding[] => content.documents.flatMap((document) => placed(content, document));

function placed(content: Content, document: Document): Finding[] {
  const all = uses(document.tree, 'Question');
  if (document.kind !== 'lesson') return [...all, ...uses(document.tree, 'Quiz')].map((node) => outside(document, node));
  const inForms = formItems(ofModule(content, 'quiz', moduleOf(document.path)));
  return all.flatMap((node, i) => {
    const id = attribute(node, 'id') ?? '';
    const again = all.findIndex((other) => attribute(other, 'id') === id) < i;
    return [
      ...known(content, document, node, id),
      ...(again ? [twice(document, node, id)] : []),
      ...(inForms.includes(id) ? [measuring(document, node, id)] : []),
    ];
  });
}

const outside = ({ path }: Document, node: Node) =>
  says.error(path, lineOf(node), {
    found: `<${node.name}> stands in a text that belongs to no module`,
    expected: 'questions in lessons only',
    mend: 'Move it to a lesson',
  });

const twice = ({ path }: Document, node: Node, id: string) =>
  says.error(path, lineOf(node), {
    found: `The question "${id}" is asked twice in this lesson`,
    expected: 'each question once',
    mend: 'Take one of the two away',
  });

const measuring = ({ path }: Document, node: Node, id: string) =>
  says.error(path, lineOf(node), {
    found: `The question "${id}" belongs to the forms before and after the module`,
    expected: 'questions there that nobody has practised',
    mend: 'Ask another question here, or take this one out of the forms',
  });

function known(content: Content, { path }: Document, node: Node, id: string): Finding[] {
  const module = moduleOf(path);
  const all = questionsOf(content, module);
  if (!keys(all).includes(id)) {
    const here = keys(all).filter((one) => own(all, one, 'lesson') === nameOf(path));
    return [
      says.error(path, lineOf(node), {
        found: `<Question id="${id}" /> asks a question that content/modules/${module}/quiz.yaml does not have`,
        expected: 'the id of a question of this lesson',
        mend: advice(id, here, 'add the question to quiz.yaml'),
      }),
    ];
  }
  const home = own(all, id, 'lesson');
  if (!isText(home) || home === nameOf(path)) return [];
  return [
    says.error(path, lineOf(node), {
      found: `The question "${id}" belongs to the lesson ${home}`,
      expected: 'questions of this lesson',
      mend: `Move it there, or write lesson: ${nameOf(path)} in quiz.yaml`,
    }),
  ];
}

/** Questions kept for the forms before and after the module. */
const formItems = (quiz: Data | undefined): unknown[] => ['A', 'B'].flatMap((form) => items(own(quiz?.value, 'pretest', 'forms', form)));
