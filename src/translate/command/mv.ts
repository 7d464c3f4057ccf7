import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { cataloguePath } from '../tree/places.ts';
import { Refusal, type Command } from './command.ts';
import type { Project } from './project.ts';

export const mv: Command = {
  name: 'mv',
  does: 'moves a text together with its catalogues in every language',
  usage: 'npm run translate -- mv <old path> <new path>',
  more: ['Paths are below content/. If the text itself has moved already, its catalogues follow. Nothing is overwritten.'],
  examples: [
    ['mv content/modules/safety/calls.mdx content/modules/safety/callers.mdx', 'a new name'],
    ['mv modules/safety/calls.mdx modules/threat-and-risk/calls.mdx', 'another module'],
  ],
  options: {},
  about: {},
  run: ({ words }, project) => {
    const [from, to] = words.map((word) => word.replaceAll('\\', '/').replace(/^(?:\.\/)?content\//, ''));
    if (!from || !to || words.length !== 2) throw new Refusal(`A move needs the old path and the new one.\n${mv.usage}`);
    const moves = movesFor(project, from, to);
    for (const [old, fresh] of moves) move(project.content, old, fresh);
    project.say(moves.map(([old, fresh]) => `content/${old} → content/${fresh}`).join('\n'));
    return 0;
  },
};

/** What has to be renamed; a refusal where that would lose anything. */
function movesFor(project: Project, from: string, to: string): [string, string][] {
  const { content, locales } = project;
  const there = (path: string) => existsSync(join(content, path));
  for (const path of [from, to]) if (path.split('/').includes('..')) throw new Refusal(`${path} leaves the folder of the texts.`);
  if (!project.translatable(to)) throw new Refusal(`content/${to} is no place for a text that is translated.`);
  if (extname(from) !== extname(to)) throw new Refusal(`A move keeps the ending: ${extname(from)} cannot become ${extname(to) || 'nothing'}.`);
  if (!there(from) && !there(to)) throw new Refusal(`There is no text content/${from}.`);
  if (there(from) && there(to)) throw new Refusal(`content/${to} is there already.`);
  const shared = there(from) && sharing(from, content);
  if (shared) throw new Refusal(`content/${shared} shares its catalogues with content/${from}. Move both by hand.`);
  const catalogues = Object.keys(locales).map((locale): [string, string] => [cataloguePath(locale, from), cataloguePath(locale, to)]).filter(([old]) => there(old));
  const taken = catalogues.find(([, fresh]) => there(fresh));
  if (taken) throw new Refusal(`content/${taken[1]} is there already. Nothing was moved.`);
  return there(from) ? [[from, to], ...catalogues] : catalogues.length > 0 ? catalogues : refuseEmpty(from);
}

function refuseEmpty(from: string): never {
  throw new Refusal(`content/${from} has moved already, and no catalogue is left behind.`);
}

/** Another text with the same name beside it. */
function sharing(path: string, content: string): string | undefined {
  const stem = path.slice(0, -extname(path).length);
  return ['.mdx', '.yaml', '.svg'].map((ending) => stem + ending).find((one) => one !== path && existsSync(join(content, one)));
}

/** Renames, makes the folders on the way, and leaves no empty one behind. */
function move(content: string, from: string, to: string): void {
  mkdirSync(dirname(join(content, to)), { recursive: true });
  renameSync(join(content, from), join(content, to));
  for (let folder = dirname(from); folder !== '.' && readdirSync(join(content, folder)).length === 0; folder = dirname(folder)) rmdirSync(join(content, folder));
}
