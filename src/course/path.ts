/** One stop on a learning path: a whole module, or some lessons of it. */
export interface PathStep {
  module: string;
  /** Empty when the whole module is meant. */
  lessons: string[];
}

/** `["m1", "m2/a", "m2/b"]` becomes one step for m1 and one step for two lessons of m2. */
export function pathSteps(steps: readonly string[]): PathStep[] {
  const out: PathStep[] = [];
  for (const step of steps) {
    const [module = '', lesson] = step.split('/');
    const last = out.at(-1);
    if (lesson && last && last.module === module && last.lessons.length > 0) last.lessons.push(lesson);
    else out.push({ module, lessons: lesson ? [lesson] : [] });
  }
  return out;
}
