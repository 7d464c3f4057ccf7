import type { Block, Line, Paragraph, Picture, Role, Table } from '../slideText.ts';
import { lineOf } from './line.ts';
import { all, hasClass, isElement, textOf, type Element } from './tree.ts';
import { written } from './written.ts';

/** What stands in an element, one block after another. Headings and what is said above them are the slide's, not its blocks. */
export function blocksOf(element: Element, lang: string): Block[] {
  return element.children.filter(isElement).flatMap((child) => block(child, lang));
}

function block(element: Element, lang: string): Block[] {
  const { name } = element;
  if (element.attributes.hidden !== undefined || /^(h1|h2|script|style|template|link)$/.test(name)) return [];
  if (hasClass(element, 'slide-timeline')) return [timeline(element, lang)];
  if (name === 'ul' || name === 'ol') return points(element, lang, 0);
  if (name === 'table') return [table(element, lang)];
  if (name === 'figure') return figure(element, lang);
  if (name === 'img' || name === 'svg') return [picture(element, lang)];
  if (/^(p|h3|h4|h5|summary|dt|dd)$/.test(name)) return paragraph(element, lang);
  return blocksOf(element, lang);
}

/** Classes of the slides' markup, and what they are here. Those of `null` belong to the heading. */
const roles: Record<string, Role | null> = { 'slide-section': null, 'slide-label': null, 'slide-facts': 'facts', 'slide-stamp': 'stamp', 'slide-address': 'address' };

function paragraph(element: Element, lang: string): Paragraph[] {
  const found = Object.keys(roles).find((name) => hasClass(element, name));
  const role = found === undefined ? 'text' : (roles[found] ?? null);
  const line = lineOf(element, lang);
  if (role === null || line.length === 0) return [];
  return [{ kind: 'paragraph', role, line: /^(h[345]|summary|dt)$/.test(element.name) ? line.map((run) => ({ ...run, strong: true })) : line }];
}

function points(list: Element, lang: string, level: number): Paragraph[] {
  const items = list.children.filter(isElement).filter(({ name }) => name === 'li');
  const sign = signOf(list);
  const role: Role = hasClass(list, 'slide-bins') ? 'bin' : 'text';
  const from = Number(list.attributes.start ?? 1);
  return items.flatMap((item) => {
    const parts = item.children.filter((child) => !isElement(child) || !/^(ul|ol)$/.test(child.name));
    const point = { level, sign, ...(sign === 'bullet' ? {} : { from }) };
    const below = item.children.filter(isElement).filter(({ name }) => /^(ul|ol)$/.test(name));
    return [{ kind: 'paragraph' as const, role, line: lineOf({ ...item, children: parts }, lang), point }, ...below.flatMap((one) => points(one, lang, level + 1))];
  });
}

function signOf(list: Element): 'bullet' | 'letter' | 'number' {
  if (hasClass(list, 'slide-choices') && !hasClass(list, 'slide-running')) return 'letter';
  return list.name === 'ol' ? 'number' : 'bullet';
}

function table(element: Element, lang: string): Table {
  const rows = all(element, ({ name }) => name === 'tr').map((row) => row.children.filter(isElement).filter(({ name }) => /^t[hd]$/.test(name)));
  const head = (rows[0] ?? []).every(({ name }) => name === 'th');
  return { kind: 'table', head, plain: false, rows: rows.map((cells) => cells.map((cell) => lineOf(cell, lang))) };
}

function timeline(list: Element, lang: string): Table {
  const cells = (item: Element): Line[] => item.children.filter(isElement).map((part) => lineOf(part, lang));
  return { kind: 'table', head: false, plain: true, rows: all(list, ({ name }) => name === 'li').map(cells) };
}

/** A drawing that a screen shows in two views is one drawing here: the second view has no words of its own. */
function figure(element: Element, lang: string): Block[] {
  const drawings = all(element, ({ name }) => name === 'img' || name === 'svg').filter(({ attributes }, i) => i === 0 || attributes.alt !== '');
  return [...drawings.map((one) => picture(one, lang, element)), ...all(element, ({ name }) => name === 'table').map((one) => table(one, lang))];
}

function picture(element: Element, lang: string, figure?: Element): Picture {
  const [caption] = figure ? all(figure, ({ name }) => name === 'figcaption') : [];
  const { src, alt } = element.attributes;
  return {
    kind: 'picture',
    source: element.name === 'svg' ? { svg: written(element) } : { address: (src ?? '').replace(/#.*$/, '') },
    alt: alt ?? element.attributes['aria-label'] ?? textOf(element).trim(),
    caption: caption ? lineOf(caption, lang) : [],
  };
}
