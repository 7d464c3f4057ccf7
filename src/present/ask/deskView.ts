import { movesOf, wordOf, type Move } from './moves.ts';
import { optionName, type PartInPage } from './parts.ts';
import { countOf, totalOf, type Vote } from './vote.ts';

/** What is shown of a vote in the console. */
export interface DeskSight {
  vote: Vote;
  parts: PartInPage[];
  page: PartInPage | undefined;
  room: number | undefined;
  leads: boolean;
}

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** Draws a vote into the console's part for it. */
export function deskView(root: HTMLElement, t: Translate, number: (n: number) => string) {
  const find = <Kind extends HTMLElement>(name: string) => root.querySelector<Kind>(`[data-ask="${name}"]`);

  /** A live region that is written to is read out, so it is written to only when it says something else. */
  function say(name: string, text: string): void {
    const place = find(name);
    if (place && place.textContent !== text) place.textContent = text;
  }

  function drawMoves(vote: Vote, leads: boolean): void {
    const now = movesOf(vote);
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-move]')) {
      const move = button.dataset.move as Move;
      const goes = button === root.ownerDocument.activeElement && !now.includes(move);
      button.hidden = !now.includes(move);
      button.disabled = !leads;
      button.style.setProperty('order', String(now.indexOf(move)));
      button.classList.toggle('console-strong', now[0] === move);
      button.textContent = t(wordOf(move, vote.stage));
      // A button that goes hands the focus to the one that comes in its place.
      if (goes) root.querySelector<HTMLElement>(`[data-move="${now[0]}"]`)?.focus();
    }
  }

  function drawOption(option: HTMLElement, { vote, parts, room, leads }: DeskSight): void {
    const round = vote.rounds.at(-1);
    hide(option.querySelector('[data-hands]'), !round);
    const output = option.querySelector<HTMLElement>('[data-count]');
    if (output) output.textContent = number(round ? countOf(round, optionName(option)) : 0);
    for (const button of option.querySelectorAll<HTMLButtonElement>('[data-hands] button')) button.disabled = vote.stage !== 'vote' || !leads;
    const rest = option.querySelector<HTMLButtonElement>('[data-else]');
    if (rest && (room === undefined || totalOf(vote) >= room)) rest.disabled = true;
    const on = option.querySelector<HTMLElement>('[data-on]');
    hide(on, vote.stage === 'ask' || vote.stage === 'vote' || !parts.some(({ part }) => part !== '' && part === option.dataset.leadsTo));
  }

  function drawParts({ parts, page, leads }: DeskSight): void {
    const place = page ? parts.indexOf(page) : 0;
    for (const each of parts) each.element.hidden = each !== page;
    hide(find('parts'), parts.length < 2);
    say('partOf', t('ask.partOf', { n: number(place + 1), total: number(parts.length) }));
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-part-step]')) button.disabled = !leads || !parts[place + Number(button.dataset.partStep)];
  }

  function drawRoom(room: number | undefined): void {
    const field = find<HTMLInputElement>('room');
    if (field && field !== root.ownerDocument.activeElement) field.value = room === undefined ? '' : String(room);
  }

  return {
    draw(sight: DeskSight): void {
      const { vote, page, room, leads } = sight;
      root.dataset.stage = vote.stage;
      const stage = t(vote.options.length === 0 && vote.stage === 'ask' ? 'ask.stage.speak' : `ask.stage.${vote.stage}`);
      say('stage', vote.rounds.length > 1 && vote.stage === 'vote' ? t('ask.again', { text: stage }) : stage);
      say('total', vote.rounds.length === 0 ? '' : totalText(totalOf(vote), vote.several ? undefined : room));
      drawMoves(vote, leads);
      drawParts(sight);
      for (const option of page?.options ?? []) drawOption(option, sight);
      drawRoom(room);
    },
    clock(text: string): void {
      say('clock', text);
      hide(root.querySelector('[data-talk="0"]'), text === '');
    },
  };

  function totalText(n: number, room: number | undefined): string {
    return room === undefined ? t('ask.votes', { n }) : t('ask.votesOf', { n, room: number(room) });
  }
}

export function hide(element: HTMLElement | null, hidden: boolean): void {
  if (element) element.hidden = hidden;
}
