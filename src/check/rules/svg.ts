import { list, quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import type { Text } from '../read/text.ts';
import { readXml, type Element } from '../read/xml.ts';
import { allowedIn, elementNames } from './drawings.ts';

const says = voice('svg');

/** A drawing is written into a file that readers load, so it may hold shapes and words, and nothing that runs or fetches. */
export const svg = ({ texts }: Content): Finding[] => texts.filter(({ kind }) => kind === 'picture').flatMap(inspect);

function inspect(picture: Text): Finding[] {
  const { elements, stop } = readXml(picture.text);
  const stopped = stop
    ? [
        say(
          picture,
          stop.line,
          `The drawing holds ${stop.what}`,
          'elements, attributes in double quotes, and text',
          'Save it as “plain SVG” and take this out. The drawing is not read further until then',
        ),
      ]
    : [];
  return [...stopped, ...elements.flatMap((element) => inElement(picture, element)), ...root(picture, elements), ...references(picture, elements)];
}

const say = ({ path }: Text, line: number, found: string, expected: string, mend: string) => says.error(path, line, { found, expected, mend });

function inElement(picture: Text, { name, line, parent, attributes, text }: Element): Finding[] {
  if (!elementNames.includes(name))
    return [say(picture, line, `The drawing holds <${name}>`, `only ${list(elementNames)}`, 'Draw it with these, or take it out')];
  const holders: Record<string, string[]> = { tspan: ['text', 'tspan'] };
  const misplaced =
    name === 'svg'
      ? parent !== undefined
      : parent &&
        (['title', 'desc'].includes(parent) || (['text', 'tspan'].includes(parent) && name !== 'tspan') || (holders[name] && !holders[name]?.includes(parent)));
  return [
    ...(misplaced
      ? [say(picture, line, `<${name}> stands inside <${parent}>`, 'text in <text> and <tspan>, nothing in <title> and <desc> but words', 'Move it out')]
      : []),
    ...(text.trim() && !['title', 'desc', 'text', 'tspan'].includes(name)
      ? [say(picture, line, `<${name}> holds the words ${quoted(text)}`, 'words in <text>, <tspan>, <title> and <desc> only', 'Put them into <text>')]
      : []),
    ...attributes.flatMap((attribute, i) => inAttribute(picture, name, line, attribute, attributes.findIndex((one) => one.name === attribute.name) < i)),
  ];
}

function inAttribute(picture: Text, element: string, line: number, { name, value }: { name: string; value: string }, again: boolean): Finding[] {
  const pattern = allowedIn(element, name);
  if (!pattern) {
    const colour = /^(fill|stroke|style|color|opacity|font)/.test(name);
    return [
      say(
        picture,
        line,
        `<${element}> has the attribute ${quoted(name)}`,
        'geometry, id, class, role, lang and aria-…',
        colour ? 'Take it away and give a class that begins with “d-”; its look is in the stylesheet' : 'Take it away',
      ),
    ];
  }
  if (again) return [say(picture, line, `<${element}> has ${name} twice`, 'each attribute once', 'Keep one of the two')];
  return pattern.test(value)
    ? []
    : [
        say(
          picture,
          line,
          `<${element}> has ${name}=${quoted(value)}`,
          name === 'class' ? 'classes that begin with “d-”' : `a plain value of ${name}`,
          'Correct the value',
        ),
      ];
}

function root(picture: Text, elements: Element[]): Finding[] {
  const [first] = elements;
  if (first?.name === 'svg' && first.attributes.some(({ name }) => name === 'viewBox')) return [];
  return [
    say(
      picture,
      first?.line ?? 1,
      'The drawing does not begin with <svg viewBox="…">',
      'an <svg> element with a viewBox',
      'Add viewBox="0 0 width height" to it',
    ),
  ];
}

/** Ids are given once, and what refers to one finds it. */
function references(picture: Text, elements: Element[]): Finding[] {
  const given = elements.flatMap(({ line, attributes }) => attributes.filter(({ name }) => name === 'id').map(({ value }) => ({ line, value })));
  const names = given.map(({ value }) => value);
  const doubles = given.filter(({ value }, i) => names.indexOf(value) < i);
  const wanted = elements.flatMap(({ line, attributes }) =>
    attributes.flatMap(({ value }) => (/^url\(#([a-z][a-z0-9-]*)\)$/.exec(value)?.[1] ?? []) as string | never[]).map((value) => ({ line, value })),
  );
  return [
    ...doubles.map(({ line, value }) => say(picture, line, `The id "${value}" is given twice`, 'each id once', 'Give one of the two another name')),
    ...wanted
      .filter(({ value }) => !names.includes(value))
      .map(({ line, value }) =>
        say(picture, line, `url(#${value}) refers to nothing`, 'the id of a marker in the same drawing', 'Correct the name, or add the marker'),
      ),
  ];
}
