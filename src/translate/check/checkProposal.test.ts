import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markOf } from '../catalogue/mark.ts';
import { writePo } from '../catalogue/po.ts';
import { readCatalogue } from '../catalogue/readCatalogue.ts';
import { sync } from '../catalogue/sync.ts';
import { segments, type Translatable } from '../segment/segments.ts';
import { checkProposal, type ProposedFile } from './checkProposal.ts';
import { bytes, catalogue, checked, entriesOf, kinds, lesson, lessonFile, lessonPath, lessonWith, locales, quizFile, segmentsOf, sources } from './miniature.ts';

const honest = catalogue(entriesOf(lessonPath));
const quiz = 'modules/calls/quiz.yaml';
const rulesOf = (...given: Parameters<typeof checked>) => checked(...given).filter(({ level }) => level !== 'warning').map(({ rule }) => rule);

const known = new Map(Object.keys(sources).map((source) => [source.replace(/\.\w+$/, '.po'), segmentsOf(source)]));
const proposed = (...files: ProposedFile[]) => checkProposal({ files, locales, sources: known, byTranslator: true }).map(({ rule }) => rule);
const changed = { path: lessonFile, before: bytes(honest), after: bytes(lessonWith('Label', { text: ['Mot'] })) };

test('a finding names the line where the translation begins', () => {
  const text = lessonWith('You must not', { text: ['Donnez <b>tout</b>.'] });
  const [first] = checked(text).filter(({ rule }) => rule === 'markup');
  assert.match(text.split('\n')[(first?.line ?? 0) - 1] ?? '', /^msgstr "Donnez <b>/);
});

test('only what a proposal changes is looked at', () => {
  const old = lessonWith('Call the number on', { text: ['Appelez dans les 41 jours.'] });
  assert.deepEqual(rulesOf(old.replace('"Étiquette"', '"Mot"'), { before: old }), []);
});

test('a translation of English that has moved on waits, and is not held against the new words', () => {
  const old = lessonWith('Call the number on', { source: 'Call the number on your poll card within 30 days.', text: ['Appelez dans les 30 jours.'] });
  assert.deepEqual(rulesOf(old), []);
});

test('English of yesterday that a proposal invents allows nothing', () => {
  const text = 'Payez ici : https://evil.example <b>vite</b>';
  const marks = [`#. was ${markOf([text])}`, '#, fuzzy', `#| msgid "${text}"`];
  assert.deepEqual(rulesOf(lessonWith('Somebody calls', { marks, text: [text] }), { before: honest }).filter((rule) => rule !== 'number'), ['address', 'markup']);
});

test('a catalogue brought up to date with English that changed has nothing to mend', () => {
  const today = lesson.replace('write it down.', 'write it down at once.').replace('within 14 days', 'within 30 days').replace(/\| TLP:RED.*\n/, '');
  const segmentsOfToday = segments(lessonPath, today, kinds[lessonPath] as Translatable);
  const reading = readCatalogue(bytes(honest));
  assert.ok('catalogue' in reading);
  const synced = writePo(sync(segmentsOfToday, reading.catalogue, { version: '1.0.0', forms: 2 }));
  assert.match(synced, /#\. was /);
  assert.deepEqual(rulesOf(synced, { before: honest, sources: new Map([['modules/calls/check.po', segmentsOfToday]]) }), []);
});

test('a mark of age taken off with one word changed is asked about', () => {
  const before = lessonWith('Somebody calls', { marks: ['#, fuzzy', '#| msgid "A quite different thing was told here about the weather."'], text: ['Il fait beau temps ici.'] });
  const flagged = before.replace('#, fuzzy', '#. was 6e4f0000\n#, fuzzy');
  const mark = flagged.replace('6e4f0000', markOf(['Il fait beau temps ici.']));
  assert.deepEqual(rulesOf(lessonWith('Somebody calls', { text: ['Il fait mauvais temps ici.'] }), { before: mark }), ['barely-changed']);
});

test('a draft mark taken off asks for a second reader', () => {
  const before = lessonWith('Somebody calls', { marks: ['#. draft', '#, fuzzy'] });
  assert.deepEqual(rulesOf(honest, { before }), ['second-reader']);
});

test('a draft that is mended and stays a draft is nobody’s concern', () => {
  const before = lessonWith('Label', { marks: ['#. draft', '#, fuzzy'], text: ['Mot'] });
  assert.deepEqual(rulesOf(lessonWith('Label', { marks: ['#. draft', '#, fuzzy'] }), { before }), []);
});

test('a catalogue that belongs to no lesson is told where it may belong', () => {
  const [first] = checked(honest, { path: 'content/translations/fr/modules/old-calls/check.po' });
  assert.equal(first?.rule, 'orphan-file');
  assert.match(first?.english.mend ?? '', /mv modules\/old-calls\/check modules\/calls\/check/);
});

test('a language the course has not is refused, and so is its own', () => {
  assert.deepEqual(['sw', 'en', '__proto__'].flatMap((locale) => rulesOf(honest, { path: `content/translations/${locale}/modules/calls/check.po` })), ['unknown-locale', 'unknown-locale', 'unknown-locale']);
});

test('a catalogue cannot be taken away in silence', () => {
  assert.deepEqual(rulesOf(undefined, { before: honest }), ['file-removed']);
});

test('a translator’s proposal touches one language and nothing else', () => {
  assert.deepEqual(proposed(changed, { path: 'src/site/browser.ts' }), ['other-files']);
  assert.deepEqual(proposed(changed, { path: 'content/translations/fr/local.extra.mdx' }), ['other-files']);
  assert.deepEqual(proposed(changed, changed, { path: 'content/translations/es/STYLE.md' }), ['other-locales']);
  assert.deepEqual(proposed(changed, { path: 'content/translations/fr/STYLE.md' }), []);
  assert.deepEqual(proposed({ path: 'content/glossary.yaml' }), []);
});

test('straight quotes are mended for the translator, and the rest of the file is read too', () => {
  const broken = honest.replace('Quelqu’un appelle', 'Quelqu’un dit "oui" et appelle').replace('"Étiquette"', '"<b>Mot</b>"');
  const all = checked(broken);
  assert.deepEqual(all.filter(({ level }) => level === 'error').map(({ rule }) => rule), ['quotes', 'markup']);
  assert.match(all[0]?.fixed ?? '', /dit «\u00A0oui\u00A0» et appelle/);
});

test('a counted text needs every form of its language', () => {
  const short = catalogue(entriesOf(quiz)).replace('msgstr[1] "{n} questions"\n', '');
  assert.ok(rulesOf(short, { path: quizFile }).includes('forms'));
  assert.ok(!rulesOf(catalogue(entriesOf(quiz)), { path: quizFile }).includes('forms'));
});

test('a right answer that has become much longer than the others gives itself away', () => {
  const long = catalogue(entriesOf(quiz)).replace('"Raccrocher et appeler le numéro de la carte."', `"${'Raccrocher calmement, puis chercher la carte et appeler le numéro. '.repeat(2)}"`);
  assert.deepEqual(checked(long, { path: quizFile }).filter(({ rule }) => rule === 'giveaway').length, 1);
});

test('an agreed term is missed, in whatever form it is written', () => {
  const terms = { fr: [{ english: 'Official site', agreed: 'Portail public' }] };
  const missing = (text: string) => checked(lessonWith('Call the number on', { text: [text] }), { terms }).filter(({ rule }) => rule === 'term').length;
  assert.equal(missing('Appelez le numéro de votre carte ou du <g1>site officiel</g1> dans les 14 jours.'), 1);
  assert.equal(missing('Appelez le numéro de votre carte ou des <g1>portails publics</g1> dans les 14 jours.'), 0);
});

test('spaces of Canadian French are offered, not asked for', () => {
  const [first] = checked(lessonWith('Label', { text: ['Étiquette : « mot »'] })).filter(({ rule }) => rule === 'typography');
  assert.equal(first?.fixed, 'Étiquette\u00A0: «\u00A0mot\u00A0»');
  assert.equal(first?.level, 'warning');
});

test('an Arabic preposition may stand before a Latin name, and a foreign letter inside it may not', () => {
  const said = (text: string) => checked(lessonWith('Label', { text: [text] }), { path: 'content/translations/ar/modules/calls/check.po' }).filter(({ rule }) => rule === 'script').length;
  assert.deepEqual([said('تطبيق وMurmur'), said('تطبيق Mur\u0645ur')], [0, 1]);
});
