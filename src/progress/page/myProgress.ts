import type { Progress, Status } from '../progress.ts';
import type { Mode } from '../store/chosenMode.ts';
import { asideTexts, discard } from '../store/aside.ts';
import { calendar } from '../review/calendar.ts';
import { lessonState, type CourseItem, type CourseModule, type LessonState } from './course.ts';
import { keptText } from './keptText.ts';
import type { Words } from './phrases.ts';
import { inReview, sessions, visit } from '../review/review.ts';
import { testRows, type TestRow } from './testRows.ts';

export interface Tools {
  progress: Progress;
  words: Words;
  course: CourseModule[];
  /** A day as this language writes it. */
  dayText(day: string): string;
  save(name: string, type: string, text: string): void;
  /** True if the learner should hear that this browser clears saved work; asked with the number of modules done. */
  warn(modulesDone: number): boolean;
}

/** What a learner sees on "My progress": what is due, what changed between the tests, and what this browser keeps. */
export function myProgress({ progress, words, course, dayText, save, warn }: Tools) {
  const itemOf = (module: string, item: string): CourseItem | undefined => course.find(({ id }) => id === module)?.items.find(({ id }) => id === item);
  const stateOf = (module: string, lesson: string): LessonState => {
    const found = course.find(({ id }) => id === module)?.lessons.find(({ id }) => id === lesson);
    return found ? lessonState(found, progress.lesson(module, lesson), (item) => progress.item(module, item)) : 'new';
  };
  /** Questions that are no longer in the course, or changed their meaning, stay in the record and are not asked. */
  const reviewed = () => inReview(progress.all(), progress.readyBy()).filter(({ module, item, rev }) => itemOf(module, item)?.rev === rev);

  return {
    status: 'idle' as Status,
    statusText: '',
    mode: 'keep' as Mode,
    any: false,
    last: null as { title: string; href: string } | null,
    due: [] as { module: string; item: string; title: string; href: string; moduleTitle: string }[],
    dueText: '',
    inReview: 0,
    readyBy: '',
    tests: [] as TestRow[],
    keptText: '',
    aside: [] as { key: string; text: string }[],
    warning: '',
    states: {} as Record<string, LessonState>,

    init() {
      this.show();
      progress.onChange(() => this.show());
    },

    /** For the path: `new`, `started` or `done`. */
    lesson(module: string, lesson: string): LessonState {
      return this.states[`${module}/${lesson}`] ?? 'new';
    },

    setReadyBy() {
      progress.setReadyBy(this.readyBy === '' ? null : this.readyBy);
      this.show();
    },

    saveCalendar() {
      const plan = sessions(reviewed(), progress.today(), progress.readyBy());
      save('calendar.ics', 'text/calendar', calendar(plan, words('progress.calendarTitle'), progress.today()));
    },

    discard(key: string) {
      discard(progress.shelf(), key);
      this.show();
    },

    show() {
      this.status = progress.status();
      this.statusText = words(`progress.status.${this.status}`);
      this.mode = progress.mode();
      this.showPath();
      this.showReview();
      this.tests = course.flatMap((module) => testRows(module, progress, words));
      this.keptText = keptText(progress.all(), words);
      this.any = this.keptText !== '';
      this.aside = Object.entries(asideTexts(progress.shelf())).map(([key, text]) => ({ key, text }));
    },

    showPath() {
      const entries = course.flatMap(({ id, lessons }) => lessons.map((lesson) => [`${id}/${lesson.id}`, stateOf(id, lesson.id)] as const));
      this.states = Object.fromEntries(entries);
      const done = course.filter(({ id, lessons }) => lessons.every((lesson) => stateOf(id, lesson.id) === 'done')).length;
      if (this.warning === '' && warn(done)) this.warning = words('progress.clearedByBrowser');
      this.last = lastOf(course, progress);
    },

    showReview() {
      const all = reviewed();
      const today = progress.today();
      this.inReview = all.length;
      this.readyBy = progress.readyBy() ?? '';
      this.due = visit(all, today).flatMap(({ module, item }) => {
        const found = itemOf(module, item);
        return found ? [{ module, item, title: found.title, href: found.href, moduleTitle: course.find(({ id }) => id === module)?.title ?? '' }] : [];
      });
      const [next] = all;
      this.dueText = next ? dueText(this.due.length, next.due) : words('progress.dueNone');
    },
  };

  function dueText(due: number, nextDay: string): string {
    return due > 0 ? words('progress.dueToday', { n: due }) : words('progress.dueNext', { day: dayText(nextDay) });
  }
}

function lastOf(course: CourseModule[], progress: Progress): { title: string; href: string } | null {
  const place = progress.lastPlace();
  const lesson = course.find(({ id }) => id === place?.module)?.lessons.find(({ id }) => id === place?.lesson);
  return place && lesson ? { title: lesson.title, href: `${lesson.href}#${place.section}` } : null;
}
