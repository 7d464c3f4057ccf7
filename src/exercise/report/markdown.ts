import type { Block, Report } from './block.ts';

/** The report as Markdown that any editor opens. What people typed stays what they typed: no sign of it becomes a heading, a table or HTML. */
export function markdown({ title, exercise, stamp, sections }: Report): string {
  const head = [`# ${line(title)}: ${line(exercise)}`, `**${line(stamp)}**`];
  const body = sections.flatMap(({ title, blocks }) => [`## ${line(title)}`, ...blocks.map(blockText)]);
  return `${[...head, ...body].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return line(block.text);
    case 'quiet':
      return `*${line(block.text)}*`;
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'facts':
      return block.rows.map(({ name, text }) => `- **${line(name)}:** ${text ? line(text) : '\\_\\_\\_\\_\\_'}`).join('\n');
    case 'table':
      return [row(block.head), row(block.head.map(() => '---'), (cell) => cell), ...block.rows.map((cells) => row(cells))].join('\n');
    case 'part':
      return [`### ${line(block.title)}`, ...block.blocks.map(blockText)].join('\n\n');
    case 'ask':
      return block.lines.map((words) => `- [ ] ${line(words)}`).join('\n');
  }
}

const row = (cells: string[], write = line) => `| ${cells.map(write).join(' | ')} |`;

/** One line of plain text: line ends become blanks, and every sign that Markdown would read is set apart. */
const line = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)] ))/, (sign) => (/\d/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)]) /, '$1\\$2 ')
    .replace(/\b(https?):\/\//gi, '$1:\u200B//');
