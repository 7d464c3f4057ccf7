import type { Group } from './group.ts';
import type { Result, Run } from './result.ts';

/** What the list needs from its page: its blank forms, its words, and how an address becomes a link. */
export interface Page {
  root: ParentNode;
  t: (key: string, values?: Record<string, string | number>) => string;
  hrefOf: (url: string) => string;
}

/** The results as elements, one section a kind. Text enters as text only. */
export function resultList(groups: readonly Group[], page: Page): DocumentFragment {
  const list = document.createDocumentFragment();
  for (const { kind, results } of groups) {
    const section = blank(page.root, 'group');
    fill(section, 'kind', page.t(`search.kind.${kind}`));
    section.querySelector('ol')?.append(...results.map((one) => item(one, page)));
    list.append(section);
  }
  return list;
}

function item(result: Result, page: Page): DocumentFragment {
  const entry = blank(page.root, 'result');
  const { section } = result;
  link(entry, 'title', result.title, page.hrefOf(result.url));
  fill(entry, 'place', result.place);
  entry.querySelector('[data-excerpt]')?.append(...result.excerpt.map(piece));
  if (section) link(entry, 'section', page.t('search.section', { title: section.title }), page.hrefOf(section.url));
  else entry.querySelector('[data-section]')?.remove();
  return entry;
}

function piece({ text, hit }: Run): Node {
  if (!hit) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function blank(root: ParentNode, name: string): DocumentFragment {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-blank="${name}"]`);
  return template ? (template.content.cloneNode(true) as DocumentFragment) : document.createDocumentFragment();
}

function fill(form: ParentNode, name: string, text: string): void {
  const place = form.querySelector(`[data-${name}]`);
  if (text && place) place.textContent = text;
  else place?.remove();
}

function link(form: ParentNode, name: string, text: string, href: string): void {
  const place = form.querySelector<HTMLAnchorElement>(`[data-${name}]`);
  if (!place) return;
  place.textContent = text;
  place.href = href;
}
