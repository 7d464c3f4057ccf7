import type { CollectionEntry } from 'astro:content';
import { moduleTitle } from '../../course/course.ts';
import type { PlacedLesson } from '../../course/lessons.ts';
import { caseLink, lessonLink, link, termLink } from '../../course/links.ts';
import { words } from '../../translate/words.ts';
import type { Term } from '../../glossary/schema.ts';
import type { Entry } from '../entry.ts';
import { plainText } from '../plainText.ts';
import { namesOf } from '../names.ts';
import { audiencesOf, bare } from './bare.ts';

/** Lessons, cases, terms and pages about the course: found by all their words. */
export function lessonEntry(locale: string, { module, lesson, number, entry }: PlacedLesson): Entry {
  const { title, summary } = entry.data;
  return {
    url: lessonLink(locale, module, lesson),
    kind: 'lesson',
    module,
    title,
    also: '',
    place: `${words(locale)('lesson.number', { n: number })} · ${moduleTitle(locale, module)}`,
    audiences: audiencesOf([module]),
    summary,
    ...plainText(entry.body ?? ''),
  };
}

export function caseEntry(locale: string, { id, data, body }: CollectionEntry<'cases'>): Entry {
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

/** `source` is the term as the course first had it: technical words travel, and people type them in any language. */
export function termEntry(locale: string, id: string, data: Term, source: Term): Entry {
  const title = data.abbr ? `${data.term} (${data.abbr})` : data.term;
  return { ...bare(termLink(locale, id), title, data.definition), kind: 'term', also: namesOf(title, data, source) };
}

export function pageEntry(locale: string, { id, data, body }: CollectionEntry<'pages'>): Entry {
  return { ...bare(link(locale, id), data.title, data.summary), ...plainText(body ?? '') };
}

