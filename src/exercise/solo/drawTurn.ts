import { shuffle } from '../../quiz/shuffle.ts';
import type { Exercise } from '../schema.ts';
import type { Turn } from './turn.ts';

type Words = (key: string, values?: Record<string, string | number>) => string;

export interface Showing {
  exercise: Exercise;
  t: Words;
  turn: Turn;
  reason: string;
  /** Decides the order of the courses. */
  seed: string;
}

/** A part of a turn by its name in the markup (`SoloTurn.astro`). */
export function part<Kind extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The turn has no part "${name}".`);
  return found;
}

/** Fills a turn's markup with what is due: the text in force, the decision or what followed. */
export function drawTurn(root: HTMLElement, showing: Showing): void {
  const { turn, seed } = showing;
  part(root, 'notTold').hidden = turn.informed;
  if (turn.variant !== undefined) {
    part(root, 'text').hidden = true;
    for (const text of root.querySelectorAll<HTMLElement>('[data-variant]')) text.hidden = text.dataset.variant !== String(turn.variant);
  }
  // In the same order for a learner every time, so that nothing jumps; in another for the next, so that no place gives the answer away.
  const order = shuffle(turn.inject.decision.options.map(({ id }) => id), `${seed}/${turn.inject.id}`);
  const form = part(root, 'form');
  for (const label of [...form.querySelectorAll<HTMLElement>('[data-choice]')].sort((a, b) => order.indexOf(a.dataset.choice ?? '') - order.indexOf(b.dataset.choice ?? ''))) {
    label.parentElement?.append(label);
  }
  const open = turn.by === 'own' && !turn.done;
  form.hidden = !open;
  part(root, 'after').hidden = open;
  if (!open) drawAfter(root, showing, order);
}

/** What was taken first, then what the course teaches if it was another, then the rest to open. */
function drawAfter(root: HTMLElement, { exercise, t, turn, reason }: Showing, order: string[]): void {
  const { options, owner } = turn.inject.decision;
  const who = owner.map((id) => exercise.roles[id]?.name ?? id).join(', ');
  const own = turn.by === 'own';
  const [courses, rest] = [part(root, 'courses'), part(root, 'rest')];
  const items = new Map([...courses.children].map((item) => [(item as HTMLElement).dataset.option ?? '', item as HTMLElement]));
  const taken = options.find(({ id }) => id === turn.option);
  for (const id of order) {
    const item = items.get(id);
    if (!item) continue;
    const strong = options.find((option) => option.id === id)?.strong;
    const key = id === turn.option ? (strong ? (own ? 'choseTaught' : 'othersTaught') : own ? 'chose' : 'othersChose') : strong && !taken?.strong ? 'teaches' : '';
    if (key) mark(item, t(`solo.${key}`, { who }), id === turn.option);
    if (id === turn.option) courses.prepend(item);
    else (key ? courses : rest).append(item);
  }
  const others = part(root, 'others');
  others.hidden = own;
  others.textContent = [t('solo.notYours', { who }), turn.together === undefined ? '' : t(turn.together ? 'solo.together' : 'solo.apart')].join(' ').trim();
  part(root, 'wrote').hidden = reason === '';
  part(root, 'wrote').textContent = t('solo.wrote', { text: reason });
}

function mark(item: HTMLElement, words: string, taken: boolean): void {
  const line = item.querySelector<HTMLElement>('[data-mark]');
  if (!line) return;
  line.textContent = words;
  line.hidden = false;
  item.classList.toggle('solo-taken', taken);
}
