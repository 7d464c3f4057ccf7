import type { Exercise } from '../schema.ts';

/** The exercise as far as its report tells of it: without the texts that players read and the lead's own notes. */
export function reportData(exercise: Exercise): Exercise {
  const { setting: _, facts: __, timetable: ___, rules: ____, materials: _____, safety: ______, objections: _______, method: ________, threads: _________, ...rest } = exercise;
  return {
    ...rest,
    ...{ setting: [], timetable: [], rules: [], materials: [], safety: [], objections: [], after: [], sources: [], unplugged: '', rights: '', summary: '' },
    roles: Object.fromEntries(Object.entries(exercise.roles).map(([id, { name }]) => [id, { name, mandate: '' }])),
    injects: exercise.injects.map(({ artefact: _, warning: __, questions: ___, cases: ____, variants: _____, truth: ______, ...inject }) => ({ ...inject, from: '', text: '', expected: {} })),
    contingency: exercise.contingency?.map(({ id, channel, to, headline }) => ({ id, channel, to, headline, from: '', text: '', use: '', when: '', expected: {} })),
  };
}
