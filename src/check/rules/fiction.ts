import { list, quoted, voice, type Finding } from '../finding.ts';
import { country, real } from '../realNames.ts';
import { the, type Content } from '../read/content.ts';
import { isText, items, own } from '../read/own.ts';
import { lineOf, walk } from '../read/tree.ts';

const says = voice('fiction');

/** Keys under which the real world is spoken of, or nothing is. */
const outside = ['sources', 'method', 'cases', 'after', 'lessons', 'reviewed', 'id'];

/** What happens in an exercise happens in Taluna: only its names. Invented addresses anywhere can belong to nobody. */
export const fiction = (content: Content): Finding[] => [...inExercises(content), ...inTexts(content)];

/** Lessons, questions and cases speak of real bodies, and yet an address in them is an invented one: works have keys. */
const inTexts = (content: Content): Finding[] => [
  ...content.documents
    .filter(({ kind }) => kind !== 'page')
    .flatMap(({ path, tree }) =>
      (tree ? [...walk(tree)] : []).flatMap(({ node }) =>
        node.type === 'text' || node.type === 'inlineCode' ? addresses(node.value ?? '').map((found) => realAddress(path, lineOf(node), found)) : [],
      ),
    ),
  ...content.data
    .filter(({ kind }) => kind === 'quiz')
    .flatMap(({ path, strings }) => strings.flatMap(({ value, line }) => addresses(value).map((found) => realAddress(path, line, found)))),
];

function inExercises(content: Content): Finding[] {
  const allowed = allowedWords(content);
  return content.data
    .filter(({ kind }) => kind === 'exercise')
    .flatMap(({ path, strings }) =>
      strings.filter(({ keys }) => !keys.some((key) => outside.includes(key))).flatMap(({ value, line }) => [
        ...[...addresses(value), ...handles(value)].map((found) => realAddress(path, line, found)),
        ...unknownNames(value, allowed, path, line),
      ]),
    );
}

/** `.example` is reserved for this (RFC 2606): nobody can ever own such an address. */
function addresses(text: string): string[] {
  const written = text.match(/(?:https?:\/\/\S+|[\p{L}\d._%+-]+@[\p{L}\d.-]+|\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}\b)/gu) ?? [];
  return written.filter((one) => !/(?:^|\.|@)[\p{L}\d-]*\.?example(?:\/\S*)?[.,]?$/u.test(one));
}

/** A name on a network: somebody may have it. */
const handles = (text: string): string[] => text.match(/(?<![\p{L}\d.])@[\p{L}\d_]+/gu) ?? [];

const realAddress = (path: string, line: number, found: string) =>
  says.error(path, line, {
    found: `The text has ${quoted(found)}`,
    expected: 'addresses that end in .example, which nobody can own',
    mend: 'Write it as in results.nec.example, or say it in words',
  });

/** Words with a capital in the middle of a sentence are names; in an exercise they come from content/taluna.yaml. */
function unknownNames(text: string, allowed: Set<string>, path: string, line: number): Finding[] {
  const capitalised = text.matchAll(/(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}’]*/gu);
  const found = [...new Set([...capitalised].map(([word]) => word.replace(/’s?$/, '')))].filter((word) => word.length > 1 && !allowed.has(word));
  const strange = [...new Set([...found, ...(text.match(country) ?? []), ...(text.match(real) ?? [])])];
  if (strange.length === 0) return [];
  return [
    says.error(path, line, {
      found: `The exercise names ${list(strange)}`,
      expected: 'only names of content/taluna.yaml, because an exercise may resemble nobody',
      mend: 'Use a name of that file, add an invented one there, or write the word small',
    }),
  ];
}

/** Words that have a capital wherever they stand. */
const ordinary = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday English Traffic Light Protocol TLP CLEAR GREEN AMBER STRICT RED IT ID SMS QR PDF DDoS Internet District Form Forms List Phase AM PM CERT AI URL OK GB MB May Speaker';

function allowedWords(content: Content): Set<string> {
  const names = items(own(the(content, 'world')?.value, 'names')).flatMap((one) => [own(one, 'name'), own(one, 'short')].filter(isText));
  return new Set([...ordinary.split(' '), ...names.join(' ').split(/[\s-]+/)]);
}
