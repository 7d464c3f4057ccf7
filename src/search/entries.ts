import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { course, moduleNumber, publishedModules } from '../course/course.ts';
import { allCases, allLessons, type PlacedLesson } from '../course/lessons.ts';
import { caseLink, exerciseLink, lessonLink, link, pathLink, quizLink, termLink, workshopLink } from '../course/links.ts';
import { allExercises } from '../exercise/exercises.ts';
import { topicList } from '../topic/topics.ts';
import { allWorkshops } from '../workshop/workshops.ts';
import { audience, type Audience } from '../course/schema.ts';
import { words } from '../translate/words.ts';
import type { Entry } from './entry.ts';
import { plainText } from './plainText.ts';

/** Everything that can be found in one language. */
export async function entries(locale: string): Promise<Entry[]> {
  const lessons = (await allLessons()).map((placed) => lessonEntry(locale, placed));
  const cases = (await allCases()).map((study) => caseEntry(locale, study));
  const terms = (await getCollection('glossary')).map((term) => termEntry(locale, term));
  const about = (await getCollection('pages')).map((page) => pageEntry(locale, page));
  const rooms = [...(await exerciseEntries(locale)), ...(await workshopEntries(locale)), ...topicEntries(locale), ...pathEntries(locale)];
  return [...lessons, ...cases, ...terms, ...(await moduleEntries(locale)), ...rooms, ...about, ...(await listEntries(locale))];
}

const everyone = audience.options;

function lessonEntry(locale: string, { module, lesson, number, entry }: PlacedLesson): Entry {
  const { title, summary } = entry.data;
  return {
    url: lessonLink(locale, module, lesson),
    kind: 'lesson',
    module,
    title,
    also: '',
    place: `${words(locale)('lesson.number', { n: number })} · ${moduleTitle(module)}`,
    audiences: audiencesOf([module]),
    summary,
    ...plainText(entry.body ?? ''),
  };
}

function caseEntry(locale: string, { id, data, body }: CollectionEntry<'cases'>): Entry {
  const timeline = data.timeline.map(({ text }) => text).join(' ');
  const { sections, points } = plainText(body ?? '');
  return {
    url: caseLink(locale, id),
    kind: 'case',
    title: data.title,
    also: `${data.place} ${data.years.join(' ')} ${data.election}`,
    place: `${data.place} · ${data.years.join(', ')}`,
    audiences: audiencesOf(data.lessons.map((lesson) => lesson.split('/')[0] ?? '')),
    summary: data.summary,
    points,
    sections: [{ id: '', title: '', text: timeline }, ...sections],
  };
}

function termEntry(locale: string, { id, data }: CollectionEntry<'glossary'>): Entry {
  const title = data.abbr ? `${data.term} (${data.abbr})` : data.term;
  return { ...bare(termLink(locale, id), title, data.definition), kind: 'term', also: data.abbr ?? '' };
}

function pageEntry(locale: string, { id, data, body }: CollectionEntry<'pages'>): Entry {
  return { ...bare(link(locale, id), data.title, data.summary), ...plainText(body ?? '') };
}

async function moduleEntries(locale: string): Promise<Entry[]> {
  const t = words(locale);
  const perModule = publishedModules.map(async ({ id }) => {
    const data = (await getEntry('modules', id))?.data;
    if (!data) return [];
    const place = t('module.number', { n: moduleNumber(id) });
    const page = { ...bare(link(locale, 'modules', id), data.title, data.summary), place, audiences: audiencesOf([id]), points: Object.values(data.outcomes) };
    const quiz = { ...bare(quizLink(locale, id), t('module.quiz'), t('module.quizLead')), place: data.title, audiences: audiencesOf([id]) };
    return [page, quiz];
  });
  return (await Promise.all(perModule)).flat();
}

/** The players' pages. What the lead knows is not found by searching. */
async function exerciseEntries(locale: string): Promise<Entry[]> {
  const t = words(locale);
  return (await allExercises()).map(({ id, data }) => ({
    ...bare(exerciseLink(locale, id), data.title, data.summary),
    also: t('site.exercises'),
    place: data.module ? `${t('site.exercises')} · ${moduleTitle(data.module)}` : t('site.exercises'),
    audiences: audiencesOf(data.module ? [data.module] : []),
    points: [...data.setting, ...Object.values(data.objectives).map(({ text }) => text)],
  }));
}

async function workshopEntries(locale: string): Promise<Entry[]> {
  const place = words(locale)('site.workshops');
  return (await allWorkshops()).map(({ id, data }) => ({ ...bare(workshopLink(locale, id), data.title, data.summary), place, points: data.before }));
}

const topicEntries = (locale: string): Entry[] =>
  topicList.map(({ id, name, asks }) => ({ ...bare(`${link(locale, 'topics')}#${id}`, name, asks), place: words(locale)('topic.title') }));

const pathEntries = (locale: string): Entry[] =>
  everyone.map((one) => ({
    ...bare(pathLink(locale, one), words(locale)('path.title', { name: course.audiences[one].name }), course.audiences[one].for),
    place: words(locale)('path.label'),
    audiences: [one],
  }));

/** The start page and the pages that are lists: found by their names, while what they list is found by its own. */
async function listEntries(locale: string): Promise<Entry[]> {
  const t = words(locale);
  const terms = (await getCollection('glossary')).length;
  return [
    bare(link(locale), course.title, course.summary),
    bare(link(locale, 'case-studies'), t('site.cases'), t('case.indexLead')),
    bare(link(locale, 'timeline'), t('timeline.title'), t('timeline.lead')),
    bare(link(locale, 'workshops'), t('workshop.indexTitle'), t('workshop.indexLead')),
    bare(link(locale, 'exercises'), t('site.exercises'), t('exercise.indexLead')),
    bare(link(locale, 'topics'), t('topic.title'), t('topic.lead')),
    bare(link(locale, 'self-assessment'), t('assess.title'), t('assess.lead')),
    bare(link(locale, 'glossary'), t('site.glossary'), t('glossary.lead', { n: terms })),
    bare(link(locale, 'sources'), t('site.sources'), t('sources.lead')),
    bare(link(locale, 'contents'), t('site.contents'), t('contents.lead')),
    bare(link(locale, 'progress'), t('site.progress'), t('search.progressLead')),
  ];
}

const bare = (url: string, title: string, summary: string): Entry => ({
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

const moduleTitle = (module: string) => course.modules.find(({ id }) => id === module)?.title ?? '';

/** Whom any of these modules is for. What belongs to no module is for everyone. */
function audiencesOf(modules: readonly string[]): Audience[] {
  const found = course.modules.filter(({ id }) => modules.includes(id)).flatMap(({ core, useful }) => [...core, ...useful]);
  return found.length > 0 ? everyone.filter((one) => found.includes(one)) : everyone;
}
