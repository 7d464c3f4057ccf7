import { moduleNumber } from '../course/course.ts';
import { allLessons } from '../course/lessons.ts';
import { caseLink, exerciseGuideLink, guideLink, quizLink } from '../course/links.ts';
import { activities } from '../course/outline.ts';
import { entryIn } from '../translate/entries.ts';
import type { Words } from '../translate/words.ts';
import { lay } from './clock.ts';
import type { Block, Workshop } from './schema.ts';

/** One line of a run sheet: what, for how long, and where its guide is. */
export interface Line {
  kind: 'lesson' | 'activity' | 'exercise' | 'case' | 'questions' | 'talk' | 'break';
  title: string;
  minutes: number;
  href?: string;
  note?: string | undefined;
}

/** A day of a workshop with its clock. Lessons, activities and exercises say themselves how long they take. */
export async function runOf(t: Words, locale: string, day: Workshop['days'][number]) {
  return lay(day.starts, await Promise.all(day.blocks.map((block) => lineOf(t, locale, block))));
}

async function lineOf(t: Words, locale: string, block: Block): Promise<Line> {
  if ('talk' in block) return { kind: 'talk', title: block.talk, minutes: block.minutes, note: block.note };
  if ('break' in block) return { kind: 'break', title: block.break, minutes: block.minutes };
  if ('lesson' in block) return lessonLine(t, locale, block.lesson, block.note);
  if ('activity' in block) return activityLine(t, locale, block.activity, block.note);
  if ('exercise' in block) return exerciseLine(t, locale, block.exercise, block.note);
  if ('case' in block) return caseLine(locale, block.case, block.note);
  const title = t('workshop.questions', { n: moduleNumber(block.questions) });
  return { kind: 'questions', title, minutes: block.minutes, href: quizLink(locale, block.questions), note: block.note };
}

async function lessonLine(t: Words, locale: string, id: string, note: string | undefined): Promise<Line> {
  const { module, lesson, number, entry } = await placed(locale, id);
  const title = t('workshop.lesson', { n: number, title: entry.data.title });
  return { kind: 'lesson', title, minutes: entry.data.minutes, href: guideLink(locale, module, lesson), note };
}

async function activityLine(t: Words, locale: string, id: string, note: string | undefined): Promise<Line> {
  const { module, lesson, number, entry } = await placed(locale, id);
  const activity = activities(entry.body ?? '')[0];
  if (!activity) throw new Error(`A workshop asks for the activity of ${id}, but that lesson has none.`);
  const title = t('workshop.activity', { n: number, title: activity.title });
  return { kind: 'activity', title, minutes: activity.minutes, href: guideLink(locale, module, lesson), note };
}

async function exerciseLine(t: Words, locale: string, id: string, note: string | undefined): Promise<Line> {
  const exercise = await entryIn(locale, 'exercises', id);
  if (!exercise) throw new Error(`A workshop asks for the exercise ${id}, which is not in content/exercises.`);
  const title = t('workshop.exercise', { title: exercise.data.title });
  return { kind: 'exercise', title, minutes: exercise.data.minutes, href: exerciseGuideLink(locale, id), note };
}

async function caseLine(locale: string, id: string, note: string | undefined): Promise<Line> {
  const study = await entryIn(locale, 'cases', id);
  if (!study) throw new Error(`A workshop asks for the case ${id}, which is not in content/case-studies.`);
  return { kind: 'case', title: study.data.title, minutes: study.data.minutes, href: caseLink(locale, id), note };
}

async function placed(locale: string, id: string) {
  const found = (await allLessons(locale)).find(({ module, lesson }) => `${module}/${lesson}` === id);
  if (!found) throw new Error(`A workshop asks for the lesson ${id}, which is not published.`);
  return found;
}
