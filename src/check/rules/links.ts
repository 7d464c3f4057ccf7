import { quoted, voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { documentsOf, lesson, moduleOf, nameOf, sectionIds, type Content } from '../read/content.ts';
import { written, type Document } from '../read/document.ts';
import { isWord, lineOf, walk, type Node } from '../read/tree.ts';

const says = voice('links');

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const target = new RegExp(`^(?:\\.\\./(?:\\.\\./(${name})/)?(${name})/)?(?:#(${name}))?$`);

/** Pages that are no files: a page about the course may lead there. */
const routes = ['case-studies', 'glossary', 'sources', 'search', 'contents', 'progress'];

/** A text leads to its own sections and to its neighbours. Everything else on the web is in the bibliography. */
export const links = (content: Content): Finding[] =>
  content.documents.flatMap((document) =>
    document.tree ? [...walk(document.tree)].flatMap(({ node }) => (node.type === 'link' ? inspect(content, document, node) : [])) : [],
  );

function inspect(content: Content, document: Document, node: Node): Finding[] {
  const url = node.url ?? '';
  const refuse = (found: string, expected: string, mend: string) => [says.error(document.path, lineOf(node), { found, expected, mend })];
  if (isAutomatic(document, node)) {
    return refuse(
      `${quoted(url)} becomes a link by itself`,
      'no web or mail addresses in running text',
      'Name the work with <Cite source="…" />; an address that has to be read stands between backticks',
    );
  }
  const [whole, module, folder, section] = target.exec(url) ?? [];
  if (!whole)
    return refuse(
      `The link leads to ${quoted(url)}${because(url)}`,
      `[words](#section) or ${neighbourForm(document)}`,
      'Name outside works with <Cite source="…" />, cases with <Case id="…" />',
    );
  if (node.title) return refuse(`The link to ${quoted(url)} has a title`, '[words](target), nothing else', 'Say it in the words of the link');
  if ([...walk(node)].some(({ node: part }) => isWord(part)))
    return refuse(`The link to ${quoted(url)} holds a word authors may use`, 'plain words as the text of a link', 'Move the tag out of the link');
  return folder ? toNeighbour(content, document, node, { module, folder, section }) : toSection(document, document, node, section ?? '');
}

/** `www.x.org` and `a@b.c` are links for the parser although nobody wrote brackets. */
const isAutomatic = (document: Document, node: Node) => !written(document, node).startsWith('[');

const neighbourForm = ({ kind }: Document) =>
  kind === 'lesson' ? '[words](../lesson/) or [words](../../module/lesson/), with #section if needed' : kind === 'page' ? '[words](../page/)' : 'nothing else in a text of this kind';

function because(url: string): string {
  const seen = url.replace(/[\s\p{C}]/gu, '');
  if (seen !== url) return ', which has blanks or hidden characters in it';
  if (/^\/\/|^\\|\\/.test(url)) return ', which browsers take for another site';
  if (/^[a-z][a-z0-9+.%-]*(:|%3a)/i.test(url)) return ', which leaves the course';
  if (url.startsWith('/')) return ', an address from the top of the site: it breaks in copies and other languages';
  return '';
}

/** Where a link leads: a neighbour in the same folder, or a lesson of another module. */
type Goal = { module: string | undefined; folder: string; section: string | undefined };

function toNeighbour(content: Content, document: Document, node: Node, goal: Goal): Finding[] {
  const { module, folder, section } = goal;
  const found = neighbour(content, document, goal);
  if (found) return section ? toSection(document, found, node, section) : [];
  if (document.kind === 'page' && !module && !section && routes.includes(folder)) return [];
  const known = documentsOf(content, document.kind === 'lesson' ? 'lesson' : 'page');
  const near = document.kind === 'lesson' ? known.filter(({ path }) => moduleOf(path) === (module ?? moduleOf(document.path))) : known;
  return [
    says.error(document.path, lineOf(node), {
      found: `The link leads to “${module ? `../../${module}` : '..'}/${folder}/”, which is not there`,
      expected: document.kind === 'lesson' ? (module ? 'module/lesson as the files are named' : 'a lesson of the same module') : 'a page of the same folder',
      mend: advice(
        folder,
        near.map(({ path }) => nameOf(path)),
        'take the link away',
      ),
    }),
  ];
}

function neighbour(content: Content, { path, kind }: Document, { module, folder }: Goal): Document | undefined {
  if (kind === 'lesson') return lesson(content, module ?? moduleOf(path), folder);
  return kind === 'page' && !module ? documentsOf(content, 'page').find((page) => nameOf(page.path) === folder) : undefined;
}

function toSection(document: Document, to: Document, node: Node, section: string): Finding[] {
  const ids = sectionIds(to);
  if (ids.includes(section) || !to.tree) return [];
  return [
    says.error(document.path, lineOf(node), {
      found: `The link leads to “#${section}”, but ${to === document ? 'this text' : nameOf(to.path)} has no such section`,
      expected: 'the id of a <Section … /> line',
      mend: advice(section, ids, 'take the link away'),
    }),
  ];
}
