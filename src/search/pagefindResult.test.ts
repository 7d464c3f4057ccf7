import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagefindResult } from './pagefindResult.ts';

const page = {
  raw_url: '/fr/x/',
  meta: { title: "L'Appel de Paris", place: "Leçon 1.1 · L'ingérence" },
  filters: { kind: ['lesson'] },
  content: "Avant l'élection.",
  excerpt: "Avant <mark>l'élection.</mark>",
  plain_excerpt: "Avant l'élection.",
  sub_results: [{ title: "L'idée", excerpt: "Avant <mark>l&#39;élection.</mark>", plain_excerpt: "Avant l'élection.", anchor: { id: 'idee' }, weighted_locations: [{ balanced_score: 1 }] }],
};

test('a reader sees the apostrophe the course prints, not the one the index needs', () => {
  const { title, place, excerpt, section } = pagefindResult(page, 1, () => 0);
  assert.deepEqual([title, place, section?.title, excerpt.map(({ text }) => text).join('')], ['L’Appel de Paris', 'Leçon 1.1 · L’ingérence', 'L’idée', 'Avant l’élection.']);
});
