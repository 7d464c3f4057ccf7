import type { Finding } from '../finding.ts';
import { readDocument, type Document } from './document.ts';
import type { SourceFile } from './files.ts';
import { misplaced, type Kind } from './places.ts';
import { readText, type Text } from './text.ts';
import { readYaml, type Data } from './yaml.ts';
import { attribute, uses } from './tree.ts';
import { isText, keys, own } from './own.ts';

/** Everything in `content/`, read once. What could not be read is missing here and has its finding. */
export interface Content {
  paths: Set<string>;
  texts: Text[];
  documents: Document[];
  data: (Data & { kind: Kind })[];
}

const dataKinds: Kind[] = ['course', 'locales', 'sources', 'glossary', 'interface', 'module', 'quiz', 'exercise', 'cards', 'topics', 'assessment', 'doubts', 'world', 'workshop'];
const documentKinds: Kind[] = ['lesson', 'case', 'page'];

export function readContent(files: SourceFile[], findings: Finding[]): Content {
  findings.push(...files.flatMap(misplaced));
  const texts = files.flatMap((file) => readText(file, findings) ?? []);
  const documents = texts.filter(({ kind }) => documentKinds.includes(kind)).map((text) => readDocument(text, findings));
  const data = texts
    .filter(({ kind }) => dataKinds.includes(kind))
    .flatMap(({ path, kind, text }) => {
      const read = readYaml(path, text, findings);
      return read ? [{ ...read, kind }] : [];
    });
  return { paths: new Set(files.map(({ path }) => path)), texts, documents, data };
}

/** The one file of a kind, such as the glossary. */
export const the = (content: Content, kind: Kind): Data | undefined => content.data.find((one) => one.kind === kind);

/** The file of a kind that belongs to a module. */
export const ofModule = (content: Content, kind: Kind, module: string): Data | undefined =>
  content.data.find((one) => one.kind === kind && moduleOf(one.path) === module);

/** The texts of one kind. */
export const documentsOf = (content: Content, ...kinds: Kind[]): Document[] => content.documents.filter(({ kind }) => kinds.includes(kind));

/** The module a file belongs to; nothing outside `content/modules`. */
export const moduleOf = (path: string): string => /^content\/modules\/([^/]+)\//.exec(path)?.[1] ?? '';

/** The name of a text: `rights-first` of `content/modules/what-interference-is/rights-first.mdx`. */
export const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

export const folderOf = (path: string): string => path.replace(/\/[^/]*$/, '');

/** The folders under `content/modules`. */
export const modules = (content: Content): string[] => [...new Set([...content.paths].map(moduleOf).filter(Boolean))];

export const lesson = (content: Content, module: string, name: string): Document | undefined =>
  content.documents.find(({ path }) => path === `content/modules/${module}/${name}.mdx`);

/** The ids of a text's sections, in order. */
export const sectionIds = (document: Document): string[] => uses(document.tree, 'Section').flatMap((section) => attribute(section, 'id') ?? []);

/** The questions of a module by id, as written. */
export const questionsOf = (content: Content, module: string): unknown => own(ofModule(content, 'quiz', module)?.value, 'items');

/** The works that may be cited: keys of the bibliography. */
export const sourceKeys = (content: Content): string[] => keys(the(content, 'sources')?.value);

/** True for a work that stands in the bibliography as further reading only. */
export function isUnopened(content: Content, key: string): boolean {
  const read = own(the(content, 'sources')?.value, key, 'read');
  return isText(read) && /^not opened/i.test(read);
}
