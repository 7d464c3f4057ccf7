import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entry } from './entry.ts';
import { asScript, courseFile, moduleFile } from './indexFile.ts';
import { lunrEngine } from './lunrIndex.ts';
import type { Filters } from './result.ts';
import { stemmer } from './stem.ts';
import { rulesOf } from './stems/byLanguage.ts';

const blank: Entry = { url: '', kind: 'page', title: '', also: '', place: '', audiences: [], summary: '', points: [], sections: [] };
const entry = (url: string, title: string, text = '', more: Partial<Entry> = {}): Entry => ({ ...blank, url, title, sections: [{ id: 'part', title: '', text }], ...more });

/** The engine as the browser gets it: through the files. */
function engineOf(entries: Entry[], tag = 'en') {
  const stem = stemmer(tag, rulesOf(tag));
  const read = (name: string, content: unknown) => JSON.parse(asScript(name, content).slice(`searchFile("${name}",`.length, -2));
  const course = read('course', courseFile(entries, stem));
  return lunrEngine(course, course.modules.map((module: string) => read(module, moduleFile(entries, module, stem))), stem);
}

const everything: Filters = { kind: '', audience: '' };
const urls = async (engine: ReturnType<typeof engineOf>, query: string, filters = everything) => (await engine.search(query, filters)).results.map(({ url }) => url);

const english = engineOf([
  entry('/m/rights/', 'Rights first', 'A measure must be lawful, necessary and proportionate. Elections need rights.', { kind: 'lesson', module: 'm', audiences: ['emb'] }),
  entry('/m/cycle/', 'The electoral cycle', 'Who runs an election? Registration, campaign, e-mail, counting.', { kind: 'lesson', module: 'm', audiences: ['technology'] }),
  entry('/c/france/', 'France 2017: a leak', 'Stolen documents appeared before the silence.', { kind: 'case' }),
  entry('/g/#emb', 'Election management body (EMB)', '', { kind: 'term', also: 'EMB', summary: 'The authority that runs an election.' }),
  entry('/g/#disinformation', 'Disinformation', '', { kind: 'term', summary: 'False information spread on purpose.' }),
]);

test('forms of a word are one word in English', async () => {
  assert.equal((await urls(english, 'leaked'))[0], '/c/france/');
});

test('a short name finds its term', async () => {
  assert.equal((await urls(english, 'emb'))[0], '/g/#emb');
});

test('an unfinished last word finds what begins like it', async () => {
  assert.equal((await urls(english, 'proportio'))[0], '/m/rights/');
});

test('a slip of the hand finds what was meant', async () => {
  assert.equal((await urls(english, 'disinformaton'))[0], '/g/#disinformation');
  assert.equal((await urls(english, 'docunents'))[0], '/c/france/');
});

test('a compound is found however it is joined', async () => {
  for (const query of ['email', 'e-mail', 'e mail']) assert.equal((await urls(english, query))[0], '/m/cycle/', query);
});

test('the kind and the audience narrow the list', async () => {
  assert.deepEqual(await urls(english, 'election', { kind: 'term', audience: '' }), ['/g/#emb']);
  assert.deepEqual(await urls(english, 'election', { kind: 'lesson', audience: 'emb' }), ['/m/rights/']);
});

test('a result leads to the part of the page that answers', async () => {
  const { results } = await english.search('silence', everything);
  assert.equal(results[0]?.section?.url, '/c/france/#part');
});

test('an excerpt marks what was asked', async () => {
  const { results } = await english.search('authority', everything);
  assert.deepEqual(results[0]?.excerpt.filter(({ hit }) => hit).map(({ text }) => text), ['authority']);
});

test('French words are found behind their articles and without their accents', async () => {
  const french = engineOf([entry('/fr/a/', 'Avant l’élection', 'La commission électorale'), entry('/fr/b/', 'La désinformation')], 'fr-CA');
  for (const query of ['élection', 'election', "l'élection", 'L’ÉLECTION', 'l´election']) assert.equal((await urls(french, query))[0], '/fr/a/', query);
});

test('Ukrainian words are found, each form of apostrophe, and inflected forms by their beginning', async () => {
  const ukrainian = engineOf([entry('/uk/a/', 'Дезінформація', 'Об’єкт виборчої інфраструктури'), entry('/uk/b/', 'Вибори')], 'uk');
  for (const query of ['Дезінформація', 'дезінформації', "об'єкт", 'обʼєкт']) assert.equal((await urls(ukrainian, query))[0], '/uk/a/', query);
});

test('Arabic words are found with and without their signs', async () => {
  const arabic = engineOf([entry('/ar/a/', 'الانتخابات', 'حملة إعلامية'), entry('/ar/b/', 'التضليل')], 'ar');
  for (const query of ['الإنتخابات', 'الانْتِخابات', 'حمله اعلاميه']) assert.equal((await urls(arabic, query))[0], '/ar/a/', query);
});

test('a course whose module files did not arrive is searched by its titles', async () => {
  const stem = stemmer('en');
  const alone = lunrEngine(courseFile([entry('/m/rights/', 'Rights first', 'lawful', { module: 'm' })], stem), [], stem);
  assert.deepEqual(await urls(alone, 'rights'), ['/m/rights/']);
});

test('nothing anyone types makes the search throw: 5,000 strings of syntax, letters and signs', async () => {
  const sign = fc.constantFrom(...'*~^:+-"\'’\\/()[]{}|?.$#@!&%<>=;,_ \t\n0123456789', 'title:', 'text:', '~9999', '^1e9', 'election', 'é', 'ل', 'й', '\ud800', '\u202e', '𝒆', 'constructor', '__proto__', '_index');
  const typed = fc.oneof(fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')), fc.string({ unit: 'binary', maxLength: 300 }));
  await fc.assert(
    fc.asyncProperty(typed, async (query) => {
      const { results, total } = await english.search(query, everything);
      assert.ok(results.length <= total && results.every(({ score }) => Number.isFinite(score)));
    }),
    { numRuns: 5000 },
  );
});

test('a very long query is cut, not refused', async () => {
  assert.equal((await urls(english, `rights ${'x'.repeat(100_000)}`))[0], '/m/rights/');
});
