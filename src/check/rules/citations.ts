import { list, voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { isUnopened, sourceKeys, the, type Content } from '../read/content.ts';
import type { Document } from '../read/document.ts';
import { isText, items, keys, own } from '../read/own.ts';
import { attribute, lineOf, uses } from '../read/tree.ts';
import type { Data, Path } from '../read/yaml.ts';

const says = voice('citations');

/** One mention of a work: its key and where it is. */
interface Mention {
  path: string;
  line: number;
  key: string;
}

/** Every key cited is in the bibliography, was really read, and is listed at the top of the text. */
export function citations(content: Content): Finding[] {
  const published = [...content.documents.flatMap(inDocument), ...content.data.flatMap(inData), ...inGlossary(content)];
  const listed = content.documents.flatMap(({ front }) => (front ? under(front, ['sources']) : []));
  return [
    ...[...published, ...listed].flatMap((mention) => unknown(content, mention)),
    ...published.filter(({ key }) => isUnopened(content, key)).map(unopened),
    ...content.documents.flatMap(listing),
  ];
}

function unknown(content: Content, { path, line, key }: Mention): Finding[] {
  const known = sourceKeys(content);
  if (known.includes(key)) return [];
  return [
    says.error(path, line, {
      found: `The source "${key}" is not in content/sources.yaml`,
      expected: 'the key of a work in that file',
      mend: advice(key, known, 'add the work there'),
    }),
  ];
}

const unopened = ({ path, line, key }: Mention) =>
  says.error(path, line, {
    found: `"${key}" is cited, but sources.yaml says that it was not opened`,
    expected: 'statements that rest on a text somebody has read',
    mend: 'Cite a work that was read, or read this one and say so under “read”',
  });

/** `sources:` in the front matter and what the text cites are the same keys. */
function listing(document: Document): Finding[] {
  const { front, path } = document;
  if (!front || !document.tree) return [];
  const listed = items(own(front.value, 'sources')).filter(isText);
  const cited = new Set(inDocument(document).map(({ key }) => key));
  const missing = [...cited].filter((key) => !listed.includes(key));
  const unused = listed.filter((key, i) => !cited.has(key) || listed.indexOf(key) !== i);
  const say = (found: string, mend: string) => [
    says.error(path, front.line(['sources']), { found, expected: 'under “sources” exactly the keys that are cited, each once', mend }),
  ];
  return [
    ...(missing.length > 0 ? say(`The text cites ${list(missing)}, which “sources” does not list`, `Add to sources: ${missing.join(', ')}`) : []),
    ...(unused.length > 0
      ? say(`“sources” lists ${list(unused)} without need: not cited, or listed twice`, 'Cite it where it is used, or take it from the list')
      : []),
  ];
}

const inDocument = (document: Document): Mention[] => [
  ...uses(document.tree, 'Cite').map((cite) => ({ path: document.path, line: lineOf(cite), key: attribute(cite, 'source') ?? '' })),
  ...(document.front
    ? items(own(document.front.value, 'timeline')).flatMap((_, i) => (document.front ? under(document.front, ['timeline', i, 'sources']) : []))
    : []),
];

/** Questions, short cards and exercises name their works in lists. */
function inData({ kind, ...data }: Content['data'][number]): Mention[] {
  if (kind === 'quiz') return keys(own(data.value, 'items')).flatMap((item) => under(data, ['items', item, 'sources']));
  if (kind === 'exercise') return under(data, ['sources']);
  if (kind !== 'cards') return [];
  return keys(data.value).flatMap((card) => items(own(data.value, card, 'paragraphs')).flatMap((_, i) => under(data, [card, 'paragraphs', i, 'sources'])));
}

function inGlossary(content: Content): Mention[] {
  const glossary = the(content, 'glossary');
  return glossary ? keys(glossary.value).flatMap((term) => under(glossary, [term, 'sources'])) : [];
}

/** The keys in a list of sources. */
const under = (data: Data, at: Path): Mention[] =>
  items(own(data.value, ...at)).flatMap((key, i) => (isText(key) ? [{ path: data.path, line: data.line([...at, i]), key }] : []));
