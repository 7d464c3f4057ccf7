import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from '../../translate/tree/marked.ts';
import { withLanguages } from './languages.ts';

const setting = { source: 'lang="en" dir="ltr"', own: 'lang="ar" dir="rtl"', today: 'Today', other: 'Here' };
const page = (html: string) => withLanguages(html, setting);

test('a paragraph that stands in English says so itself, so that it starts at its own side', () => {
  assert.equal(page(`<p class="a">${marked('e', 'Ask <em>who</em> is hit.')}</p>`), '<p class="a" lang="en" dir="ltr">Ask <em>who</em> is hit.</p>');
});

test('English within a sentence says so where it stands', () => {
  assert.equal(page(`<p>قبل ${marked('e', 'one')} بعد</p>`), '<p>قبل <span lang="en" dir="ltr">one</span> بعد</p>');
});

test('two English texts in one paragraph are two, not one', () => {
  assert.equal(page(`<p>${marked('e', 'one')} ${marked('e', 'two')}</p>`), '<p><span lang="en" dir="ltr">one</span> <span lang="en" dir="ltr">two</span></p>');
});

test('a text that is behind is shown with a way to today’s English', () => {
  const html = page(`<p>${marked('s', 'قديم', 'New')}</p>`);
  assert.match(html, /<span class="behind-text">قديم<\/span> <span class="behind-button" role="button" tabindex="0" aria-describedby="behind-1">Today<\/span>/);
  assert.match(html, /id="behind-1" role="tooltip" lang="en" dir="ltr">New<\/span><\/span><\/p>$/);
});

test('a safety step nobody has read is shown in English with its draft below', () => {
  assert.equal(
    page(`<li>${marked('d', 'Call.', 'اتصلوا.')}</li>`),
    '<li><span class="behind behind-safe"><span class="behind-text" lang="en" dir="ltr">Call.</span><span class="behind-draft" lang="ar" dir="rtl">اتصلوا.</span></span></li>',
  );
});

test('inside a link or a button there is no second button', () => {
  const html = page(`<a href="/x/">${marked('s', 'قديم', 'New')}</a>`);
  assert.ok(!html.includes('role="button"'));
  assert.equal(html, '<a href="/x/">قديم<template>New</template></a>');
});

test('a title, an option and an attribute hold words alone, and an English option says that it is English', () => {
  assert.equal(page(`<title>${marked('s', 'قديم', 'New')} · x</title>`), '<title>قديم · x</title>');
  assert.equal(page(`<option value="1">2.4 ${marked('e', 'From a list')} (3)</option>`), '<option value="1" lang="en" dir="ltr">2.4 From a list (3)</option>');
  assert.equal(page(`<img src="a" alt="${marked('e', 'A drawing')}">`), '<img src="a" alt="A drawing" lang="en" dir="ltr">');
  assert.equal(page(`<nav aria-label="${marked('e', 'Main')}"></nav>`), '<nav aria-label="Main"></nav>');
});

test('a sign in an attribute or a script never opens an element', () => {
  assert.equal(page(`<p title="a > ${marked('e', 'b')}">x</p><script src="a"></script>`), '<p title="a > b">x</p><script src="a"></script>');
});

test('a page without marks is left as it is, byte for byte', () => {
  const html = '<!doctype html><p>a < b & c</p><!-- <p> -->';
  assert.equal(page(html), html);
});
