import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sampleProject } from './sampleProject.ts';

const course = sampleProject();
after(() => rmSync(course.root, { recursive: true }));
const lesson = 'content/translations/fr/modules/safety/calls.po';

test('the first time, every text gets a catalogue, and the second time nothing is written', async () => {
  const first = await course.ask('sync', 'fr');
  assert.equal(first.code, 0);
  assert.match(course.read(lesson), /msgid "Call the number on the <g1>poll card<\/g1>\."\nmsgstr ""/);
  assert.match((await course.ask('sync', 'fr')).said, /^Every catalogue is up to date\.$/);
});

test('a translator of the interface is told where a word is seen', () => {
  assert.match(course.read('content/translations/fr/interface.po'), /#\. Field · section "site\.name\/text"\n#\. Name of the course\n/);
});

test('when the English changes, the translation stays and is marked with what it was made from', async () => {
  course.write(lesson, course.read(lesson).replace(/(poll card<\/g1>\."\nmsgstr )""/, '$1"Appelez le numéro de la <g1>carte</g1>."'));
  course.write('content/modules/safety/calls.mdx', course.read('content/modules/safety/calls.mdx').replace('Call the number on', 'Call the number printed on'));
  const checked = await course.ask('sync', 'fr', '--check');
  assert.equal(checked.code, 1);
  assert.doesNotMatch(course.read(lesson), /printed/);
  await course.ask('sync', 'fr');
  assert.match(course.read(lesson), /#\. was [0-9a-f]{8}\n#, fuzzy\n#\| msgid "Call the number on the <g1>poll card<\/g1>\."\nmsgctxt "lead"\nmsgid "Call the number printed on/);
});

test('an author who only corrected the wording leaves the translation as it was', async () => {
  const other = sampleProject();
  await other.ask('sync', 'fr');
  other.write(lesson, other.read(lesson).replace(/(poll card<\/g1>\."\nmsgstr )""/, '$1"Appelez le numéro de la <g1>carte</g1>."'));
  other.write('content/modules/safety/calls.mdx', other.read('content/modules/safety/calls.mdx').replace('Call the number', 'Ring the number'));
  await other.ask('sync', 'fr', 'modules/safety/calls.mdx', '--wording-only');
  assert.match(other.read(lesson), /msgid "Ring the number on the <g1>poll card<\/g1>\."\nmsgstr "Appelez/);
  assert.doesNotMatch(other.read(lesson), /fuzzy/);
  rmSync(other.root, { recursive: true });
});

test('a catalogue that cannot be read is left as it is, and the others are brought up to date', async () => {
  course.write('content/translations/fr/interface.po', '\u0000 not a catalogue "');
  rmSync(join(course.root, 'content/translations/fr/modules/safety/quiz.po'));
  const { said } = await course.ask('sync', 'fr');
  assert.equal(course.read('content/translations/fr/interface.po'), '\u0000 not a catalogue "');
  assert.match(said, /interface\.po is left as it is/);
  assert.ok(existsSync(join(course.root, 'content/translations/fr/modules/safety/quiz.po')));
});

test('a catalogue without a text is named with the command that puts it right', async () => {
  course.write('content/translations/fr/modules/old/calls.po', course.read(lesson));
  const { said } = await course.ask('sync', 'fr');
  assert.match(said, /npm run translate -- mv content\/modules\/old\/calls\.mdx content\/modules\/safety\/calls\.mdx/);
});
