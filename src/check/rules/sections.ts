import { quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import type { Document } from '../read/document.ts';
import { attribute, isWord, lineOf, plain, uses, walk, type Node } from '../read/tree.ts';

const says = voice('sections');

/** Ids the page itself uses, and the beginnings of those it makes. A section of the same name would break both links. */
const taken = /^(text|facts|objectives|contents-title|timeline|timeline-\d+|sources|terms|start|end)$|^(term|cite|source|figure|q|slide)-/;

/** Every `##` has its `<Section>` line, and every id is given once. */
export const sections = ({ documents }: Content): Finding[] =>
  documents.flatMap((document) => (document.tree ? [...headings(document, document.tree), ...ids(document)] : []));

function headings(document: Document, tree: Node): Finding[] {
  const blocks = tree.children ?? [];
  const marks = new Set<Node>();
  const found = blocks.flatMap((block, i) => {
    if (block.type !== 'heading') return [];
    const next = blocks[i + 1];
    if (next?.name === 'Section') marks.add(next);
    return [...form(document, block), ...(next?.name === 'Section' ? [] : [unmarked(document, block)])];
  });
  const inner = [...walk(tree)].filter(({ node, parent }) => node.type === 'heading' && parent !== tree).map(({ node }) => nested(document, node));
  const strays = uses(tree, 'Section')
    .filter((section) => !marks.has(section))
    .map((section) => stray(document, section));
  return [...found, ...inner, ...strays];
}

function form({ path, lines }: Document, heading: Node): Finding[] {
  const line = lineOf(heading);
  const words = quoted(plain(heading));
  const say = (found: string, expected: string, mend: string) => says.error(path, line, { found, expected, mend });
  const written = lines[line - 1] ?? '';
  return [
    ...(heading.depth === 2
      ? []
      : [
          say(
            `The heading ${words} is of level ${heading.depth}`,
            'level 2, as in “## Words”, for every section; the title is in the front matter',
            'Use “##”, or make it a bold first sentence',
          ),
        ]),
    ...(/^#+ +\S.*[^#\s]$/.test(written)
      ? []
      : [
          say(
            `The heading ${quoted(written)} is not written in the usual form`,
            '“## Words” from the beginning of the line, with nothing behind',
            'Write it in this form',
          ),
        ]),
    ...([...walk(heading)].some(({ node }) => isWord(node) || node.type === 'link')
      ? [say(`The heading ${words} holds a link or a tag`, 'plain words, because the contents repeat them', 'Move the link or the tag into the first sentence')]
      : []),
  ];
}

const unmarked = ({ path }: Document, heading: Node) =>
  says.error(path, lineOf(heading), {
    found: `The heading ${quoted(plain(heading))} has no <Section … /> line after it`,
    expected: 'a blank line and <Section id="…" minutes="…" mode="…" /> after every heading',
    mend: 'Add the line; the id stays for ever, whatever becomes of the words',
  });

const nested = ({ path }: Document, heading: Node) =>
  says.error(path, lineOf(heading), {
    found: `The heading ${quoted(plain(heading))} stands inside a list, a quotation or another word`,
    expected: 'headings at the edge of the text only',
    mend: 'Close what is open before it, or make it a bold first sentence',
  });

const stray = ({ path }: Document, section: Node) =>
  says.error(path, lineOf(section), {
    found: '<Section> stands where no heading is just before it',
    expected: 'one <Section … /> line after each “##” heading, with a blank line between',
    mend: 'Move it up to its heading, or delete it',
  });

function ids(document: Document): Finding[] {
  const seen = new Set<string>();
  return uses(document.tree, 'Section').flatMap((section) => {
    const id = attribute(section, 'id') ?? '';
    const again = seen.has(id);
    seen.add(id);
    const say = (found: string, mend: string) => [says.error(document.path, lineOf(section), { found, expected: 'an id of its own for every section', mend })];
    if (again) return say(`The id "${id}" is given to two sections`, 'Give the newer one another id; links and progress hang on the older one');
    return taken.test(id) ? say(`The id "${id}" belongs to a part of the page that is always there`, 'Use another id') : [];
  });
}
