import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { sampleProject, type Sample } from './sampleProject.ts';

function course(t: { after: (end: () => void) => void }): Sample {
  const sample = sampleProject();
  t.after(() => rmSync(sample.root, { recursive: true }));
  return sample;
}

const ukrainian = ['new', 'uk', '--name', 'Українська', '--tag', 'uk', '--direction', 'ltr'];

test('a language begins with its place in the registry, the interface, every text and a guide', async (t) => {
  const { ask, read } = course(t);
  const before = read('content/locales.yaml');
  const { code, said } = await ask(...ukrainian);
  assert.equal(code, 0);
  assert.match(said, /Begin with content\/translations\/uk\/interface\.po/);
  assert.ok(read('content/locales.yaml').startsWith(before));
  assert.match(read('content/locales.yaml'), /\nuk:\n {2}tag: uk\n {2}name: "Українська"\n {2}direction: ltr\n {2}tier: draft\n/);
  assert.match(read('content/translations/uk/interface.po'), /"Language: uk\\n"\n"Plural-Forms: nplurals=3;[\s\S]*msgid_plural "\{n\} lessons left"\nmsgstr\[0\] ""\nmsgstr\[1\] ""\nmsgstr\[2\] ""/);
  assert.match(read('content/translations/uk/STYLE.md'), /^# Українська/);
  assert.equal((await ask('sync', '--check')).said.includes('translations/uk'), false);
});

test('nothing that is there is overwritten', async (t) => {
  const { ask, read, write } = course(t);
  await ask(...ukrainian);
  const after = read('content/locales.yaml');
  assert.deepEqual(await ask(...ukrainian), { code: 2, said: 'content/locales.yaml has "uk" already (Українська).' });
  assert.equal(read('content/locales.yaml'), after);
  write('content/translations/sw/interface.po', 'mine');
  assert.equal((await ask('new', 'sw', '--name', 'Kiswahili', '--tag', 'sw', '--direction', 'ltr')).code, 2);
  assert.equal(read('content/translations/sw/interface.po'), 'mine');
});

for (const [words, answer] of [
  [['new'], /Give the language a path/],
  [['new', '../x', '--name', 'x', '--tag', 'x', '--direction', 'ltr'], /Give the language a path/],
  [['new', 'sw', '--name', 'Kiswahili'], /Please add --tag, --direction/],
  [['new', 'sw', '--name', 'Kiswahili', '--tag', 'sw', '--direction', 'up'], /--direction/],
  [['new', 'gd', '--name', 'Gàidhlig', '--tag', 'gd', '--direction', 'ltr'], /Add --plurals and --plural-rule/],
] as const) {
  test(`"${words.join(' ')}" writes nothing and says what is missing`, async (t) => {
    const { ask, read } = course(t);
    const before = read('content/locales.yaml');
    const { code, said } = await ask(...words);
    assert.deepEqual([code, read('content/locales.yaml')], [2, before]);
    assert.match(said, answer);
  });
}
