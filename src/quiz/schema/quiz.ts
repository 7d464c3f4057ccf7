import { pools } from '../pools.ts';
import type { Item } from './items.ts';

type Quiz = {
  items: Record<string, Item>;
  mixes: Record<string, string>;
  draw?: { from: string[]; take: number } | undefined;
  pretest?: { forms: { A: string[]; B: string[] } } | undefined;
};
type Report = (message: string, ...path: string[]) => void;

/** Every `mix` an option names is described in `mixes`. */
export function checkMixes({ items, mixes }: Quiz, report: Report): void {
  for (const [name, item] of Object.entries(items)) {
    for (const { id, mix } of 'options' in item ? item.options : []) {
      if (mix && !Object.keys(mixes).includes(mix)) {
        report(`Option "${id}" names the mix-up "${mix}", but mixes has: ${Object.keys(mixes).join(', ') || 'none'}. Add it there, or use one of these.`, 'items', name);
      }
    }
  }
}

/** The two forms hold different questions, parallel place by place: before and after are then comparable. */
export function checkForms({ items, pretest }: Quiz, report: Report): void {
  if (!pretest) return;
  const { A, B } = pretest.forms;
  const all = [...A, ...B];
  for (const name of all.filter((name) => !Object.keys(items).includes(name))) report(`The form names "${name}", which is not among the items.`, 'pretest');
  for (const name of new Set(all.filter((name, place) => all.indexOf(name) !== place))) report(`"${name}" is in the forms twice. Each question is asked once.`, 'pretest');
  if (A.length !== B.length) report(`Form A has ${A.length} questions and form B ${B.length}. They need the same number.`, 'pretest');
  else for (const [place, name] of A.entries()) checkPair(name, B[place] ?? '', items, report);
}

function checkPair(a: string, b: string, items: Record<string, Item>, report: Report): void {
  const [first, second] = [items[a], items[b]];
  if (!first || !second) return;
  for (const field of ['goal', 'type'] as const) {
    if (first[field] !== second[field]) report(`"${a}" and "${b}" stand in the same place of the forms but differ in ${field}: ${first[field]} and ${second[field]}. Make them parallel.`, 'pretest');
  }
}

/** There are enough questions to draw from. */
export function checkDraw(quiz: Quiz, report: Report): void {
  if (!quiz.draw) return;
  const { from, take } = quiz.draw;
  const found = pools(quiz);
  for (const pool of from.filter((pool) => !found.has(pool))) report(`draw takes from the pool "${pool}", but no question is in it.`, 'draw');
  const held = [...found.values()].flat().length;
  if (held < take) report(`draw takes ${take} questions, but its pools hold ${held}. Questions of the forms are not drawn.`, 'draw');
}
