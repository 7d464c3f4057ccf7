import { run, ways } from './bench.ts';
import { figures } from './figures.ts';
import { situations } from './situations.ts';
import { verdicts, type Verdict } from './verdict.ts';

/** Prints how well the states of translations hold on every situation: `node src/translate/freshness/run.ts`. */
const rows = situations.flatMap((situation) => ways.map((way) => ({ situation, way, verdicts: verdicts(situation, run(situation, way).resolved) })));
const wrong = ({ falseDone, falseOutdated, hidden, stranger }: Verdict) => falseDone || falseOutdated || hidden || stranger;
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text).replaceAll('\n', ' ');

const width = Math.max(...situations.map(({ name }) => name.length));
console.log(`${'situation'.padEnd(width)}  expected → got`);
for (const { name } of situations) {
  const own = rows.filter(({ situation }) => situation.name === name);
  const first = own[0]?.verdicts.filter(({ touched }) => touched) ?? [];
  console.log(`${name.padEnd(width)}  ${[...new Set(first.map(({ truth, got }) => `${truth} → ${got}`))].join(', ') || 'nothing to translate'}`);
  for (const { way, verdicts } of own) for (const one of verdicts.filter(wrong)) console.log(`  ! ${way.name}: “${short(one.text)}” is ${one.truth}, shown as ${one.got}${one.stranger ? ' with the words of another text' : ''}`);
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
for (const [title, list] of [['All segments', rows.flatMap(({ verdicts }) => verdicts)], ['Only those that a situation is about', rows.flatMap(({ verdicts }) => verdicts.filter(({ touched }) => touched))]] as const) {
  const { segments, falseDone, falseOutdated, hidden, strangers } = figures(list);
  console.log(`\n${title} (${situations.length} situations, ${ways.length} ways, ${segments} segments)`);
  console.log(`  false “done”: ${falseDone}   false “outdated”: ${percent(falseOutdated)}   valid words hidden: ${percent(hidden)}   words of another text: ${strangers}`);
}
