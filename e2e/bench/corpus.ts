import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';

const module = 'what-interference-is';
const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a new folder, sharing only the installed packages: measuring touches nothing of ours. */
export function copyOfProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'principle-three-bench-'));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

/** Adds modules of up to 50 lessons, made from the real ones under new names. Returns a lesson to edit. */
export function generateLessons(root: string, count: number): string {
  const folder = join(root, 'content/modules');
  const real = readdirSync(join(folder, module)).filter((file) => file.endsWith('.mdx'));
  const courseFile = join(root, 'content/course.yaml');
  const course = parse(readFileSync(courseFile, 'utf8'));
  for (let done = 0, m = 1; done < count; done += 50, m += 1) {
    const id = `generated-${m}`;
    const lessons = Array.from({ length: Math.min(50, count - done) }, (_, i) => `lesson-${i + 1}`);
    cpSync(join(folder, module), join(folder, id), { recursive: true });
    for (const [i, lesson] of lessons.entries()) {
      writeLesson(join(folder, module, real[i % real.length] ?? ''), join(folder, id, `${lesson}.mdx`), `${m}.${i + 1}`);
    }
    writeModule(join(folder, id, 'module.yaml'), lessons);
    course.modules.push({ ...course.modules[0], id, title: `Generated module ${m}`, lessons: lessons.length });
  }
  writeFileSync(courseFile, stringify(course));
  return join(folder, module, 'rights-first.mdx');
}

function writeLesson(from: string, to: string, number: string): void {
  const text = readFileSync(from, 'utf8').replace(/^title: .*/m, `title: Generated lesson ${number}`).replaceAll('](../', '](#');
  mkdirSync(join(to, '..'), { recursive: true });
  writeFileSync(to, text);
}

function writeModule(file: string, lessons: string[]): void {
  writeFileSync(file, stringify({ ...parse(readFileSync(file, 'utf8')), lessons }));
}
