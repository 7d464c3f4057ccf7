import { voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { documentsOf, modules as folders, nameOf, type Content } from '../read/content.ts';
import { isText, items, own } from '../read/own.ts';
import { uses } from '../read/tree.ts';

const says = voice('workshops');

/** Every lesson, activity, exercise, case and module a run sheet asks for exists. */
export function workshops(content: Content): Finding[] {
  const lessons = documentsOf(content, 'lesson').map((document) => ({ id: `${document.path.split('/')[2]}/${nameOf(document.path)}`, document }));
  const known: Record<string, string[]> = {
    lesson: lessons.map(({ id }) => id),
    activity: lessons.filter(({ document }) => uses(document.tree, 'Activity').length > 0).map(({ id }) => id),
    exercise: content.data.filter(({ kind }) => kind === 'exercise').map(({ path }) => nameOf(path)),
    case: documentsOf(content, 'case').map(({ path }) => nameOf(path)),
    questions: folders(content),
  };
  return content.data
    .filter(({ kind }) => kind === 'workshop')
    .flatMap((data) =>
      items(own(data.value, 'days')).flatMap((day, d) =>
        items(own(day, 'blocks')).flatMap((block, b) =>
          Object.entries(known).flatMap(([key, names]) => {
            const name = own(block, key);
            if (!isText(name) || names.includes(name)) return [];
            return [
              says.error(data.path, data.line(['days', d, 'blocks', b]), {
                found: `There is no ${key} “${name}”`,
                expected: `the name of ${key === 'activity' ? 'a lesson with an activity' : `a ${key === 'questions' ? 'module' : key}`}`,
                mend: advice(name, names, 'take the line away'),
              }),
            ];
          }),
        ),
      ),
    );
}
