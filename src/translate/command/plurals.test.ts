import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRegistry } from '../registry.ts';
import { pluralsOf } from './plurals.ts';

for (const [path, { tag, plurals, pluralRule }] of Object.entries(readRegistry())) {
  test(`the forms found for ${path} are those of the registry`, () => {
    assert.deepEqual(pluralsOf(tag), { plurals, pluralRule });
  });
}

for (const [tag, plurals, count] of [['uk', ['one', 'few', 'other'], 3], ['pt-BR', ['one', 'other'], 2], ['ja', ['other'], 1], ['he', ['one', 'two', 'other'], 3], ['sl', ['one', 'two', 'few', 'other'], 4], ['cs', ['one', 'few', 'other'], 3]] as const) {
  test(`${tag} has ${count === 1 ? 'one form' : `${count} forms`}, and every text has an "other"`, () => {
    const found = pluralsOf(tag);
    assert.deepEqual(found?.plurals, plurals);
    assert.match(found?.pluralRule ?? '', new RegExp(`^nplurals=${count};`));
  });
}

test('a rule as gettext writes it gives the same forms as the one that was tried', () => {
  for (const tag of ['en', 'fr', 'uk', 'pl', 'sk', 'lt', 'ro', 'he', 'sl', 'ar', 'ja']) {
    const found = pluralsOf(tag);
    const formula = /plural=(.+);$/.exec(found?.pluralRule ?? '')?.[1] ?? assert.fail(tag);
    const form = new Function('n', `return Number(${formula})`) as (n: number) => number;
    const select = new Intl.PluralRules(tag);
    for (let n = 0; n <= 1000; n += 1) {
      const name = found?.plurals[form(n)];
      assert.ok(name === select.select(n) || (name === 'other' && !found?.plurals.includes(select.select(n))), `${tag} ${n}`);
    }
  }
});

test('a language whose rule is not known is left to a person', () => {
  assert.equal(pluralsOf('gd'), undefined);
});
