import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { linesOf } from './lineOf.ts';
import { sampleProject } from './sampleProject.ts';

const course = sampleProject();
after(() => rmSync(course.root, { recursive: true }));

test('before there is a catalogue, a sentence is named by its line in the English', async () => {
  const { said } = await course.ask('status', 'fr');
  assert.match(said, /content\/modules\/safety\/calls\.mdx:5 {2}missing\n {6}Call the number on the poll card\./);
});

test('once there is one, it is named by the line to write on, and what is behind comes before what is missing', async () => {
  await course.ask('sync', 'fr');
  const lesson = 'content/translations/fr/modules/safety/calls.po';
  course.write(lesson, course.read(lesson).replace(/(poll card<\/g1>\."\nmsgstr )""/, '$1"Appelez le numéro de la <g1>carte</g1>."'));
  course.write('content/modules/safety/calls.mdx', course.read('content/modules/safety/calls.mdx').replace('Call the number on', 'Call the number printed on'));
  await course.ask('sync', 'fr');
  const said = (await course.ask('status', 'fr')).said;
  const [, line = ''] = /calls\.po:(\d+) {2}stale\n {6}Call the number printed/.exec(said) ?? [];
  assert.match(course.read(lesson).split('\n')[Number(line) - 1] ?? '', /^msgstr "Appelez/);
  assert.ok(said.indexOf('stale\n') < said.indexOf('missing\n'));
});

test('the table and the data say the same', async () => {
  const said = JSON.parse((await course.ask('status', 'fr', '--json')).said) as { fr: { words: Record<string, number>; today: unknown[] } };
  const [, ...numbers] = /^all +(\d+) +(\d+) +(\d+) +(\d+)$/m.exec((await course.ask('status', 'fr')).said) ?? [];
  assert.deepEqual(numbers.map(Number), [said.fr.words.current, said.fr.words.stale, said.fr.words.missing, said.fr.words.draft]);
  assert.ok(said.fr.today.length <= 10);
});

test('a language that is not there is answered with those that are', async () => {
  const { code, said } = await course.ask('status', 'fra');
  assert.equal(code, 2);
  assert.match(said, /The languages are: fr, es, ar\./);
});

test('texts folded over lines and counted texts are found too', () => {
  const text = 'msgctxt "a"\nmsgid ""\n"one "\n"two"\nmsgid_plural "many"\nmsgstr[0] ""\nmsgstr[1] ""\n\nmsgid "b"\nmsgstr "c"\n';
  assert.deepEqual([...linesOf(text)], [['a\u0004one two\u0000many', 6], ['\u0004b\u0000', 10]]);
});
