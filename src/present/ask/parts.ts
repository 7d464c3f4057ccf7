import type { Answer, Prompt, Said, Vote } from './vote.ts';
import { newVote } from './vote.ts';

/** The votes of one question as its answer in the console's page has them. */
export interface PartInPage {
  element: HTMLElement;
  part: string;
  options: HTMLElement[];
}

export function partsOf(answer: HTMLElement): PartInPage[] {
  return [...answer.querySelectorAll<HTMLElement>('[data-vote]')].map((element) => ({
    element,
    part: element.dataset.vote ?? '',
    options: [...element.querySelectorAll<HTMLElement>('[data-choice]')],
  }));
}

export const optionName = ({ dataset }: HTMLElement): string => dataset.choice ?? '';
const rightOf = ({ element }: PartInPage): string[] => (element.dataset.right ?? '').split(' ').filter(Boolean);

/** The vote before anybody has voted. Only what the screen's own page does not have is sent along: a later moment of a scene. */
export function freshVote(page: PartInPage): Vote {
  return newVote(page.options.map(optionName), page.element.dataset.several !== undefined, page.part && page.element.querySelector('[data-leads-to]') ? promptOf(page) : undefined);
}

/** The answer as it goes to the screen: the words stand in the console's language, and say so. */
export function answerOf(page: PartInPage): Answer {
  const reasons = [...page.element.querySelectorAll<HTMLElement>('[data-reason]')].map(said);
  return { right: rightOf(page), reasons, ...(page.element.dataset.ordered !== undefined && { ordered: true }) };
}

/** The right options of a vote that is in this page, for the summary. */
export function rightIn(root: ParentNode, question: string, part: string): string[] {
  const answer = [...root.querySelectorAll<HTMLElement>('[data-answer]')].find(({ dataset }) => dataset.answer === question);
  const page = answer && partsOf(answer).find((one) => one.part === part);
  // Of an order, only its first step was asked.
  return page ? (page.element.dataset.ordered === undefined ? rightOf(page) : rightOf(page).slice(0, 1)) : [];
}

function promptOf({ element, options }: PartInPage): Prompt {
  const item = element.querySelector<HTMLElement>('[data-item]');
  return { item: item ? said(item) : { lang: '', dir: '', text: '' }, options: Object.fromEntries(options.map((option) => [optionName(option), said(option.querySelector<HTMLElement>('[data-text]') ?? option)])) };
}

/** Words with the language of the place they stand in; a passage that is not translated has one of its own. */
function said(element: HTMLElement): Said {
  const inner = element.querySelector<HTMLElement>('[lang]');
  const own = inner && inner.textContent === element.textContent ? inner : element.closest<HTMLElement>('[lang]');
  return { lang: own?.lang ?? '', dir: (own?.closest<HTMLElement>('[dir]') ?? element.ownerDocument.documentElement).dir, text: (element.textContent ?? '').trim().replace(/\s+/g, ' ') };
}
