import type { MdastNode } from 'satteri';
import { shape } from '../../lesson/shape.ts';
import { placeOfSteps } from '../../lesson/slide/activity.ts';
import { attributesOf, childrenOf, isWord, textOf, type Block } from '../../lesson/slide/block.ts';
import { voice, type Finding } from '../finding.ts';
import { documentsOf, type Content } from '../read/content.ts';
import type { Document } from '../read/document.ts';
import { lineOf, uses, walk, type Node } from '../read/tree.ts';

const says = voice('slides');

/** Letters on a slide: more cannot be read from the back of a room. Lists are cut into several slides before they get here. */
const most = 800;

/** Words that say what goes on a slide stand where they work, and every slide has something to say, and not too much. */
export const slides = (content: Content): Finding[] =>
  documentsOf(content, 'lesson', 'case', 'page').flatMap((document) => (document.tree ? [...misplaced(document, document.tree), ...(document.kind === 'page' ? [] : inspect(document, document.tree))] : []));

const cuts = new Set(['Slide', 'Screen', 'Discuss', 'RightsCheck', 'TryIt', 'Example', 'Critical']);

function misplaced({ path }: Document, tree: Node): Finding[] {
  const first = (tree.children ?? []).find(({ type }) => type === 'heading');
  const say = (node: Node, expected: string, mend: string) => [says.error(path, lineOf(node), { found: `<${node.name}> stands where it does nothing`, expected, mend })];
  return [...walk(tree)].flatMap(({ node, parent }) => {
    if (node.name === 'Split' && !cuts.has(parent?.name ?? '')) return say(node, `it inside one of ${[...cuts].join(', ')}`, 'Move it, or delete it');
    const outside = parent !== tree || !first || lineOf(node) < lineOf(first);
    if (['Slide', 'NoSlide', 'Screen'].includes(node.name ?? '') && outside) return say(node, 'it in a section, and inside no other word', 'Move it below a heading and out of what is around it');
    return [];
  });
}

function inspect(document: Document, tree: Node): Finding[] {
  const shaped = shape((tree.children ?? []) as unknown as MdastNode[]);
  const sections = shaped.filter((block) => isWord(block, 'Section'));
  return [...sections.flatMap((section) => inSection(document, section)), ...uses(tree, 'Activity').flatMap((activity) => withoutSteps(document, activity))];
}

function inSection(document: Document, section: Block): Finding[] {
  const { id } = attributesOf(section);
  const mark = uses(document.tree, 'Section').find((node) => node.attributes?.some(({ name, value }) => name === 'id' && value === id));
  const line = mark ? lineOf(mark) : 1;
  const all = slidesIn(section);
  if (all.length === 0) {
    return [says.error(document.path, line, { found: `The section "${id}" would be a heading alone on a slide`, expected: 'text, or something else to show', mend: 'Write a paragraph, or give the section key="…", a sentence for the slide' })];
  }
  return all.flatMap((slide) => tooLong(document, line, slide));
}

function tooLong({ path }: Document, line: number, slide: Block): Finding[] {
  const length = textOf(slide).length;
  if (length <= most) return [];
  return [
    says.error(path, line, {
      found: `The slide "${attributesOf(slide).id}" has ${length} letters`,
      expected: `at most ${most}, so that it can be read from the back of a room`,
      mend: 'Shorten it, cut it with <Split />, or keep it from the screen with <NoSlide>',
    }),
  ];
}

function withoutSteps({ path }: Document, activity: Node): Finding[] {
  if (placeOfSteps(activity as unknown as Block) >= 0) return [];
  return [
    says.error(path, lineOf(activity), {
      found: 'The activity has no steps for the screen',
      expected: 'a bold label alone in its paragraph, such as **Steps.**, and a numbered list right after it',
      mend: 'Write the steps in this form; cards and materials that are numbered too come after them',
    }),
  ];
}

const slidesIn = (block: Block): Block[] => [...(isWord(block, 'Slide') ? [block] : []), ...childrenOf(block).flatMap(slidesIn)];
