import { existsSync, readFileSync } from 'node:fs';
import { defineMdastPlugin, mdxToMdast } from 'satteri';
import { materialOf, placeOfSteps } from './slide/activity.ts';
import { attributesOf, childrenOf, element, holding, isWord, textOf, type Attributes, type Block } from './slide/block.ts';
import { kindOf, nameOf, namer } from './slide/kind.ts';
import { openingOf } from './slide/opening.ts';
import { numbered, pieces, unsplit } from './slide/pieces.ts';

/**
 * The only step between an author's MDX and the page. Every `##` heading and what follows it becomes one `<Section>`
 * that carries the id and the minutes the author gave. In it, running text becomes `<Talk>`, and what belongs on a screen
 * stands in `<Slide>`. A use of the lesson (article, slides, papers) is then only a map from these names to components:
 * `Prose` holds what only a page of text shows, `Deck` what only slides show, `Notes` what only the one who presents sees.
 */
export const shapeLesson = defineMdastPlugin({
  name: 'shape-lesson',
  before(root, context) {
    const blocks = root.children as Block[];
    context.replaceNode(root, { type: 'root', children: shape(blocks, sourceOf(context.fileURL) ?? blocks, isCase(context.fileURL)) } as Block);
  },
});

/** A case is read alone at home; whoever presents it gives the room no task by its sections. */
const isCase = (file: URL | undefined) => file?.pathname.includes('/case-studies/') ?? false;

/** The same text in the language it was written in: the length of its parts decides how many slides they take. */
function sourceOf(file: URL | undefined): Block[] | undefined {
  const path = file?.pathname.replace(/(\/languages\/)[^/]+\//, '$1en/');
  if (!path || path === file?.pathname || !existsSync(path)) return undefined;
  const body = readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  return childrenOf(mdxToMdast(body, { features: { smartPunctuation: false } }) as Block);
}

/** Blocks in, the same blocks grouped into sections out. What stands before the first heading is the lead. `told`: no section is a task for the room. */
export function shape(blocks: Block[], source: Block[] = blocks, told = false): Block[] {
  const twin = source.length === blocks.length ? source : blocks;
  const pairs = blocks.map((block, i): Pair => [block, twin[i] ?? block]);
  const starts = pairs.flatMap(([block], at) => (isSectionHeading(block) ? [at] : []));
  const lead = pairs.slice(0, starts[0] ?? pairs.length);
  return [...flow(lead, undefined), ...starts.map((start, n) => section(pairs.slice(start, starts[n + 1] ?? pairs.length), told))];
}

/** A block and its twin in the source language. */
type Pair = [block: Block, twin: Block];
/** The section a slide stands in. `taken.opening`: its first slide, which has the section's own id, has been made. */
type Place = { section: string; title: string; name: (name: string) => string; taken: { opening: boolean } };

function section(pairs: Pair[], told: boolean): Block {
  const [head, ...rest] = pairs.map(([block]) => block);
  const mark = rest.find((block) => isWord(block, 'Section'));
  const body = pairs.slice(1).filter(([block]) => block !== mark);
  const { id, key, ...attributes } = attributesOf(mark);
  const heading = head as Block;
  const words = openingOf(body.filter(([block]) => isTalk(block)), key, !told && ['solo', 'pairs', 'groups'].includes(attributes.mode ?? ''));
  const place: Place = { section: id ?? '', title: textOf(heading), name: namer(), taken: { opening: words.length > 0 } };
  const first = opening(heading, words, { id, section: id, minutes: attributes.minutes, mode: attributes.mode });
  return element('Section', { id, ...attributes }, [first, ...flow(body, place)]);
}

/** A section without words of its own begins on the screen with what it holds, so that no slide is a heading alone. */
function opening(heading: Block, words: Block[], attributes: Attributes): Block {
  return words.length === 0 ? element('Prose', {}, [heading]) : element('Slide', { part: 'opening', ...attributes }, [heading, element('Deck', {}, words)]);
}

/** Neighbouring paragraphs and lists become one `<Talk>`: text on the page, notes for the one who presents. */
function flow(pairs: Pair[], place: Place | undefined): Block[] {
  const out: Block[] = [];
  let talk: Block[] = [];
  const close = () => {
    if (talk.length > 0) out.push(element('Talk', {}, talk));
    talk = [];
  };
  for (const [block, twin] of pairs) {
    if (isTalk(block)) talk.push(block);
    else {
      close();
      out.push(...(place ? shown(block, twin, place) : [block]));
    }
  }
  close();
  return out;
}

/** A block where it stands in the text, and as the slides it makes. */
function shown(block: Block, twin: Block, place: Place): Block[] {
  if (isWord(block, 'NoSlide')) return [element('Talk', {}, childrenOf(block))];
  const kind = kindOf(block);
  if (!kind) return [block];
  if (kind === 'activity') return activity(block, twin, place);
  const parts = pieces(block, twin);
  const own = kind === 'own' || kind === 'screen';
  const slides = parts.map((part) => slide(block, kind, own ? childrenOf(numbered(part)) : [numbered(part)], place));
  if (kind === 'screen') return [element('Deck', {}, slides)];
  if (parts.length === 1) return slides;
  return [element('Prose', {}, own ? childrenOf(unsplit(block)) : [unsplit(block)]), element('Deck', {}, slides)];
}

/** On the screen the steps alone, so that nobody reads the cards or the objections before their time. */
function activity(block: Block, twin: Block, place: Place): Block[] {
  const { title, minutes, mode } = attributesOf(block);
  const at = placeOfSteps(twin);
  const only = (one: Block) => holding(one, childrenOf(one).slice(at, at + 1));
  const runs = at < 0 ? [block] : pieces(only(block), only(twin));
  const slides = runs.map((run) => {
    const shown = element('ActivitySlide', { title, minutes, mode }, at < 0 ? [] : childrenOf(run));
    return slide(block, 'activity', [shown], place, { activity: '', minutes });
  });
  return [element('Prose', {}, [block]), element('Deck', {}, slides), element('Notes', {}, materialOf(block, at))];
}

function slide(block: Block, kind: string, children: Block[], place: Place, more: Attributes = {}): Block {
  const name = place.name(nameOf(block, kind));
  const id = place.taken.opening ? `${place.section}.${name}` : place.section;
  place.taken.opening = true;
  const question = kind === 'question' ? attributesOf(block).id : undefined;
  return element('Slide', { id, part: kind, section: place.section, title: place.title, question, ...more }, children);
}

const isSectionHeading = (block: Block) => block.type === 'heading' && block.depth === 2;
const isTalk = (block: Block) => block.type === 'paragraph' || block.type === 'list';
