import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build, type OutputFile } from 'esbuild';

/** Classic scripts by name. One file each: a page loads the few it needs, deferred, in this order. */
const scripts = {
  site: 'src/site/browser.ts',
  quiz: 'src/quiz/browser.ts',
  quizPage: 'src/quiz/pageBrowser.ts',
  progress: 'src/progress/page/browser.ts',
  search: 'src/search/browser.ts',
  cases: 'src/case-study/browser.ts',
  assessment: 'src/assessment/browser.ts',
  beside: 'src/language/beside/browser.ts',
  desk: 'src/language/desk/browser.ts',
  improve: 'src/language/improve/browser.ts',
  talk: 'src/present/browser.ts',
  ask: 'src/present/ask/browser.ts',
  cards: 'src/present/cards/browser.ts',
  lead: 'src/exercise/lead/browser.ts',
  wall: 'src/exercise/wall/browser.ts',
  solo: 'src/exercise/solo/browser.ts',
  report: 'src/exercise/report/browser.ts',
  alpine: 'src/site/alpine/start.ts',
  alpineForms: 'src/site/alpine/startWithForms.ts',
};

/**
 * `paint` is all a page needs to be read and is written into it; `drawing` is written into pictures; `rest` is loaded by
 * every page of the site; `deck`, `play` and `paper` by slides, by exercises being played and by what is printed.
 */
const styles = {
  paint: 'src/styles/paint.css',
  drawing: 'src/styles/drawing.css',
  rest: 'src/styles/rest.css',
  deck: 'src/present/deck.css',
  play: 'src/exercise/play.css',
  paper: 'src/paper/paper.css',
};

export type ScriptName = keyof typeof scripts;
export type StyleName = Exclude<keyof typeof styles, 'paint' | 'drawing'>;

export interface Assets {
  /** The text of the inline stylesheet: the same bytes on every page. */
  paint: string;
  /** Its hash as the policy names it, `sha256-…`. */
  paintHash: string;
  /** The text of the style sheet that drawings carry. */
  drawing: string;
  /** Address of each file by name. */
  urls: Record<ScriptName | StyleName, string>;
  /** What to serve or write, by address. */
  files: Map<string, Uint8Array>;
  /** The source files all of this was made from. */
  inputs: string[];
}

/**
 * Bundles every script as a classic one and every style sheet. Classic scripts are the ones that also run from a file
 * on a stick, where browsers refuse modules.
 */
export async function buildAssets({ minify = true } = {}): Promise<Assets> {
  const result = await build({
    entryPoints: { ...scripts, ...styles },
    entryNames: minify ? '[name]-[hash]' : '[name]',
    outdir: 'assets',
    bundle: true,
    format: 'iife',
    target: ['es2020', 'chrome87', 'firefox78', 'safari14.1'],
    minify,
    // What Alpine's and Vue's own builds put in these places.
    define: { ALPINE_VERSION: '"3.17.4"', 'process.env.NODE_ENV': '"production"', __DEV__: 'false' },
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  const paint = named(result.outputFiles, 'paint').text.trim();
  const files = result.outputFiles.filter((file) => !['paint', 'drawing'].includes(nameOf(file)));
  return {
    paint,
    paintHash: `sha256-${createHash('sha256').update(paint).digest('base64')}`,
    drawing: named(result.outputFiles, 'drawing').text.trim(),
    urls: Object.fromEntries(files.map((file) => [nameOf(file), address(file)])) as Assets['urls'],
    files: new Map(files.map((file) => [address(file), file.contents])),
    inputs: Object.keys(result.metafile.inputs),
  };
}

const address = (file: OutputFile) => `/assets/${basename(file.path)}`;
const nameOf = (file: OutputFile) => basename(file.path).split(/[-.]/)[0] ?? '';

function named(files: OutputFile[], name: string): OutputFile {
  const file = files.find((candidate) => nameOf(candidate) === name);
  if (!file) throw new Error(`The build made no "${name}".`);
  return file;
}
