import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './table.ts';

/** Builds three times: from nothing, again, and after one edit. Seconds, and milliseconds for each page made. */
export function measureBuilds(root: string, lesson: string): Row[] {
  for (const left of ['dist', '.astro', '.cache']) rmSync(join(root, left), { recursive: true, force: true });
  const cold = build(root);
  const warm = build(root);
  appendFileSync(lesson, '\nOne more sentence, to be built.\n');
  const edited = build(root);
  const pages = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
  return (
    [
      ['cold', cold],
      ['warm', warm],
      ['after one edit', edited],
    ] as const
  ).map(([name, seconds]) => ({ what: name, seconds: seconds.toFixed(1), pages, 'ms a page': ((seconds * 1000) / pages).toFixed(1), 'of cold': (seconds / cold).toFixed(2) }));
}

/** Seconds of one build. */
function build(root: string): number {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync('node_modules/.bin/astro', ['build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build in ${root} failed:\n${stdout}\n${stderr}`);
  return (performance.now() - start) / 1000;
}
