import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from './record.ts';

const entry = {
  url: '/en/x/', kind: 'lesson' as const, title: 'Rights "first"', also: '', place: 'Lesson 1.3', audiences: ['emb' as const],
  summary: 'a < b & c', points: ['<script>'], sections: [{ id: 'one', title: 'One', text: 'text' }],
};

test('whatever a text holds, the record holds it as text', () => {
  const html = record(entry, 'en');
  assert.ok(html.includes('content="Rights &quot;first&quot;"'));
  assert.ok(html.includes('a &lt; b &amp; c'));
  assert.ok(html.includes('<li>&lt;script&gt;</li>'));
});

test('a heading carries the id its section has on the page', () => {
  assert.ok(record(entry, 'en').includes('<h2 id="one"'));
});

test('a word behind a French article can be found without it: Pagefind parts the two at a straight apostrophe only', () => {
  assert.ok(record({ ...entry, summary: 'Avant l’élection' }, 'fr-CA').includes("l'élection"));
});

test('names carry the stems of a language that has its own rules, and only those that no word is already', () => {
  const html = record({ ...entry, title: 'حرية التعبير', summary: '', points: [], sections: [] }, 'ar');
  assert.match(html, /data-pagefind-meta="stems\[content\]" content="حري تعبير"/);
  assert.ok(!record(entry, 'en').includes('"stems'));
});
