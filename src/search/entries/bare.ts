import { courseIn } from '../../course/course.ts';
import { audience, type Audience } from '../../course/schema.ts';
import { sourceLocale } from '../../translate/locales.ts';
import type { Entry } from '../entry.ts';

export const everyone = audience.options;

/** An entry that is found by its title and one sentence. */
export const bare = (url: string, title: string, summary: string): Entry => ({
  url,
  kind: 'page',
  title,
  also: '',
  place: '',
  audiences: everyone,
  summary,
  points: [],
  sections: [],
});


/** Whom any of these modules is for. What belongs to no module is for everyone. */
export function audiencesOf(modules: readonly string[]): Audience[] {
  const found = courseIn(sourceLocale).modules.filter(({ id }) => modules.includes(id)).flatMap(({ core, useful }) => [...core, ...useful]);
  return found.length > 0 ? everyone.filter((one) => found.includes(one)) : everyone;
}
