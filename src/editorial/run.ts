import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readContent } from '../check/read/content.ts';
import { collect } from '../check/read/files.ts';
import { doubtsSchema } from './doubts.ts';
import { lines, remarks } from './report.ts';

/** `npm run editorial`: words, reading level, citations, continents and open doubts of every lesson and case. For reading; it refuses nothing. */
const doubts = doubtsSchema.parse(parse(readFileSync('content/doubts.yaml', 'utf8'), { customTags: ['timestamp'] }));
const all = lines(readContent(collect('content'), []), doubts);

const width = Math.max(...all.map(({ where }) => where.length));
const row = (cells: string[]) => cells.map((cell, i) => (i === 0 ? cell.padEnd(width) : cell.padStart(8))).join('');
console.log(row(['text', 'minutes', 'words', 'w/sent', 'LIX', 'cit/100', 'doubts']) + '  continents');
for (const { where, minutes, words, sentence, lix, citations, continents, doubts } of all) {
  const cells = [where, String(minutes), String(words), sentence.toFixed(1), lix.toFixed(0), citations.toFixed(1), String(doubts.length || '')];
  console.log(`${row(cells)}  ${[...continents].sort().join(' ')}`);
}

section('To look at', remarks(all));
section('Open doubts', doubts.map(({ where, section, doubt, since }) => `${where}${section ? `#${section}` : ''} (${since}): ${doubt}`));

function section(title: string, entries: string[]): void {
  console.log(`\n${title}: ${entries.length || 'none'}`);
  for (const entry of entries) console.log(`- ${entry}`);
}
