import type { BoardTools } from './board.ts';
import type { Bar, Row } from './tally.ts';

/** Draws the bars of each option into its place on the slide; without rows they go. */
export function drawBars(places: Map<string, HTMLElement>, rows: readonly Row[], tools: BoardTools): void {
  for (const [option, place] of places) {
    const bars = rows.find((row) => row.option === option)?.bars ?? [];
    const box = place.querySelector<HTMLElement>('.ask-bars') ?? place.appendChild(boxIn(place.ownerDocument));
    box.hidden = bars.length === 0;
    while (box.children.length > bars.length) box.lastElementChild?.remove();
    while (box.children.length < bars.length) box.append(barIn(place.ownerDocument));
    for (const [round, bar] of bars.entries()) fill(box.children[round] as HTMLElement, bar, bars.length > 1 ? tools.t(`ask.round${round + 1}`) : '', tools, round);
  }
}

function fill(element: HTMLElement, { count, percent, length }: Bar, name: string, { t, number, percent: asPercent }: BoardTools, round: number): void {
  const shown = percent === undefined ? number(count) : t('ask.share', { count: number(count), percent: asPercent(percent) });
  element.dataset.round = String(round + 1);
  element.style.setProperty('--length', String(length));
  const [label, value] = [element.querySelector('.ask-round'), element.querySelector('.ask-value')];
  if (label) label.textContent = name;
  if (value) value.textContent = shown;
}

function boxIn(page: Document): HTMLElement {
  const box = page.createElement('span');
  box.className = 'ask-bars';
  return box;
}

function barIn(page: Document): HTMLElement {
  const bar = page.createElement('span');
  bar.className = 'ask-bar';
  for (const name of ['ask-round', 'ask-fill', 'ask-value']) {
    const part = page.createElement('span');
    part.className = name;
    bar.append(part, name === 'ask-value' ? '' : ' ');
  }
  return bar;
}
