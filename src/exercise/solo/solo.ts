import type { Exercise } from '../schema.ts';
import { drawTurn, part } from './drawTurn.ts';
import { drawValues, startOf } from './drawValues.ts';
import type { Keep } from './keep.ts';
import { soloOf, type Solo, type Turn } from './turn.ts';

type Words = (key: string, values?: Record<string, string | number>) => string;

export interface Table {
  id: string;
  exercise: Exercise;
  keep: Keep;
  t: Words;
}

/** The page of an exercise played alone: a seat, then one turn after another, then the end. */
export function solo(root: HTMLElement, { id, exercise, keep, t }: Table) {
  const at = <Kind extends HTMLElement = HTMLElement>(name: string) => piece<Kind>(root, name);
  /** The inject just decided: it stays until the learner goes on. */
  let lingering = '';

  at<HTMLFormElement>('start').addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).get('role');
    keep.begin(typeof chosen === 'string' ? chosen : '');
    at<HTMLDetailsElement>('situation').open = false;
    show(true);
  });
  at('again').addEventListener('click', () => ask(true));
  at('no').addEventListener('click', () => ask(false));
  at('yes').addEventListener('click', () => {
    at('sure').hidden = true;
    lingering = '';
    keep.begin(keep.played()?.role ?? '');
    show(false, 'start');
  });

  return {
    show(): void {
      at<HTMLDetailsElement>('situation').open = keep.played() === undefined;
      show(false);
    },
  };

  function ask(open: boolean): void {
    at('sure').hidden = !open;
    at(open ? 'yes' : 'again').focus();
  }

  function show(move: boolean, to?: 'start'): void {
    const played = to === 'start' ? undefined : keep.played();
    at('start').hidden = played !== undefined;
    // Once the play is on, what arrives comes first and what can be looked up after it.
    if (played) root.append(at('rail'));
    else root.prepend(at('rail'));
    for (const name of ['turn', 'where', 'cardBox', 'backBox', 'keep']) at(name).hidden = played === undefined;
    if (!played) {
      if (to) at('start').querySelector('h2')?.focus();
      return;
    }
    const now = soloOf(exercise, played);
    const turn = now.turns.find(({ inject }) => inject.id === lingering) ?? (now.ended ? undefined : now.turns.at(-1));
    if (turn) showTurn(now, turn);
    else showEnd(now);
    showRail(now, played.role, turn);
    if (move) arrive(turn?.done && turn.by === 'own' ? 'followed' : 'headline');
  }

  function showTurn(now: Solo, turn: Turn): void {
    const box = fill(turn.inject.id);
    drawTurn(box, { exercise, t, turn, reason: keep.reason(turn.inject.id), seed: `${keep.seed()}/${id}` });
    const last = exercise.injects.at(-1)?.id === turn.inject.id;
    part(box, 'next').textContent = t(last ? 'solo.toEnd' : 'solo.next');
    part(box, 'next').addEventListener('click', () => goOn(turn));
    part(box, 'form').addEventListener('submit', (event) => decide(event, box, turn));
    if (turn.done) showValues(box, now, turn);
  }

  function decide(event: Event, box: HTMLElement, { inject }: Turn): void {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const option = said.get('option');
    if (typeof option !== 'string') {
      part(box, 'missing').textContent = t('solo.pick');
      box.querySelector<HTMLElement>('input[name="option"]')?.focus();
      return;
    }
    keep.choose(inject.id, option, String(said.get('reason') ?? '').trim());
    lingering = inject.id;
    show(true);
  }

  function goOn(turn: Turn): void {
    if (!turn.done) keep.choose(turn.inject.id, turn.option ?? 'read', '');
    lingering = '';
    show(true);
  }

  /** After the last inject of a phase, and at the end. */
  function showValues(box: HTMLElement, { run }: Solo, turn: Turn): void {
    const { state, injects } = exercise;
    const { phase } = turn.inject;
    if (!state || !phase || injects.filter((inject) => inject.phase === phase).at(-1)?.id !== turn.inject.id) return;
    const i = run.phases.findIndex(({ id }) => id === phase);
    const values = run.phases[i]?.values;
    if (values) part(box, 'values').append(drawValues(t, state, t('solo.after', { phase: exercise.phases?.[phase] ?? '' }), values, run.phases[i - 1]?.values ?? startOf(state)));
  }

  function showEnd({ run }: Solo): void {
    const box = fill('');
    const { state } = exercise;
    for (const text of box.querySelectorAll<HTMLElement>('[data-ending]')) text.hidden = !run.endings?.some((ending) => ending === text.dataset.ending);
    if (state && run.values) part(box, 'values').append(drawValues(t, state, t('solo.fromStart'), run.values, startOf(state)));
  }

  function showRail(now: Solo, role: string, turn: Turn | undefined): void {
    const n = turn ? now.turns.indexOf(turn) + 1 : now.total;
    at('place').textContent = t('solo.place', { n, all: now.total });
    at('seat').textContent = t('solo.sits', { role: role === '' ? t('solo.table') : (exercise.roles[role]?.name ?? role) });
    at('kept').textContent = t(`solo.${keep.place()}`);
    const card = root.querySelector<HTMLTemplateElement>(`template[data-card="${CSS.escape(role)}"]`);
    at('cardBox').hidden = !card;
    at('card').replaceChildren(...(card ? [card.content.cloneNode(true)] : []));
    const past = now.turns.filter((one) => one.done && one !== turn);
    at('backBox').hidden = past.length === 0;
    at('back').replaceChildren(...past.map(pastItem));
  }

  /** A turn that is over, in short: the same words that stood on the page, so each is in its own language. */
  function pastItem({ inject, option, by }: Turn): HTMLElement {
    const source = template(inject.id);
    const item = document.createElement('li');
    const title = document.createElement('h3');
    title.append(...copy(source, '[data-part="headline"]'));
    const [label, feedback] = [line('plain', t(by === 'own' ? 'solo.chose' : 'solo.othersChose', { who: inject.decision.owner.map((one) => exercise.roles[one]?.name ?? one).join(', ') }), ': ', ...copy(source, `[data-option="${option}"] .solo-label`)), line('plain quiet', ...copy(source, `[data-option="${option}"] p:last-child`))];
    const reason = keep.reason(inject.id);
    const strong = inject.decision.options.filter((one) => one.strong && one.id !== option && !inject.decision.options.some((other) => other.id === option && other.strong));
    const taught = strong.map((one) => line('plain', t('solo.teaches'), ': ', ...copy(source, `[data-option="${one.id}"] .solo-label`)));
    item.append(title, label, feedback, ...taught, ...(reason ? [line('plain', t('solo.wrote', { text: reason }))] : []));
    return item;
  }

  function fill(turn: string): HTMLElement {
    const box = at('turn');
    box.replaceChildren(template(turn).cloneNode(true));
    return box;
  }

  function template(turn: string): DocumentFragment {
    const found = root.querySelector<HTMLTemplateElement>(`template[data-turn="${CSS.escape(turn)}"]`);
    if (!found) throw new Error(`The page has no inject "${turn}".`);
    return found.content;
  }

  /** A reader with a keyboard or a screen reader goes on where the new text begins. */
  function arrive(name: string): void {
    const heading = part(at('turn'), name);
    heading.focus({ preventScroll: true });
    (name === 'headline' ? at('turn') : heading).scrollIntoView({ block: 'start' });
  }
}

function piece<Kind extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-solo-part="${name}"]`);
  if (!found) throw new Error(`The page has no part "${name}".`);
  return found;
}

const copy = (from: ParentNode, selector: string): Node[] => [...(from.querySelector(selector)?.childNodes ?? [])].map((node) => node.cloneNode(true));

function line(className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.append(...content);
  return made;
}
