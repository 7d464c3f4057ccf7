import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from './main.ts';
import { projectIn } from './project.ts';

/** The least course there is: a lesson, a quiz and two words of the interface, in a folder of its own. For tests. */
const files = {
  'package.json': '{ "version": "0.4.0" }\n',
  'content/course.yaml': 'title: The course\nmodules:\n  - id: safety\n    title: Safety\n',
  'content/interface.yaml': 'site.name: { text: "Principle Three", note: "Name of the course" }\nsite.left: { text: { one: "{n} lesson left", other: "{n} lessons left" }, note: "On the start page" }\n',
  'content/modules/safety/calls.mdx': '---\ntitle: Calls\n---\n\nCall the number on the **poll card**.\n\n## Then\n\nAsk for the [name of the officer](https://a.example/), and write it down.\n',
  'content/modules/safety/quiz.yaml': 'items:\n  who:\n    ask: Whom do you call?\n    options:\n      officer: { right: "The officer, at 19:30", why: "It is on the card." }\n      stranger: { wrong: "A stranger", why: "Nobody knows them." }\n',
};

export interface Sample {
  root: string;
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  /** Runs a command; gives its exit code and what it said. */
  ask: (...words: string[]) => Promise<{ code: number; said: string }>;
}

export function sampleProject(): Sample {
  const root = mkdtempSync(join(tmpdir(), 'course-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  write('content/locales.yaml', readFileSync('content/locales.yaml', 'utf8'));
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    ask: async (...words) => {
      const said: string[] = [];
      const say = (line = '') => void said.push(line);
      return { code: await main(words, () => ({ ...projectIn(root, say), colour: false }), say), said: said.join('\n') };
    },
  };
}
