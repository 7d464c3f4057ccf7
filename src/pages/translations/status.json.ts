/** How far each language is, for programs: words by state of every file. */
import type { APIRoute } from 'astro';
import { allStates } from '../../translate/tree/pageState.ts';

export const GET: APIRoute = () => {
  const files = Object.entries(allStates()).map(([locale, states]) => [locale, Object.fromEntries(Object.entries(states).map(([path, { words, sentences, criticalBehind }]) => [path, { words, sentences, criticalBehind }]))]);
  return new Response(`${JSON.stringify(Object.fromEntries(files))}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
