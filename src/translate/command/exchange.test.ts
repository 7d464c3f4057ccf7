import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sampleProject, type Sample } from './sampleProject.ts';

const lesson = 'content/translations/fr/modules/safety/calls.po';

/** A course with one sentence translated and waiting, one behind, and the rest empty. */
async function begun(t: TestContext): Promise<Sample & { out: string }> {
  const course = sampleProject();
  t.after(() => rmSync(course.root, { recursive: true }));
  await course.ask('sync', 'fr');
  const translated = course.read(lesson).replace(/(msgctxt "lead"\nmsgid "Call[^\n]+\nmsgstr )""/, '#. draft\n#, fuzzy\n$1"Appelez le numéro de la <g1>carte</g1>."').replace(/(msgctxt "front\/title"\nmsgid "Calls"\nmsgstr )""/, '$1"Appels"');
  course.write(lesson, translated);
  course.write('content/modules/safety/calls.mdx', course.read('content/modules/safety/calls.mdx').replace('title: Calls', 'title: Calls and callers'));
  await course.ask('sync', 'fr');
  return { ...course, out: join(course.root, 'out') };
}

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  assert.notEqual(edited, text, `${from} is not in ${path}`);
  writeFileSync(path, edited);
}

for (const format of ['po', 'xliff', 'html', 'csv']) {
  test(`what goes out as ${format} and comes back unread changes no byte`, async (t) => {
    const course = await begun(t);
    const before = course.read(lesson);
    assert.equal((await course.ask('export', format, 'fr', '--out', course.out)).code, 0);
    const { code, said } = await course.ask('import', 'fr', course.out);
    assert.match(said, /^\d+ as they were$/);
    assert.equal(code, 0);
    assert.equal(course.read(lesson), before);
  });
}

test('an agency gets only what it has to do, in one file, and its work waits for a second reader', async (t) => {
  const course = await begun(t);
  await course.ask('export', 'xliff', 'fr', '--only', 'stale,missing', '--out', course.out, '--together');
  const file = join(course.out, 'fr.xlf');
  assert.doesNotMatch(readFileSync(file, 'utf8'), /poll card/);
  edit(file, /(<source>Then<\/source>\n<target state=")new">/, '$1translated">Ensuite');
  edit(file, 'state="needs-adaptation">Appels<', 'state="signed-off">Appels et personnes<');
  const { said, code } = await course.ask('import', 'fr', file);
  assert.equal(code, 0);
  assert.match(said, /^2 taken/m);
  assert.match(course.read(lesson), /#\. draft\n#, fuzzy\nmsgctxt "lead"\nmsgid "Then"\nmsgstr "Ensuite"/);
  assert.match(course.read(lesson), /\n#\. Field · section "front\/title"\nmsgctxt "front\/title"\nmsgid "Calls and callers"\nmsgstr "Appels et personnes"/);
});

test('a lost tag refuses one sentence with its reason, and the others are taken', async (t) => {
  const course = await begun(t);
  await course.ask('export', 'csv', 'fr', '--out', course.out);
  const file = join(course.out, 'fr/modules/safety/calls.csv');
  edit(file, 'Appelez le numéro de la ⟦1⟧carte⟦/1⟧.', 'Appelez le numéro de la carte.');
  edit(file, ',Then,,', ',Then,,Ensuite');
  const { said, code } = await course.ask('import', 'fr', file);
  assert.equal(code, 1);
  assert.match(said, /^1 taken/m);
  assert.match(said, /content\/modules\/safety\/calls\.mdx: Call the number on .+\n {2}came back: Appelez le numéro de la carte\.\n {2}The English has these tags: ⟦\/1⟧ ⟦1⟧\. Your sentence has: none\./);
  assert.match(course.read(lesson), /msgstr "Appelez le numéro de la <g1>carte<\/g1>\."/);
});

test('Poedit takes the fuzzy mark away when a sentence is edited; it still waits for a second reader', async (t) => {
  const course = await begun(t);
  await course.ask('export', 'po', 'fr', '--out', course.out);
  const file = join(course.out, 'fr/modules/safety/calls.po');
  edit(file, /#, fuzzy\n(msgctxt "lead"\nmsgid "Call[^\n]+\nmsgstr )"Appelez/, '$1"Composez');
  edit(file, 'msgid "Then"\nmsgstr ""', 'msgid "Then"\nmsgstr "Ensuite"');
  await course.ask('import', 'fr', file);
  assert.match(course.read(lesson), /#\. draft\n#, fuzzy\nmsgctxt "lead"\nmsgid "Call[^\n]+\nmsgstr "Composez/);
  assert.match(course.read(lesson), /#\. draft\n#, fuzzy\nmsgctxt "lead"\nmsgid "Then"\nmsgstr "Ensuite"/);
});

test('a second reader approves in a catalogue by taking both marks away', async (t) => {
  const course = await begun(t);
  await course.ask('export', 'po', 'fr', '--out', course.out);
  edit(join(course.out, 'fr/modules/safety/calls.po'), /#\. draft\n#, fuzzy\n(msgctxt "lead"\nmsgid "Call)/, '$1');
  const { said } = await course.ask('import', 'fr', course.out);
  assert.match(said, /^1 approved by a second reader$/m);
  assert.match(course.read(lesson), /#\. Paragraph · section "lead"\nmsgctxt "lead"\nmsgid "Call/);
});

test('work on English that changed meanwhile is kept beside today’s and marked as behind', async (t) => {
  const course = await begun(t);
  await course.ask('export', 'html', 'fr', '--out', course.out);
  course.write('content/modules/safety/calls.mdx', course.read('content/modules/safety/calls.mdx').replace('and write it down.', 'and write it down today.'));
  edit(join(course.out, 'fr/modules/safety/calls.html'), /(⟦1⟧name of the officer⟦\/1⟧, and write it down\.<\/td><td[^>]+>)/, '$1Demandez le ⟦1⟧nom⟦/1⟧ et notez-le.');
  const { said } = await course.ask('import', 'fr', course.out);
  assert.match(said, /^1 kept; their English has changed since/m);
  assert.match(course.read(lesson), /#, fuzzy\n#\| msgid "Ask for the <g1>name of the officer<\/g1>, and write it down\."\nmsgctxt "lead"\nmsgid "Ask for the <g1>name of the officer<\/g1>, and write it down today\."\nmsgstr "Demandez le <g1>nom<\/g1> et notez-le\."/);
});

test('a file in another language, a strange ending and a broken file are refused in words, and write nothing', async (t) => {
  const course = await begun(t);
  await course.ask('export', 'xliff', 'es', '--out', course.out, '--together');
  assert.match((await course.ask('import', 'fr', join(course.out, 'es.xlf'))).said, /Its language is es, and fr was asked for\. Nothing was taken\./);
  course.write('out/a.docx', 'x');
  assert.match((await course.ask('import', 'fr', join(course.out, 'a.docx'))).said, /This ending is not known/);
  course.write('out/a.xlf', '<xliff');
  const { code, said } = await course.ask('import', 'fr', join(course.out, 'a.xlf'));
  assert.equal(code, 1);
  assert.match(said, /a\.xlf: A tag is not written as XML asks for\. \(line 1\)/);
});

for (const [words, answer] of [
  [['export', 'xlif', 'fr'], /"xlif" is not a format\. Did you mean xliff\?/],
  [['export', 'csv', 'fr', '--only', 'missin'], /"missin" is not a state\. Did you mean missing\?/],
  [['export', 'csv', 'fr', 'modules/safety/call.mdx'], /There is no text content\/modules\/safety\/call\.mdx\. Did you mean modules\/safety\/calls\.mdx\?/],
  [['import', 'fr'], /Which files\?/],
  [['import', 'fr', 'nowhere.po'], /There is no file nowhere\.po\./],
] as const) {
  test(`"${words.join(' ')}" is answered with what to type instead`, async (t) => {
    const course = await begun(t);
    const { code, said } = await course.ask(...words);
    assert.equal(code, 2);
    assert.match(said, answer);
  });
}
