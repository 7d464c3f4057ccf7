import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parsePo } from '../../translate/catalogue/po.ts';
import { stateOf } from '../../translate/catalogue/state.ts';
import { readRegistry } from '../../translate/registry.ts';
import { readPo } from './poFile.ts';
import { standing } from './standing.ts';
import { catalogues, catalogueToday } from './today.ts';

const fr = readRegistry().fr;
assert.ok(fr);

function course(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('a drawing with the name of its lesson has a catalogue of its own', () => {
  const content = course({ 'modules/m/chain.mdx': '---\ntitle: The chain\n---\n\nOne link.\n', 'modules/m/chain.svg': '<svg><text>Two links</text></svg>' });
  const sourcesOf = (name: string) => readPo(catalogueToday('fr', fr, catalogues(content).get(name) ?? [], content)).entries.map(({ source }) => source);
  assert.deepEqual(sourcesOf('modules/m/chain'), ['The chain', 'One link.']);
  assert.deepEqual(sourcesOf('modules/m/chain.svg'), ['Two links']);
});

test('a language nobody has begun gets an empty catalogue that says what it is', () => {
  const content = course({ 'pages/about.mdx': '---\ntitle: About\n---\n' });
  const text = catalogueToday('fr', fr, ['pages/about.mdx'], content);
  assert.match(text, /Language: fr_CA/);
  assert.deepEqual(readPo(text).entries.map(standing), ['missing']);
});

test('a catalogue that is up to date is served as it is committed, to the byte', () => {
  const content = course({ 'glossary.yaml': 'voter:\n  term: Voter\n  definition: A person.\n' });
  const first = catalogueToday('fr', fr, ['glossary.yaml'], content).replace('msgid "Voter"\nmsgstr ""', 'msgid "Voter"\nmsgstr "Électeur"');
  const committed = course({ 'translations/fr/glossary.po': first });
  cpSync(committed, content, { recursive: true });
  assert.equal(catalogueToday('fr', fr, ['glossary.yaml'], content), first);
});

test('every sentence of a lesson stands at the desk as it stands on its page', () => {
  const text = catalogueToday('fr', fr, ['modules/what-interference-is/rights-first.mdx']);
  const states = parsePo(text).entries.map((entry) => stateOf(entry, { text: entry.source, plural: entry.plural }));
  assert.deepEqual(readPo(text).entries.map(standing), states);
  assert.ok(states.length > 50);
});
