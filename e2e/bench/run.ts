/**
 * `npm run bench` measures the site as it is; `npm run bench -- 500` also with that many generated lessons. Times are for
 * comparing lines of one run, never across machines: nothing here passes or fails.
 */
import { rmSync } from 'node:fs';
import { measureBuilds } from './builds.ts';
import { copyOfProject, generateLessons } from './corpus.ts';
import { measureSearch } from './searching.ts';
import { printTable } from './table.ts';
import { measureWeights } from './weights.ts';

const asked = process.argv[2];
const lessons = asked === undefined ? 0 : Number(asked);
if (!Number.isInteger(lessons) || lessons < 0) {
  console.error(`bench takes a whole number of generated lessons, as in "npm run bench -- 500"; found "${asked}".`);
  process.exit(1);
}

await measure('The course as published', 0);
if (lessons > 0) await measure(`With ${lessons} generated lessons`, lessons);

async function measure(title: string, generated: number): Promise<void> {
  const root = copyOfProject();
  try {
    const edited = generateLessons(root, generated);
    console.log(`\n${title}`);
    printTable('Build', measureBuilds(root, edited));
    printTable('First view, bytes', measureWeights(root));
    printTable('Search', await measureSearch(root));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
