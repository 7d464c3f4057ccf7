import type { ItemRecord, SectionRecord } from '../record/record.ts';
import { isObject, own } from '../record/own.ts';
import { attempt } from '../store/shelf.ts';

/** What "My progress" must know of the course; written into the page at build, as JSON in `data-course`. */
export interface CourseItem {
  id: string;
  rev: number;
  title: string;
  href: string;
}

export interface CourseLesson {
  id: string;
  title: string;
  href: string;
  /** Section ids in order, and the ids of the questions placed in the lesson. */
  sections: string[];
  items: string[];
}

export interface CourseModule {
  id: string;
  title: string;
  href: string;
  lessons: CourseLesson[];
  items: CourseItem[];
  /** The forms of the pre- and post-test: the same place in two forms holds parallel questions. */
  forms: Record<string, string[]>;
}

export type LessonState = 'new' | 'started' | 'done';

/** Done: all sections seen and all questions answered, with any score; or marked as done by the learner. */
export function lessonState(lesson: CourseLesson, record: SectionRecord | undefined, answered: (item: string) => ItemRecord | undefined): LessonState {
  const seen = lesson.sections.filter((section) => own(record?.seen ?? {}, section) !== undefined);
  const done = lesson.items.filter(answered);
  if (Object.keys(record?.completed ?? {}).length > 0) return 'done';
  if (seen.length === lesson.sections.length && done.length === lesson.items.length) return 'done';
  return seen.length + done.length > 0 ? 'started' : 'new';
}

/** The course a page brought along; empty if it brought none. */
export function courseOf(text: string | undefined): CourseModule[] {
  const course: unknown = attempt(() => JSON.parse(text ?? '[]'));
  return Array.isArray(course) ? course.filter((module): module is CourseModule => isObject(module)) : [];
}
