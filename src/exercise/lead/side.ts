import { headlineOf, nextOf, type Draw, type Lead } from './lead.ts';
import { numberOf } from './lanes.ts';
import { element, onPress, part, put } from './parts.ts';
import { delayOne, releaseOne, skipOne, withNext } from './steer.ts';

/** What comes next, and the views beside the message: all messages, the log, observations, the rest. */
export function side(lead: Lead): Draw {
  const { root, t, text } = lead;
  for (const [name, act] of [['release', releaseOne], ['delay', delayOne], ['skip', skipOne]] as const) onPress(part(root, name), () => withNext(lead, act));
  const list = messageList(lead);
  for (const button of root.querySelectorAll<HTMLElement>('[data-view]')) onPress(button, () => view(lead, button.dataset.view ?? ''));
  return () => {
    const run = lead.run();
    const next = nextOf(run);
    put(part(root, 'nextWhat'), next ? `${numberOf(lead, next)}. ${headlineOf(next)}` : t('lead.nothingNext'));
    const wait = next ? Math.ceil(next.minute - run.minute) : 0;
    const when = run.started?.clock ? (wait > 0 ? t('lead.dueIn', { n: wait }) : t('lead.dueNow')) : t('lead.ready');
    const story = [next?.inject?.day, next?.inject?.time].filter(Boolean).join(' · ');
    put(part(root, 'nextWhen'), next ? [when, t('exercise.minute', { n: text.number(Math.round(next.minute)) }), story].filter(Boolean).join(' · ') : '');
    part(root, 'nextButtons').hidden = !next;
    part(root, 'nextWhat').closest('section')?.classList.toggle('lead-due', next?.state === 'due' && Boolean(run.started?.clock));
    list();
  };
}

/** Turns to another view beside the message. */
export function view({ root }: Lead, name: string): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-view]')) button.setAttribute('aria-pressed', String(button.dataset.view === name));
  for (const panel of root.querySelectorAll<HTMLElement>('[data-panel]')) panel.hidden = panel.dataset.panel !== name;
}

/** Rows are kept and changed in place, so that whoever stands on one stays there. */
function messageList(lead: Lead): Draw {
  const list = part(lead.root, 'list');
  const rows = new Map<string, HTMLElement>();
  let order = '';
  list.addEventListener('click', ({ target }) => {
    const id = (target as Element).closest<HTMLElement>('button')?.dataset.message;
    if (id) lead.show(id);
  });
  return () => {
    const run = lead.run();
    const ready = run.ready.map((contingency) => ({ id: contingency.id, contingency, state: 'ready' as const, minute: 0, lines: [] }));
    for (const one of [...run.standings, ...ready]) {
      const row = rows.get(one.id) ?? newRow(one.id);
      rows.set(one.id, row);
      const button = row.firstElementChild as HTMLElement;
      const [number, what, state] = [...button.children] as HTMLElement[];
      button.dataset.state = one.state;
      button.toggleAttribute('aria-current', one.id === (lead.shown() ?? run.current?.id));
      put(number ?? null, numberOf(lead, { ...one, state: 'planned' }));
      put(what ?? null, headlineOf({ ...one, state: 'planned' }));
      put(state ?? null, one.state === 'planned' ? `${lead.text.number(Math.round(one.minute))}′` : lead.t(`lead.state.${one.state}`));
    }
    const ids = [...run.standings, ...run.ready].map(({ id }) => id);
    if (order !== ids.join()) list.replaceChildren(...ids.flatMap((id) => rows.get(id) ?? []));
    order = ids.join();
  };
}

function newRow(id: string): HTMLElement {
  const button = element('button', 'lead-row', element('span', 'lead-row-number'), element('span', 'lead-row-what'), element('span', 'lead-row-state'));
  button.type = 'button';
  button.dataset.message = id;
  return element('li', '', button);
}
