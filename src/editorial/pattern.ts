import type { Document } from '../check/read/document.ts';
import { uses, walk } from '../check/read/tree.ts';

/** What the lead finds in every activity, each in bold at the head of its paragraph. */
const partsOfActivity = ['Materials.', 'Steps.', 'Likely objections.', 'Without electricity or network.'];

/** What a lesson is made of and this one lacks: the parts a learner expects, and those its lead teaches from. */
export function lacking(document: Document): string[] {
  const { tree } = document;
  const count = (word: string) => uses(tree, word).length;
  const bold = new Set(tree ? [...walk(tree)].flatMap(({ node }) => (node.type === 'strong' ? (node.children?.[0]?.value ?? []) : [])) : []);
  return [
    ...['KeyPoints', 'TryIt', 'Cue', 'Guide'].filter((word) => count(word) === 0).map((word) => `<${word}>`),
    ...(count('Activity') === 1 ? partsOfActivity.filter((part) => !bold.has(part)).map((part) => `“${part}” in its activity`) : ['one <Activity>']),
    ...(count('Question') < 3 ? ['three questions'] : []),
  ];
}

/** A case ends in four questions to talk about. */
export function questionsToDiscuss(document: Document): number {
  const lists = uses(document.tree, 'Discuss').flatMap((block) => [...walk(block)].filter(({ node }) => node.type === 'list'));
  return lists.reduce((sum, { node }) => sum + (node.children?.length ?? 0), 0);
}
