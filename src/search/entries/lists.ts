import { courseIn, moduleNumber, modulesIn } from '../../course/course.ts';
import { link, quizLink } from '../../course/links.ts';
import { entryIn, fileIn } from '../../translate/entries.ts';
import { inOwnLanguage } from '../../translate/tree/marked.ts';
import { words } from '../../translate/words.ts';
import type { Entry } from '../entry.ts';
import { audiencesOf, bare } from './bare.ts';

/** Each module's page and its questions. */
export async function moduleEntries(locale: string): Promise<Entry[]> {
  const t = words(locale);
  const perModule = modulesIn(locale).map(async ({ id }) => {
    const data = (await entryIn(locale, 'modules', id))?.data;
    if (!data) return [];
    const place = t('module.number', { n: moduleNumber(id) });
    const page = { ...bare(link(locale, 'modules', id), data.title, data.summary), place, audiences: audiencesOf([id]), points: Object.values(data.outcomes) };
    const quiz = { ...bare(quizLink(locale, id), t('module.quiz'), t('module.quizLead')), place: data.title, audiences: audiencesOf([id]) };
    // Where the module is not translated its questions would be found by no name but “questions”.
    return inOwnLanguage(data.title).trim() ? [page, quiz] : [page];
  });
  return (await Promise.all(perModule)).flat();
}

/** The start page and the pages that are lists: found by their names, while what they list is found by its own. */
export async function listEntries(locale: string): Promise<Entry[]> {
  const t = words(locale);
  const terms = Object.keys(await fileIn(locale, 'glossary')).length;
  return [
    bare(link(locale), courseIn(locale).title, courseIn(locale).summary),
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

