import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownScript } from './scriptPolicy.ts';

const here = new URL('https://example.org/en/');
const passes = (url: string) => ownScript(url, here) === url;

test('our own scripts and the files of the search index may be loaded, below a path too', () => {
  for (const path of ['/assets/search-6GSX7JNN.js', '/en/search/course.js', '/fr-CA/search/what-interference-is.js', '/mirror/assets/alpine.js']) {
    assert.ok(passes(`https://example.org${path}`), path);
  }
});

test('nothing else is: other hosts, other schemes, other folders, other files', () => {
  const refused = [
    'https://example.com/assets/a.js', 'https://example.org.evil.test/assets/a.js', 'http://example.org/assets/a.js', 'https://example.org:8443/assets/a.js',
    'data:text/javascript,alert(1)', 'blob:https://example.org/assets/a.js', 'javascript:alert(1)', 'https://example.org/a.js', 'https://example.org/assets/a.css',
    'https://example.org/assets/../a.js', 'https://example.org/assets/a.js/evil', 'https://example.org/?/assets/a.js', 'https://example.org/#/assets/a.js',
  ];
  for (const url of refused) assert.throws(() => passes(url), TypeError, url);
});
