import { modulesIn } from '../../course/course.ts';
import { lessonsOf } from '../../course/lessons.ts';
import { lessonLink, link, quizLink } from '../../course/links.ts';
import { mentions } from '../../course/mentions.ts';
import { outline } from '../../course/outline.ts';
import { entryIn } from '../../translate/entries.ts';
import type { CourseModule } from './course.ts';

/** The published course as "My progress" needs it: what there is to read and to answer, and where. Made at build. */
export async function courseMap(locale: string): Promise<CourseModule[]> {
  return Promise.all(modulesIn(locale).map(({ id, title }, i) => moduleMap(locale, id, title, i + 1)));
}

async function moduleMap(locale: string, id: string, title: string, number: number): Promise<CourseModule> {
  const quiz = await entryIn(locale, 'quizzes', id);
  const lessons = (await lessonsOf(locale, id, number)).map(({ lesson, entry }) => ({
    id: lesson,
    title: entry.data.title,
    href: lessonLink(locale, id, lesson),
    sections: outline(entry.body ?? '').map((section) => section.id),
    items: mentions(entry.body ?? '', 'Question', 'id'),
  }));
  const hrefOf = (item: string) => `${lessons.find(({ items }) => items.includes(item))?.href ?? quizLink(locale, id)}#q-${item}`;
  const items = Object.entries(quiz?.data.items ?? {}).map(([item, { rev, ask }]) => ({ id: item, rev, title: short(ask), href: hrefOf(item) }));
  return { id, title, href: link(locale, 'modules', id), lessons, items, forms: quiz?.data.pretest?.forms ?? {} };
}

/** The first words of a question, enough to know it again. */
function short(ask: string): string {
  const plain = ask.replace(/[*\n]+/g, ' ').trim();
  return plain.length <= 90 ? plain : `${plain.slice(0, plain.lastIndexOf(' ', 88))} …`;
}
