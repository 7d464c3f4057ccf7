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
