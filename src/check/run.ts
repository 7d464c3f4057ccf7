import { check } from './check.ts';
import { paragraph } from './finding.ts';
import { collect } from './read/files.ts';

/** `npm run check`: everything in `content/` that has to be mended, and a non-zero exit while there is an error. */
const started = performance.now();
const files = collect('content');
const findings = check(files);
const errors = findings.filter(({ level }) => level === 'error').length;

for (const finding of findings) console.log(`${paragraph(finding)}\n`);
console.log(
  `${count(files.length, 'file')} checked in ${Math.round(performance.now() - started)} ms: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}.`,
);
if (errors > 0) process.exitCode = 1;

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
