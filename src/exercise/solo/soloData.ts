import type { Exercise } from '../schema.ts';

/** The rules of an exercise without its texts: those stand on the page as markup, each in its own language. */
export function soloData(exercise: Exercise): Exercise {
  const { facts: _, versions: __, contingency: ___, ladder: ____, threads: _____, report: ______, method: _______, ...rest } = exercise;
  return {
    ...rest,
    ...{ setting: [], timetable: [], rules: [], materials: [], safety: [], hotwash: [], evaluation: [], objections: [], after: [], sources: [] },
    ...{ objectives: {}, unplugged: '', rights: '', summary: '' },
    roles: Object.fromEntries(Object.entries(exercise.roles).map(([id, { name }]) => [id, { name, mandate: '' }])),
    injects: exercise.injects.map(({ id, at, phase, track, channel, to, decision, variants, bonus, malus, level }) => ({
      ...{ id, at, phase, track, channel, to, bonus, malus, level },
      ...{ from: '', headline: '', text: '', expected: {} },
      variants: variants?.map(({ needs }) => ({ needs, text: '' })),
      decision: { ...decision, prompt: '', options: decision.options.map((option) => ({ ...option, label: '', feedback: '' })) },
    })),
  };
}
