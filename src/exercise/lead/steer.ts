import { headlineOf, nextOf, standing, type Lead } from './lead.ts';

/** What a lead does to a message, from a button or a key. */
export const releaseOne = async (lead: Lead, id: string): Promise<void> => {
  lead.valuesOnWall.phase = undefined;
  await lead.write({ kind: 'released', inject: id });
  const one = standing(lead, id);
  lead.show(undefined);
  lead.say(lead.t('lead.saidReleased', { headline: one ? headlineOf(one) : id }));
};

/** Five minutes from now, or from its own minute when that is later. */
export async function delayOne(lead: Lead, id: string): Promise<void> {
  const { minute } = lead.run();
  const one = standing(lead, id);
  if (!one) return;
  await lead.write({ kind: 'delayed', inject: id, by: Math.max(0, Math.ceil(minute - one.minute)) + 5 });
  lead.say(lead.t('lead.saidDelayed', { headline: headlineOf(one) }));
}

export async function skipOne(lead: Lead, id: string): Promise<void> {
  await lead.write({ kind: 'skipped', inject: id });
  lead.say(lead.t('lead.saidSkipped'));
}

/** Messages that have to be left out to be at a minute. */
export const before = (lead: Lead, minute: number) => lead.run().standings.filter((one) => (one.state === 'planned' || one.state === 'due') && one.minute < minute);

/** Sets the exercise clock; what lies before and has not come is left out, and can still be released. */
export async function jumpTo(lead: Lead, minute: number): Promise<void> {
  for (const { id } of before(lead, minute)) await lead.write({ kind: 'skipped', inject: id });
  await lead.write({ kind: 'jumped', to: minute });
  lead.show(undefined);
}

export function pauseOrGoOn(lead: Lead): void {
  const { running, started } = lead.run();
  if (started?.clock) void lead.write({ kind: running ? 'paused' : 'resumed' });
}

/** Acts on the next message, if there is one. */
export function withNext(lead: Lead, act: (lead: Lead, id: string) => Promise<void>): boolean {
  const next = nextOf(lead.run());
  if (next) void act(lead, next.id);
  return next !== undefined;
}
