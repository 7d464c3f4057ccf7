import { voice, type Finding } from '../finding.ts';
import { documentsOf, type Content } from '../read/content.ts';
import type { Document } from '../read/document.ts';
import { lineOf, uses, walk, type Node } from '../read/tree.ts';

const says = voice('prompts');

/** Whoever leads a room through a discussion or an activity finds a note for it in the same section. */
export const prompts = (content: Content): Finding[] =>
  documentsOf(content, 'lesson').flatMap((document) => sections(document).flatMap((blocks) => inspect(document, blocks)));

/** The blocks of a text, section by section. */
function sections({ tree }: Document): Node[][] {
  const out: Node[][] = [[]];
  for (const block of tree?.children ?? []) {
    if (block.type === 'heading') out.push([]);
    out.at(-1)?.push(block);
  }
  return out;
}

function inspect({ path }: Document, blocks: Node[]): Finding[] {
  const named = new Set(blocks.flatMap((block) => [...walk(block)].map(({ node }) => node.name)));
  if (named.has('Cue') || named.has('Guide')) return [];
  return blocks
    .flatMap((block) => [...uses(block, 'Discuss'), ...uses(block, 'Activity')])
    .map((prompt) =>
      says.warning(path, lineOf(prompt), {
        found: `<${prompt.name}> has no note for the person who leads the room`,
        expected: 'a <Cue> or a <Guide> in the same section',
        mend: 'Say in a line or two what to watch for',
      }),
    );
}
