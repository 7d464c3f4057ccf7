import { forget, noAsk, turnTo, voteKey, withCurrent, withRoom, type Ask } from './ask.ts';
import { cardsDesk } from './cardsDesk.ts';
import { deskView, hide } from './deskView.ts';
import type { Move } from './moves.ts';
import { answerOf, freshVote, optionName, partsOf, type PartInPage } from './parts.ts';
import { talkFor, talkLeft } from './talk.ts';
import { again, count, discuss, everyoneElse, lock, open, readCards, reveal, undo, type Vote } from './vote.ts';

/** What the desk needs of the console: what was asked so far, words, the clock, and whether this window may change anything. */
export interface DeskTools {
  ask(): Ask | undefined;
  change(make: (ask: Ask) => Ask): void;
  leads(): boolean;
  t(key: string, values?: Record<string, string | number>): string;
  now(): number;
  /** A number, and a length of time in milliseconds, as the console writes them. */
  number(n: number): string;
  length(ms: number): string;
}

/** The console's part for asking the room: reads what a lead presses, and changes the vote before the room. */
export function askDesk(root: HTMLElement, tools: DeskTools) {
  const find = (name: string) => root.querySelector<HTMLElement>(`[data-ask="${name}"]`);
  const view = deskView(root, tools.t, tools.number);
  const answers = collectAnswers(root.ownerDocument, find('answer'));
  let question = '';
  let parts: PartInPage[] = [];

  const ask = (): Ask => tools.ask() ?? noAsk;
  const keyOf = (page: PartInPage): string => voteKey(question, page.part);
  const pageNow = (): PartInPage | undefined => parts.find((one) => keyOf(one) === ask().current) ?? parts[0];

  function voteNow(): Vote | undefined {
    const page = pageNow();
    return page && (ask().votes[keyOf(page)] ?? freshVote(page));
  }

  function take(next: string): void {
    question = next;
    const answer = answers.get(next);
    parts = answer ? partsOf(answer) : [];
    for (const one of answers.values()) one.hidden = one !== answer;
  }

  function change(make: (ask: Ask) => Ask): void {
    if (tools.leads()) tools.change(make);
  }

  /** Changes the vote in view, which by that comes before the room. */
  function act(become: (vote: Vote, ask: Ask) => Vote): void {
    const page = pageNow();
    if (!page) return;
    change((before) => {
      const turned = turnTo(before, keyOf(page), freshVote(page));
      return withCurrent(turned, (vote) => become(vote, turned));
    });
  }

  function move(to: Move): void {
    const page = pageNow();
    if (!page) return;
    if (to === 'forget') change((before) => forget(before, keyOf(page)));
    else act(to === 'reveal' ? (vote) => reveal(vote, answerOf(page)) : { open, lock, discuss, again, undo }[to]);
  }

  function turn(next: PartInPage | undefined): void {
    if (next) change((before) => turnTo(before, keyOf(next), freshVote(next)));
  }

  function countAt(option: string, { less, more, else: rest }: DOMStringMap): void {
    if (less !== undefined) act((vote) => count(vote, option, -1));
    if (more !== undefined) act((vote) => count(vote, option, 1));
    if (rest !== undefined) act((vote, { room = 0 }) => everyoneElse(vote, option, room));
  }

  function pressed(button: HTMLElement): void {
    const { move: to, partStep, talk, follow } = button.dataset;
    const page = pageNow();
    const option = button.closest<HTMLElement>('[data-choice]');
    if (to !== undefined) move(to as Move);
    else if (partStep !== undefined) turn(page && parts[parts.indexOf(page) + Number(partStep)]);
    else if (follow !== undefined) turn(parts.find(({ part }) => part === follow));
    else if (talk !== undefined) change((before) => talkFor(before, Number(talk), tools.now()));
    else if (option) countAt(optionName(option), button.dataset);
  }

  const cards = cardsDesk(root, tools, (votes) => act((vote) => readCards(vote, votes)), () => act(open));
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button) pressed(button);
  });
  find('room')?.addEventListener('change', ({ target }) => change((before) => withRoom(before, Number((target as HTMLInputElement).value))));

  return {
    /** Shows what belongs to the slide in view. To be called at each change, and every second for the clock. */
    show(slide: HTMLElement | undefined): void {
      const next = slide?.dataset.question ?? '';
      if (next !== question) take(next);
      const vote = voteNow();
      root.hidden = !vote && !slide?.classList.contains('slide-discuss');
      hide(find('question'), !vote);
      if (vote) view.draw({ vote, parts, page: pageNow(), room: ask().room, leads: tools.leads() });
      cards.show(vote);
      const left = talkLeft(ask(), tools.now());
      view.clock(left === undefined ? '' : tools.length(left));
    },
    /** A digit was pressed, for a hand more or one less. False: it counted for nothing here. */
    press(digit: number, by: 1 | -1): boolean {
      const option = pageNow()?.options[digit - 1];
      if (root.hidden || !option || voteNow()?.stage !== 'vote') return false;
      act((vote) => count(vote, optionName(option), by));
      return true;
    },
  };
}

/** The answers, taken out of the slides: from here on a slide is what the room sees. */
function collectAnswers(page: Document, place: HTMLElement | null): Map<string, HTMLElement> {
  const all = [...page.querySelectorAll<HTMLElement>('[data-answer]')];
  for (const one of all) one.hidden = true;
  place?.append(...all);
  return new Map(all.map((one) => [one.dataset.answer ?? '', one]));
}
