import { courseIn, moduleTitle } from '../../course/course.ts';
import { exerciseLink, link, pathLink, workshopLink } from '../../course/links.ts';
import { allExercises } from '../../exercise/exercises.ts';
import { topicsIn } from '../../topic/topics.ts';
import { words } from '../../translate/words.ts';
import { allWorkshops } from '../../workshop/workshops.ts';
import type { Entry } from '../entry.ts';
import { audiencesOf, bare, everyone } from './bare.ts';

/** The players' pages. What the lead knows is not found by searching. */
export async function exerciseEntries(locale: string): Promise<Entry[]> {
  const t = words(locale);
  return (await allExercises(locale)).map(({ id, data }) => ({
    ...bare(exerciseLink(locale, id), data.title, data.summary),
    // With its title, for the ten of them share this name: whoever types it alone wants the list, or the word explained.
    also: `${t('site.exercises')} ${data.title}`,
    place: data.module ? `${t('site.exercises')} · ${moduleTitle(locale, data.module)}` : t('site.exercises'),
    audiences: audiencesOf(data.module ? [data.module] : []),
    points: [...data.setting, ...Object.values(data.objectives).map(({ text }) => text)],
  }));
}

export async function workshopEntries(locale: string): Promise<Entry[]> {
  const place = words(locale)('site.workshops');
  return (await allWorkshops(locale)).map(({ id, data }) => ({ ...bare(workshopLink(locale, id), data.title, data.summary), place, points: data.before }));
}

export const topicEntries = (locale: string): Entry[] =>
  topicsIn(locale).map(({ id, name, asks }) => ({ ...bare(`${link(locale, 'topics')}#${id}`, name, asks), place: words(locale)('topic.title') }));

export const pathEntries = (locale: string): Entry[] =>
  everyone.map((one) => ({
    ...bare(pathLink(locale, one), words(locale)('path.title', { name: courseIn(locale).audiences[one].name }), courseIn(locale).audiences[one].for),
    place: words(locale)('path.label'),
    audiences: [one],
  }));

