import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { commands } from './commands.ts';

interface Workflow {
  on: Record<string, { branches?: string[]; paths?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions: Record<string, string>; steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }>;
}

const workflows = globSync('.github/workflows/*.yml').map((file) => ({ file, text: readFileSync(file, 'utf8'), flow: parse(readFileSync(file, 'utf8')) as Workflow }));
const jobs = workflows.flatMap(({ file, flow }) => Object.values(flow.jobs).map((job) => ({ file, flow, job })));

test('a proposal of a stranger can read the code and nothing else', () => {
  for (const { file, flow, job } of jobs.filter(({ flow }) => Object.keys(flow.on).some((event) => event.startsWith('pull_request')))) {
    assert.ok(!('pull_request_target' in flow.on), file);
    assert.deepEqual([flow.permissions, job.permissions], [{}, { contents: 'read' }], file);
    for (const { uses, with: given } of job.steps) if (uses?.startsWith('actions/checkout@')) assert.equal(given?.['persist-credentials'], false, file);
  }
});

test('only a push to main may write, and never because of what it wrote itself', () => {
  const writing = jobs.filter(({ job }) => job.permissions.contents === 'write');
  assert.deepEqual(writing.map(({ file }) => file.replaceAll('\\', '/')), ['.github/workflows/sync.yml']);
  for (const { flow } of writing) assert.deepEqual(flow.on, { push: { branches: ['main'], paths: ['content/**', '!content/translations/**'] } });
});

test('every action is pinned to a commit, and no command is put together from what a stranger wrote', () => {
  for (const { file, job } of jobs) {
    for (const { uses, run } of job.steps) {
      if (uses) assert.match(uses, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/, file);
      assert.doesNotMatch(run ?? '', /\$\{\{/, file);
    }
  }
});

test('the workflows ask for commands and options that there are', () => {
  const asked = workflows.flatMap(({ text }) => [...text.matchAll(/npm run translate -- (\w+)([^\n]*)/g)]);
  assert.ok(asked.length >= 2);
  for (const [, name, rest = ''] of asked) {
    const command = commands.find((one) => one.name === name) ?? assert.fail(name);
    for (const [, option = ''] of rest.matchAll(/--([\w-]+)/g)) assert.ok(option in command.options, `${name} --${option}`);
  }
});
