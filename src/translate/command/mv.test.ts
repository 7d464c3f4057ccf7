import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { sampleProject, type Sample } from './sampleProject.ts';

function course(t: { after: (end: () => void) => void }): Sample {
  const sample = sampleProject();
  t.after(() => rmSync(sample.root, { recursive: true }));
  return sample;
}

test('a text moves with its catalogues, and leaves no empty folder', async (t) => {
  const { ask, read } = course(t);
  await ask('sync');
  const catalogue = read('content/translations/ar/modules/safety/calls.po');
  await ask('mv', 'content/modules/safety/quiz.yaml', 'content/modules/later/quiz.yaml');
  const { code, said } = await ask('mv', 'content/modules/safety/calls.mdx', 'modules/later/callers.mdx');
  assert.equal(code, 0);
  assert.match(said, /content\/translations\/ar\/modules\/safety\/calls\.po → content\/translations\/ar\/modules\/later\/callers\.po/);
  assert.equal(read('content/translations/ar/modules/later/callers.po'), catalogue);
  assert.throws(() => read('content/translations/ar/modules/safety/calls.po'));
  assert.throws(() => read('content/modules/safety'), /ENOENT/);
  assert.equal((await ask('sync', '--check')).code, 0);
});

test('catalogues follow a text that has moved already', async (t) => {
  const { ask, read, write, root } = course(t);
  await ask('sync', 'fr');
  write('content/modules/later/calls.mdx', read('content/modules/safety/calls.mdx'));
  rmSync(`${root}/content/modules/safety/calls.mdx`);
  assert.match((await ask('mv', 'modules/safety/calls.mdx', 'modules/later/calls.mdx')).said, /^content\/translations\/fr\/modules\/safety\/calls\.po → /);
});

for (const [from, to, answer] of [
  ['modules/safety/none.mdx', 'modules/safety/other.mdx', /There is no text/],
  ['modules/safety/calls.mdx', 'modules/safety/quiz.yaml', /keeps the ending/],
  ['modules/safety/calls.mdx', '../calls.mdx', /leaves the folder/],
  ['modules/safety/calls.mdx', 'calls.txt', /no place for a text/],
] as const) {
  test(`moving ${from} to ${to} is refused`, async (t) => {
    const { ask, read } = course(t);
    const { code, said } = await ask('mv', from, to);
    assert.equal(code, 2);
    assert.match(said, answer);
    assert.match(read('content/modules/safety/calls.mdx'), /Call the number/);
  });
}
