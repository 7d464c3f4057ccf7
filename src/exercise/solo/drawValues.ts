import { bandOf, shown } from '../run/phase.ts';
import type { Values, Variable } from '../run/values.ts';
import type { State } from '../schema.ts';

type Words = (key: string, values?: Record<string, string | number>) => string;

/** The five values as bars with their numbers, beside what they were before. Never by colour or length alone. */
export function drawValues(t: Words, state: State, title: string, now: Values, before: Values): HTMLElement {
  const box = element('section', 'solo-values', element('h3', '', title), element('p', 'plain quiet', t('solo.values')));
  const list = element('dl', '');
  const number = new Intl.NumberFormat(document.documentElement.lang || 'en');
  for (const name of Object.keys(state.variables) as Variable[]) {
    const bar = element('span', 'solo-bar');
    bar.style.setProperty('--value', String(shown(now[name])));
    bar.style.setProperty('--before', String(shown(before[name])));
    const value = element('dd', '', bar, element('span', '', t('solo.value', { value: number.format(shown(now[name])), band: bandOf(state, now[name]) })));
    if (shown(now[name]) !== shown(before[name])) value.append(' ', element('span', 'quiet', t('solo.was', { value: number.format(shown(before[name])) })));
    list.append(element('div', '', element('dt', '', t(`exercise.variable.${name}`)), value));
  }
  box.append(list);
  return box;
}

/** The values an exercise starts with. */
export const startOf = (state: State): Values => Object.fromEntries(Object.entries(state.variables).map(([name, { start }]) => [name, start])) as Values;

function element(name: keyof HTMLElementTagNameMap, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
