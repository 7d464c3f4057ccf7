import { courseIn, moduleNumber, moduleTitle } from './course.ts';
import { allLessons, type PlacedLesson } from './lessons.ts';
import { pathSteps } from './path.ts';
import type { Audience } from './schema.ts';

/** One module of a learning path with the lessons of it that belong to the path. */
export interface Stage {
  module: string;
  number: number;
  title: string;
  /** True when every lesson of the module belongs to the path. */
  whole: boolean;
  lessons: PlacedLesson[];
}

/** A learning path, module by module, and how long it takes one learner alone, in minutes. */
export async function journey(locale: string, audience: Audience): Promise<{ stages: Stage[]; minutes: number }> {
  const all = await allLessons(locale);
  const stages = pathSteps(courseIn(locale).paths[audience]?.steps ?? []).map(({ module, lessons }) => ({
    module,
    number: moduleNumber(module),
    title: moduleTitle(locale, module),
    whole: lessons.length === 0,
    lessons: all.filter((one) => one.module === module && (lessons.length === 0 || lessons.includes(one.lesson))),
  }));
  const minutes = stages.flatMap(({ lessons }) => lessons).reduce((sum, { entry }) => sum + entry.data.minutes, 0);
  return { stages, minutes };
}
