import { partOf, questionOf, type Ask } from './ask.ts';
import { drawBars } from './bars.ts';
import { barPlaces, placesOf } from './boardPlaces.ts';
import { speak } from './speak.ts';
import { talkLeft } from './talk.ts';
import { rows } from './tally.ts';
import { totalOf, type Said, type Vote } from './vote.ts';

/** What the board needs of the projector's page. */
export interface BoardTools {
  t(key: string, values?: Record<string, string | number>): string;
  now(): number;
  number(n: number): string;
  percent(n: number): string;
  length(ms: number): string;
}

/**
 * Shows on a slide what became of its question: that hands go up, the bars of both rounds, and the answer once it was sent.
 * To be called whenever the session changes, and every second while people talk.
 */
export function showBoard(slide: HTMLElement, ask: Ask | undefined, tools: BoardTools): void {
  const { question } = slide.dataset;
  const left = ask && talkLeft(ask, tools.now());
  const found = ask && question !== undefined ? voteOn(ask, question) : undefined;
  if (!found && left === undefined && !slide.querySelector('.ask-board')) return;
  const board = slide.querySelector<HTMLElement>('.ask-board') ?? slide.appendChild(boardIn(slide.ownerDocument));
  const places = found ? placesOf(slide, board, found.vote) : new Map<string, HTMLElement>();
  mark(slide, found, places, tools.number);
  if (found) drawBars(barPlaces(slide, board, found.vote, places), bare(found.vote) ? [] : rows(found.vote, ask?.room), tools);
  line(board, 'ask-line', [found && stageLine(found, tools), left === undefined ? undefined : tools.length(left)].filter(Boolean).join(' · '));
  reasons(board, found?.vote.answer?.reasons ?? [], tools.t('ask.answer'));
  fit(slide);
}

/** What came on the slide must not push anything off it: the words give way, a little at a time. */
function fit(slide: HTMLElement): void {
  slide.style.removeProperty('--scale');
  const own = Number.parseFloat(slide.ownerDocument.defaultView?.getComputedStyle(slide).getPropertyValue('--scale') ?? '') || 1;
  for (let scale = own; slide.scrollHeight > slide.clientHeight + 1 && scale > 0.5; scale *= 0.94) slide.style.setProperty('--scale', String(scale));
}

interface Found {
  part: string;
  vote: Vote;
}

/** The vote that belongs to a slide: the one before the room, or the one the room left there. */
function voteOn(ask: Ask, question: string): Found | undefined {
  const key = ask.current !== undefined && questionOf(ask.current) === question ? ask.current : Object.keys(ask.votes).filter((one) => questionOf(one) === question).pop();
  const vote = key === undefined ? undefined : ask.votes[key];
  return key !== undefined && vote ? { part: partOf(key), vote } : undefined;
}

/** Nobody is led by the hands of others while hands go up. */
const bare = ({ stage }: Vote): boolean => stage === 'ask' || stage === 'vote';

function stageLine({ part, vote }: Found, { t, number }: BoardTools): string {
  const votes = vote.rounds.length > 0 && vote.stage !== 'reveal' ? t('ask.votes', { n: totalOf(vote) }).replace(String(totalOf(vote)), number(totalOf(vote))) : '';
  const hands = t(vote.several ? 'ask.several' : part === 'first' ? 'ask.first' : 'ask.hands');
  const said = { ask: '', vote: hands, lock: '', reveal: '', discuss: t('ask.talk') }[vote.stage];
  return [said, vote.several ? '' : votes].filter(Boolean).join(' · ');
}

/** Which thing is asked about, and what turned out to be right: by a mark and a word, not by colour alone. */
function mark(slide: HTMLElement, found: Found | undefined, places: Map<string, HTMLElement>, rank: (n: number) => string): void {
  const right = found?.vote.answer?.right ?? [];
  slide.toggleAttribute('data-prompted', Boolean(found?.vote.prompt));
  slide.toggleAttribute('data-told', Boolean(found && (!bare(found.vote) || found.vote.answer)));
  for (const one of slide.querySelectorAll<HTMLElement>('[data-option]')) one.toggleAttribute('data-asked', found?.part !== '' && one.dataset.option === found?.part);
  for (const [option, place] of places) {
    const ordered = found?.vote.answer?.ordered;
    place.toggleAttribute('data-right', ordered ? right[0] === option : right.includes(option));
    const letter = place.querySelector<HTMLElement>('.slide-letter');
    if (letter && ordered) letter.dataset.rank = rank(right.indexOf(option) + 1);
    else delete letter?.dataset.rank;
  }
}

function boardIn(page: Document): HTMLElement {
  const board = page.createElement('div');
  board.className = 'ask-board';
  board.setAttribute('role', 'status');
  const [prompt, line, answer] = [page.createElement('div'), page.createElement('p'), page.createElement('div')];
  [prompt.className, line.className, answer.className, prompt.hidden] = ['ask-prompt', 'ask-line', 'ask-answer', true];
  board.append(prompt, line, answer);
  return board;
}

function line(board: HTMLElement, name: string, text: string): void {
  const place = board.querySelector<HTMLElement>(`.${name}`);
  if (!place || place.textContent === text) return;
  place.textContent = text;
  place.hidden = text === '';
}

function reasons(board: HTMLElement, texts: readonly Said[], title: string): void {
  const place = board.querySelector<HTMLElement>('.ask-answer');
  const key = JSON.stringify(texts);
  if (!place || place.dataset.of === key) return;
  place.dataset.of = key;
  const heading = board.ownerDocument.createElement('p');
  heading.className = 'slide-label';
  heading.textContent = title;
  place.hidden = texts.length === 0;
  place.replaceChildren(heading, ...texts.map((text) => speak(board.ownerDocument.createElement('p'), text)));
}
