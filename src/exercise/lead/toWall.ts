import { share } from '../../room/shared.ts';
import { textOf, type Run } from '../run/run.ts';
import { bandOf, shown } from '../run/phase.ts';
import type { Standing } from '../run/standing.ts';
import { wallSession, type Shown, type WallState } from '../wall/wallState.ts';
import { roleName, type Draw, type Lead } from './lead.ts';

/** Tells the wall what players may see, whenever that changes. Nothing else about the exercise leaves this window. */
export function toWall(lead: Lead): Draw {
  const session = share<WallState>(wallSession(lead.id), window, wallState(lead), { leads: true });
  let told = '';
  return () => {
    const state = wallState(lead);
    // While the clock runs the wall counts by itself: time passing is no news.
    const key = JSON.stringify({ ...state, at: 0, minute: state.running ? 0 : state.minute, lines: lead.log.events.length, revision: session.revision === 0 });
    if (key === told) return;
    told = key;
    session.change(() => state);
  };
}

function wallState(lead: Lead): WallState {
  const run = lead.run();
  const values = valuesOf(lead, run);
  return {
    exercise: lead.exercise.title,
    minute: run.minute,
    at: Date.now(),
    ratio: run.started?.ratio ?? 1,
    running: run.running,
    clock: run.started?.clock ?? false,
    ...(run.phase && { phase: lead.exercise.phases?.[run.phase] ?? '' }),
    shown: released(run).map((one) => shownOf(lead, one, run)),
    ...(values && { values }),
    ...(run.stopped && { stopped: run.stopped }),
  };
}

const released = ({ standings }: Run) => standings.filter((one) => one.released).sort((a, b) => (a.released?.at ?? 0) - (b.released?.at ?? 0));

function shownOf(lead: Lead, one: Standing, { flags }: Run): Shown {
  const { inject, contingency, improvised } = one;
  const message = inject ?? contingency ?? improvised;
  const { artefact, warning, tlp } = inject ?? contingency ?? {};
  return {
    id: one.id,
    channel: message?.channel ?? 'message',
    from: message?.from ?? '',
    to: (message?.to ?? []).map((role) => roleName(lead, role)),
    headline: message?.headline ?? '',
    text: textOf(one, flags),
    ...(artefact && { artefact }),
    ...(warning && { warning }),
    ...(tlp && { tlp }),
    ...(inject?.day && { day: inject.day }),
    ...(inject?.time && { time: inject.time }),
  };
}

function valuesOf(lead: Lead, { phases }: Run): WallState['values'] {
  const { state } = lead.exercise;
  const values = phases.find(({ id }) => id === lead.valuesOnWall.phase)?.values;
  if (!state || !values) return undefined;
  return Object.entries(values).map(([name, value]) => ({ name: lead.t(`exercise.variable.${name}`), value: shown(value), band: bandOf(state, value) }));
}
