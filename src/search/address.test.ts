import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, siteOf } from './address.ts';

const at = (searchPage: string) => addressOf('/en/glossary/#emb', siteOf(searchPage, 'en'));

test('on a host of its own a result is an address from the root', () => {
  assert.equal(at('https://example.org/en/search/'), 'https://example.org/en/glossary/#emb');
});

test('below a path it stays below that path', () => {
  assert.equal(at('https://example.org/mirror/p3/en/search/'), 'https://example.org/mirror/p3/en/glossary/#emb');
});

test('on a stick it is a file', () => {
  assert.equal(at('file:///media/stick/en/search/index.html'), 'file:///media/stick/en/glossary/index.html#emb');
});
