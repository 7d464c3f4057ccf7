import type { Block, Report } from './block.ts';

/** The report as a document to read and to file. People's own words may be in any language, so each text finds its own direction. */
export function drawReport({ title, exercise, stamp, sections }: Report): HTMLElement[] {
  const head = element('header', 'report-head', element('p', 'stamp', stamp), element('p', 'label', title), element('h2', '', exercise));
  return [head, ...sections.map(({ id, title, blocks }) => element('section', `report-section report-${id}`, element('h3', '', title), ...blocks.map(draw)))];
}

function draw(block: Block): HTMLElement {
  switch (block.kind) {
    case 'text':
      return said('p', '', block.text);
    case 'quiet':
      return said('p', 'plain quiet', block.text);
    case 'list':
      return element('ul', '', ...block.items.map((item) => said('li', '', item)));
    case 'facts':
      return element('dl', 'report-facts', ...block.rows.map(({ name, text }) => element('div', '', said('dt', '', name), said('dd', text ? '' : 'report-line', text))));
    case 'table':
      return table(block);
    case 'part':
      return element('div', 'report-part', said('h4', '', block.title), ...block.blocks.map(draw));
    case 'ask':
      return element('ul', 'report-ask', ...block.lines.map((line) => element('li', '', said('p', '', line), element('p', 'report-line'))));
  }
}

function table({ name, head, rows }: Extract<Block, { kind: 'table' }>): HTMLElement {
  const columns = element('tr', '', ...head.map((words) => cell('th', words, 'col')));
  const lines = rows.map(([first = '', ...rest]) => element('tr', '', cell('th', first, 'row'), ...rest.map((words) => cell('td', words))));
  const made = element('table', 'run-table', element('thead', '', columns), element('tbody', '', ...lines));
  const frame = element('div', 'table-scroll', made);
  // A wide table scrolls in a frame of its own, by finger and by keyboard.
  frame.tabIndex = 0;
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', name);
  return frame;
}

function cell(name: 'th' | 'td', words: string, scope?: string): HTMLElement {
  const made = said(name, '', words);
  if (scope) made.setAttribute('scope', scope);
  return made;
}

function said(name: keyof HTMLElementTagNameMap, className: string, words: string): HTMLElement {
  const made = element(name, className, words);
  made.dir = 'auto';
  return made;
}

/** A new element with text in it: text, whatever it says. */
export function element(name: keyof HTMLElementTagNameMap, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
