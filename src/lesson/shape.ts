import { defineMdastPlugin, type MdastNode } from 'satteri';

/** What stands inside a lesson: a heading, a paragraph, one of the words authors may use. */
type Block = MdastNode;
type Element = Extract<Block, { type: 'mdxJsxFlowElement' }>;

/**
 * The only step between an author's MDX and the page. Every `##` heading and what follows it becomes one `<Section>`
 * that carries the id and the minutes the author gave; running text inside it becomes `<Talk>`. A use of the lesson
 * (article, slides, papers) is then only a map from these names to components.
 */
export const shapeLesson = defineMdastPlugin({
  name: 'shape-lesson',
  before(root, context) {
    context.replaceNode(root, { type: 'root', children: shape(root.children as Block[]) } as Block);
  },
});

/** Blocks in, the same blocks grouped into sections out. What stands before the first heading is the lead. */
export function shape(blocks: Block[]): Block[] {
  const starts = blocks.flatMap((block, at) => (isSectionHeading(block) ? [at] : []));
  const lead = blocks.slice(0, starts[0] ?? blocks.length);
  const sections = starts.map((start, n) => section(blocks.slice(start, starts[n + 1] ?? blocks.length)));
  return [...wrapTalk(lead), ...sections];
}

function section([heading, ...rest]: Block[]): Block {
  const mark = rest.find(isSectionMark);
  const body = rest.filter((block) => block !== mark);
  return element('Section', mark?.attributes ?? [], [heading as Block, ...wrapTalk(body)]);
}

/** Neighbouring paragraphs and lists become one `<Talk>`: text on the page, notes for the one who presents. */
function wrapTalk(blocks: Block[]): Block[] {
  const out: Block[] = [];
  let talk: Block[] = [];
  const close = () => {
    if (talk.length > 0) out.push(element('Talk', [], talk));
    talk = [];
  };
  for (const block of blocks) {
    if (isTalk(block)) talk.push(block);
    else {
      close();
      out.push(block);
    }
  }
  close();
  return out;
}

const isSectionHeading = (block: Block) => block.type === 'heading' && block.depth === 2;
const isTalk = (block: Block) => block.type === 'paragraph' || block.type === 'list';
const isSectionMark = (block: Block): block is Element => block.type === 'mdxJsxFlowElement' && block.name === 'Section';

function element(name: string, attributes: Element['attributes'], children: Block[]): Block {
  return { type: 'mdxJsxFlowElement', name, attributes, children } as Block;
}
