/** The papers of an exercise that have an address of their own: `/exercises/<e>/print/<paper>/`. */
export const exercisePapers = ['package', 'roles', 'injects', 'tents'] as const;
export type ExercisePaper = (typeof exercisePapers)[number];
