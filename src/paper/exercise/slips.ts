import type { Contingency, Exercise, Inject } from '../../exercise/schema.ts';

/** One message on paper. Where an earlier decision gives it another text, each text is a slip of its own. */
export interface Slip {
  inject: Inject | Contingency;
  /** Its place in the order of play; none for one that is kept ready. */
  number?: number;
  text: string;
  /** The flag this slip waits for; the lead hands it out in place of the usual one. */
  needs?: string;
}

/** Every slip in the order a lead takes them from the pile; those kept ready lie at the bottom. */
export function slipsOf({ injects, contingency = [] }: Pick<Exercise, 'injects' | 'contingency'>): Slip[] {
  const planned = injects.flatMap((inject, i) => [
    { inject, number: i + 1, text: inject.text },
    ...(inject.variants ?? []).map(({ needs, text }) => ({ inject, number: i + 1, text, needs })),
  ]);
  return [...planned, ...contingency.map((inject) => ({ inject, text: inject.text }))];
}
