import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { sampleProject, type Sample } from './sampleProject.ts';

function course(t: { after: (end: () => void) => void }): Sample {
  const sample = sampleProject();
  t.after(() => rmSync(sample.root, { recursive: true }));
  return sample;
}

test('what the English was is shown word by word beside the translation, with the line to change', async (t) => {
  const { ask, read, write } = course(t);
  const lesson = 'content/translations/fr/modules/safety/calls.po';
  await ask('sync', 'fr');
  assert.deepEqual(await ask('diff', 'fr', 'modules'), { code: 0, said: 'Nothing here is behind the English.' });
  write(lesson, read(lesson).replace(/(poll card<\/g1>\."\nmsgstr )""/, '$1"Appelez le numéro de la <g1>carte</g1>."'));
  write('content/modules/safety/calls.mdx', read('content/modules/safety/calls.mdx').replace('Call the number on', 'Call the number printed on'));
  const { said } = await ask('diff', 'fr', lesson);
  assert.match(said, /calls\.po:\d+\n {2}English: {2}Call the number \{\+printed \+\}on the ⟦1⟧poll card⟦\/1⟧\.\n {2}Français: {2}Appelez le numéro/);
});
