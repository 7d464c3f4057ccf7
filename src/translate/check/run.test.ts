import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, mock, test } from 'node:test';
import type { Problem } from './problem.ts';
import { runCheck } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'proposal-'));
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', '-c', 'commit.gpgsign=false', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const po = 'content/translations/fr/pages/about.po';
const catalogue = (greeting: string, wait: string) => `msgid ""\nmsgstr ""\n"Language: fr_CA\\n"\n\nmsgctxt "lead"\nmsgid "Greet every voter by name."\nmsgstr "${greeting}"\n\nmsgctxt "lead"\nmsgid "Wait 14 days."\nmsgstr "${wait}"\n`;
const honest = catalogue('Saluez chaque personne par son nom.', 'Attendez 14 jours.');

before(() => {
  mock.method(console, 'log', () => {});
  mock.method(console, 'error', () => {});
  git('init', '-q');
  write('content/locales.yaml', readFileSync(new URL('../../../content/locales.yaml', import.meta.url), 'utf8'));
  write('content/pages/about.mdx', '---\ntitle: "1"\n---\n\nGreet every voter by name.\n\nWait 14 days.\n');
  write(po, honest.replace('14 jours', '15 jours'));
  git('add', '.');
  git('commit', '-qm', 'Begin');
});

after(() => rmSync(root, { recursive: true }));

const run = (...args: string[]): { code: number; problems: Problem[] } => {
  const json = join(root, 'problems.json');
  const code = runCheck([...args, '--json', json], root);
  const problems = JSON.parse(readFileSync(json, 'utf8')) as Problem[];
  rmSync(json);
  return { code, problems };
};

test('without a base every catalogue is read as it lies, and a question does not stop anybody', () => {
  const { code, problems } = run('fr');
  assert.deepEqual([code, ...problems.map(({ rule, line }) => `${rule} ${line}`)], [0, 'number 11']);
});

test('a language with nothing to check has nothing to mend', () => {
  assert.deepEqual(run('es'), { code: 0, problems: [] });
});

test('a lesson may be named by the end of its path', () => {
  assert.equal(run('fr', 'about').problems.length, 1);
  assert.equal(run('fr', 'pages/privacy').problems.length, 0);
});

test('with a base only what has changed since is read, and an error stops the proposal', () => {
  write(po, catalogue('Saluez <script>tout le monde</script>.', 'Attendez 15 jours.'));
  const { code, problems } = run('--base', 'HEAD');
  assert.deepEqual([code, ...problems.map(({ rule }) => rule)], [1, 'markup']);
});

test('another file beside a translation stops it, unless an author says so', () => {
  write(po, catalogue('Saluez chaque électrice par son nom.', 'Attendez 15 jours.'));
  write('content/pages/about.mdx', '---\ntitle: "1"\n---\n\nGreet every voter by name.\n\nWait 14 days.\n\nThank you.\n');
  assert.deepEqual(run('--base', 'HEAD').problems.map(({ rule }) => rule), ['other-files']);
  assert.equal(run('--base', 'HEAD', '--author').code, 0);
  git('checkout', '-q', '.');
});

test('a catalogue that is a link to another file does not read that file out', () => {
  write('secret.txt', 'msgid "Wait 14 days."\nmsgstr "secret"\n');
  rmSync(join(root, po));
  symlinkSync(join(root, 'secret.txt'), join(root, po));
  const { code, problems } = run('fr');
  assert.equal(code, 1);
  assert.doesNotMatch(JSON.stringify(problems.map(({ text }) => text)), /secret/);
  rmSync(join(root, po));
  git('checkout', '-q', '.');
});

test('the summary is written in the language that was translated', () => {
  const file = join(root, 'summary.md');
  runCheck(['fr', '--summary', file], root);
  assert.match(readFileSync(file, 'utf8'), /^### Votre traduction/);
});

test('an option that does not exist is answered with those that do', () => {
  assert.equal(runCheck(['--bse', 'main'], root), 1);
});

test('a base that does not exist is said to be missing', () => {
  assert.equal(runCheck(['--base', 'no-such-branch'], root), 1);
  assert.equal(runCheck(['--base', '--output=x'], root), 1);
});
