import type { Weight } from './weight.ts';

/** A first view may cost this much: kilobytes of 1,000 bytes, compressed with brotli, and requests. */
export interface Budget {
  html: number;
  css: number;
  js: number;
  requests: number;
}

/** `performance.md` of the design: one initial window of about 14 kB is the floor of a first view on a slow line. */
const withQuestions: Budget = { html: 14, css: 9, js: 30, requests: 5 };
const withoutQuestions: Budget = { html: 14, css: 9, js: 8, requests: 4 };
/** The guide holds a lesson and all that its lead needs; the glossary, the timeline and the cases are whole lists. */
const long: Budget = { html: 26, css: 9, js: 9, requests: 5 };
/** All questions of a module; the learner's own page; the search. Nobody waits on them to read. */
const tool: Budget = { html: 26, css: 9, js: 42, requests: 6 };

export function budgetOf(address: string): Budget {
  if (/\/(quiz|progress|search|self-assessment)\/$/.test(address)) return tool;
  if (/\/(guide|glossary|timeline|case-studies)\/$/.test(address)) return long;
  return /\/modules\/[^/]+\/[^/]+\/$/.test(address) ? withQuestions : withoutQuestions;
}

/** What is over, as sentences; empty when the page keeps its budget. */
export function over(address: string, weight: Weight): string[] {
  const budget = budgetOf(address);
  const kb = (bytes: number) => bytes / 1000;
  return [
    ...(['html', 'css', 'js'] as const)
      .filter((part) => kb(weight[part].brotli) > budget[part])
      .map((part) => `${address}: ${part} is ${kb(weight[part].brotli).toFixed(1)} kB, the budget is ${budget[part]} kB`),
    ...(weight.requests > budget.requests ? [`${address}: ${weight.requests} requests, the budget is ${budget.requests}`] : []),
  ];
}
