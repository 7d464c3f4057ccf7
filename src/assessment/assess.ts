import type { Progress } from '../progress/progress.ts';
import { answers, propose, type Answer } from './proposal.ts';

/** The name under which answers are kept: as of a module, one key for each statement. */
export const PLACE = 'self-assessment';

type Words = (key: string, values?: Record<string, string | number>) => string;

/** Keeps the answers in the learner's record and shows the lessons they ask for. Nothing is scored. */
export function assess(page: Document, progress: Progress, t: Words): void {
  const form = page.querySelector<HTMLFormElement>('[data-assessment]');
  const panel = page.querySelector<HTMLElement>('[data-proposal]');
  if (!form || !panel) return;
  const statements = [...form.querySelectorAll<HTMLElement>('[data-statement]')].map(({ dataset }) => ({
    id: dataset.statement ?? '',
    lessons: dataset.lessons?.split(' ') ?? [],
  }));
  const order = [...new Set([...panel.querySelectorAll<HTMLElement>('[data-proposed]')].map(({ dataset }) => dataset.proposed ?? ''))];

  const given = () => new Map(statements.flatMap(({ id }) => {
    const answer = progress.item(PLACE, id)?.latest?.answer[0];
    return isAnswer(answer) ? [[id, answer] as const] : [];
  }));
  const show = () => {
    const known = given();
    for (const { id } of statements) {
      for (const radio of form.querySelectorAll<HTMLInputElement>(`[name="${id}"]`)) radio.checked = radio.value === known.get(id);
    }
    const bar = page.querySelector<HTMLElement>('[data-assessment-bar]');
    if (bar) bar.hidden = known.size === 0;
    showProposal(panel, propose(statements, known, order), known.size, statements.length, t);
  };

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) keep(progress, target.name, [target.value]);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  panel.querySelector('[data-assessment-clear]')?.addEventListener('click', () => {
    for (const [id] of given()) keep(progress, id, []);
    form.querySelector('input')?.focus();
  });
  progress.onChange(show);
  void progress.ready.then(show);
  show();
}

const isAnswer = (answer: string | undefined): answer is Answer => answers.some((one) => one === answer);

const keep = (progress: Progress, id: string, answer: string[]) => progress.answer(PLACE, id, { rev: 1, score: null, answer, sure: null });

function showProposal(panel: HTMLElement, proposal: Record<'first' | 'next', string[]>, said: number, all: number, t: Words): void {
  let minutes = 0;
  for (const part of ['first', 'next'] as const) {
    const box = panel.querySelector<HTMLElement>(`[data-proposal-part="${part}"]`);
    if (!box) continue;
    box.hidden = proposal[part].length === 0;
    for (const item of box.querySelectorAll<HTMLElement>('[data-proposed]')) {
      item.hidden = !proposal[part].includes(item.dataset.proposed ?? '');
      if (!item.hidden) minutes += Number(item.dataset.minutes);
    }
  }
  panel.hidden = said === 0;
  const status = panel.querySelector<HTMLElement>('[data-proposal-status]');
  const n = proposal.first.length + proposal.next.length;
  if (status) status.textContent = said === 0 ? t('assess.nothing') : n === 0 ? t('assess.enough', { said, all }) : t('assess.summary', { n, said, all, time: minutes < 60 ? t('site.minutes', { n: minutes }) : t('site.hours', { h: Math.floor(minutes / 60), m: String(minutes % 60).padStart(2, '0') }) });
}
