import { bandOf, shown } from '../run/phase.ts';
import type { Values } from '../run/values.ts';
import type { Draw, Lead } from './lead.ts';
import type { Sheet } from './middle.ts';
import { copyOf, onPress, part, put, slot } from './parts.ts';

/** The five values after a phase: as numbers, in words, and against the phase before. */
export function phaseValues(lead: Lead, id: string): Sheet | undefined {
  const sheet = copyOf(document, 'form', 'values');
  if (!sheet) return undefined;
  onPress(slot(sheet, 'back'), () => lead.show(undefined));
  onPress(slot(sheet, 'save'), lead.saveLog);
  onPress(slot(sheet, 'show'), () => {
    lead.valuesOnWall.phase = lead.valuesOnWall.phase === id ? undefined : id;
    lead.show(`values:${id}`);
  });
  return { sheet, draw: () => fill(lead, id, sheet) };
}

function fill(lead: Lead, id: string, sheet: HTMLElement): void {
  const { phases } = lead.run();
  const place = phases.findIndex((phase) => phase.id === id);
  const phase = phases[place];
  const earlier = phases.slice(0, Math.max(0, place)).flatMap(({ values }) => values ?? []).at(-1) ?? startOf(lead);
  put(slot(sheet, 'title'), lead.t('lead.phaseOver', { phase: phase?.name ?? '' }));
  put(slot(sheet, 'show'), lead.t(lead.valuesOnWall.phase === id ? 'lead.valuesHide' : 'lead.valuesShow'));
  for (const row of sheet.querySelectorAll<HTMLElement>('[data-value]')) {
    const name = row.dataset.value as keyof Values;
    const [, now, change] = row.children;
    const value = shown(phase?.values?.[name] ?? earlier[name]);
    put(now?.firstElementChild as HTMLElement, lead.text.number(value));
    put(now?.lastElementChild as HTMLElement, lead.exercise.state ? bandOf(lead.exercise.state, value) : '');
    put(change as HTMLElement, signed(lead, value - shown(earlier[name])));
  }
}

const startOf = ({ exercise }: Lead) => Object.fromEntries(Object.entries(exercise.state?.variables ?? {}).map(([name, { start }]) => [name, start])) as Values;

const signed = ({ text }: Lead, n: number) => (n === 0 ? '0' : `${n > 0 ? '+' : '−'}${text.number(Math.abs(n))}`);

/** When a phase ends, the lead is told to look at the values and to save the log, once. */
export function phaseNote(lead: Lead): Draw {
  const note = part(lead.root, 'phaseNote');
  const seen = new Set<string>();
  let begun = false;
  onPress(part(lead.root, 'saveNow'), lead.saveLog);
  onPress(part(lead.root, 'lookAtValues'), () => {
    const last = latest(lead);
    if (last) lead.show(`values:${last.id}`);
  });
  return () => {
    const last = latest(lead);
    if (!begun) for (const { id, done } of lead.run().phases) if (done) seen.add(id);
    begun = begun || Boolean(lead.run().started);
    if (last && !seen.has(last.id)) {
      seen.add(last.id);
      lead.say(lead.t('lead.phaseOver', { phase: last.name }));
    }
    const next = lead.run().standings.find(({ state, inject }) => (state === 'released' || state === 'answered') && inject && last && inject.at > (lastOf(lead, last.id) ?? 0));
    note.hidden = !last || Boolean(next);
    if (last) put(part(lead.root, 'phaseNoteText'), lead.t('lead.phaseOverSave', { phase: last.name }));
    part(lead.root, 'lookAtValues').hidden = !lead.exercise.state;
  };
}

const latest = (lead: Lead) => lead.run().phases.filter(({ done }) => done).at(-1);

const lastOf = ({ exercise }: Lead, phase: string) => exercise.injects.filter((one) => one.phase === phase).at(-1)?.at;
