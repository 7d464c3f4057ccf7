import { languageOf } from './kinds.ts';
import type { Weight } from './weight.ts';

/** A first view may cost this much: kilobytes of 1,000 bytes, compressed with brotli, and requests. */
export interface Budget {
  html: number;
  css: number;
  js: number;
  requests: number;
}

/**
 * One initial window is the floor of a first view on a slow line: ten segments of 1,460 bytes (RFC 6928), less the head of
 * the answer. Changing the language where one is, the offer of another and two languages side by side took 130 bytes of
 * every page and 700 of its script.
 */
const withQuestions: Budget = { html: 14.2, css: 9, js: 31, requests: 5 };
const withoutQuestions: Budget = { html: 14.2, css: 9, js: 9, requests: 4 };
/** The guide holds a lesson and all that its lead needs; the glossary, the timeline and the cases are whole lists. */
const long: Budget = { html: 26, css: 9, js: 9.5, requests: 5 };
/** All questions of a module; the learner's own page; the search. Nobody waits on them to read. The record of an exercise played alone took 20 bytes. */
const tool: Budget = { html: 26, css: 9, js: 42.5, requests: 6 };
/** A paper: one style sheet, no script. */
const paper: Budget = { html: 16, css: 9, js: 0, requests: 2 };
/** A package, a whole module or a whole workshop: fetched once, by a lead at a desk, to be printed. */
const set: Budget = { html: 130, css: 9, js: 0, requests: 2 };

/** An exercise played alone: every text of it, and the rules of a room for one. Nothing further is fetched until its end. */
const solo: Budget = { html: 21, css: 14.5, js: 17, requests: 5 };
/** An exercise's report is drawn from a log; its page holds the questions and options the log only names. */
const report: Budget = { html: 15, css: 14.5, js: 14, requests: 4 };
/** The projector's window holds nothing but its frame. */
const wall: Budget = { html: 5, css: 9, js: 6, requests: 3 };
/** The lead's window holds every message with all that the lead knows of it, twice: as a page and for its script. Its script is 15 kB. */
const lead: Budget = { html: 33, css: 9, js: 15, requests: 3 };

/** The same sentence takes more letters in French and more bytes in Arabic: up to a fifth more of a whole page, measured. */
const otherLanguages = 1.25;

/**
 * The two windows of a talk: the slides of a text, for the one who presents with all notes; a style sheet, the drawings, the
 * script both windows share, which weighs 12 kB with gzip at most (`present/weight.test.ts`), and the one that asks the room.
 */
const screen: Budget = { html: 20, css: 9, js: 18, requests: 6 };
const console: Budget = { html: 26, css: 9, js: 18, requests: 6 };

export function budgetOf(address: string): Budget {
  const budget = ofKind(address);
  return languageOf(address) === 'en' ? budget : { ...budget, html: budget.html * otherLanguages };
}

function ofKind(address: string): Budget {
  if (/\/screen\/$/.test(address)) return screen;
  if (/\/present\/$/.test(address)) return console;
  if (/\/(workshops|modules)\/[^/]+\/print\/|\/print\/package\/$/.test(address)) return set;
  if (/\/print\/[^/]+\/$/.test(address)) return paper;
  if (/\/exercises\/[^/]+\/solo\/$/.test(address)) return solo;
  if (/\/exercises\/[^/]+\/report\/$/.test(address)) return report;
  if (/\/exercises\/[^/]+\/lead\/$/.test(address)) return lead;
  if (/\/exercises\/[^/]+\/wall\/$/.test(address)) return wall;
  if (/\/(quiz|progress|search|self-assessment|translate)\/$/.test(address)) return tool;
  if (/\/(guide|glossary|timeline|case-studies)\/$/.test(address)) return long;
  return /\/modules\/[^/]+\/[^/]+\/$/.test(address) ? withQuestions : withoutQuestions;
}

/** What is over, as sentences; empty when the page keeps its budget. */
export function over(address: string, weight: Weight): string[] {
  const budget = budgetOf(address);
  const kb = (bytes: number) => bytes / 1000;
  return [
    ...(['html', 'css', 'js'] as const)
      // What fits with gzip fits with brotli, which is slow to ask.
      .filter((part) => kb(weight[part].gzip) > budget[part] && kb(weight[part].brotli) > budget[part])
      .map((part) => `${address}: ${part} is ${kb(weight[part].brotli).toFixed(1)} kB, the budget is ${budget[part]} kB`),
    ...(weight.requests > budget.requests ? [`${address}: ${weight.requests} requests, the budget is ${budget.requests}`] : []),
  ];
}
