import type { CourseModule } from './course.ts';
import type { Sitting } from '../record/record.ts';
import type { Progress } from '../progress.ts';
import type { Words } from './phrases.ts';
import { beforeAfter, rightOf, type Change } from '../review/beforeAfter.ts';

/** One module's tests as a person reads them: "4 of 8", "7 of 8", and what became of each question. */
export interface TestRow {
  module: string;
  title: string;
  before: string;
  after: string;
  rows: { title: string; href: string; change: Change; changeText: string }[];
}

/** One row for each module with a test; a module without one has none. */
export function testRows(module: CourseModule, progress: Progress, words: Words): TestRow[] {
  const tests = progress.tests(module.id);
  if (!tests?.pre && !tests?.post) return [];
  const right = (sitting: Sitting | undefined) => (sitting ? words('progress.right', { ...rightOf(sitting.results) }) : '');
  const rows = beforeAfter(tests, module.forms).map(({ after, change }) => {
    const item = module.items.find(({ id }) => id === after);
    return { title: item?.title ?? after, href: item?.href ?? module.href, change, changeText: words(`progress.change.${change}`) };
  });
  return [{ module: module.id, title: module.title, before: right(tests.pre), after: right(tests.post), rows }];
}
