import { speak } from './speak.ts';
import type { Said, Vote } from './vote.ts';

/** Where each option stands: on the slide itself, in the language of this page; a later moment of a scene on the board. */
export function placesOf(slide: HTMLElement, board: HTMLElement, vote: Vote): Map<string, HTMLElement> {
  const prompt = board.querySelector<HTMLElement>('.ask-prompt');
  if (prompt) prompt.hidden = !vote.prompt;
  if (prompt && vote.prompt) fillPrompt(prompt, vote);
  const inside: HTMLElement = vote.prompt && prompt ? prompt : slide;
  const all = [...inside.querySelectorAll<HTMLElement>('[data-option], [data-bin]')];
  return new Map(vote.options.flatMap((option) => { const place = all.find(({ dataset }) => (dataset.bin ?? dataset.option) === option); return place ? [[option, place]] : []; }));
}

/** Bars stand with their option; where options run on as one text, below it, by their numbers. */
export function barPlaces(slide: HTMLElement, board: HTMLElement, { options }: Vote, places: Map<string, HTMLElement>): Map<string, HTMLElement> {
  if (!slide.querySelector('.slide-running')) return places;
  const page = slide.ownerDocument;
  const list = board.querySelector<HTMLElement>('.ask-rows') ?? board.insertBefore(page.createElement('ol'), board.firstChild);
  if (list.children.length === 0) {
    list.className = 'ask-rows';
    list.setAttribute('role', 'list');
    list.append(...options.map((option, place) => rowOf(page, option, place)));
  }
  return new Map([...list.children].map((row) => [(row as HTMLElement).dataset.row ?? '', row as HTMLElement]));
}

function rowOf(page: Document, option: string, place: number): HTMLElement {
  const [row, sign] = [page.createElement('li'), page.createElement('b')];
  row.dataset.row = option;
  sign.className = 'slide-letter';
  sign.textContent = String(place + 1);
  row.append(sign, ' ');
  return row;
}

function fillPrompt(prompt: HTMLElement, { prompt: words, options }: Vote): void {
  const name = options.join(' ');
  if (!words || prompt.dataset.of === name) return;
  prompt.dataset.of = name;
  const [item, list] = [prompt.ownerDocument.createElement('p'), prompt.ownerDocument.createElement('ol')];
  list.className = 'slide-choices';
  list.setAttribute('role', 'list');
  const choices = options.map((option, place) => choiceOf(prompt.ownerDocument, option, place, words.options[option]));
  list.append(...choices);
  prompt.replaceChildren(speak(item, words.item), list);
}

function choiceOf(page: Document, option: string, place: number, text: Said | undefined): HTMLElement {
  const [one, letter, words] = [page.createElement('li'), page.createElement('b'), page.createElement('span')];
  one.dataset.option = option;
  letter.className = 'slide-letter';
  letter.textContent = String.fromCodePoint(65 + place);
  one.append(letter, ' ', text ? speak(words, text) : words);
  return one;
}
