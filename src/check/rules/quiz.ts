import { voice, type Finding } from '../finding.ts';
import { moduleOf, type Content } from '../read/content.ts';
import { own } from '../read/own.ts';
import type { Data } from '../read/yaml.ts';
import { lockFindings, type Lock } from '../../quiz/lock.ts';
import { pools } from '../../quiz/pools.ts';
import { quizSchema, type Quiz } from '../../quiz/schema.ts';
import { warnings } from '../../quiz/warnings.ts';
import { attribute, uses } from '../read/tree.ts';

const says = voice('quiz');

/** Doubts about questions, questions nobody is ever asked, and answers that changed without a new revision. */
export function quiz(content: Content): Finding[] {
  const quizzes = content.data
    .filter(({ kind }) => kind === 'quiz')
    .flatMap((data) => {
      const parsed = quizSchema.safeParse(data.value);
      // What does not fit the schema has its finding in `data`.
      return parsed.success ? [{ data, module: moduleOf(data.path), quiz: parsed.data }] : [];
    });
  return [...quizzes.flatMap(({ data, quiz }) => [...doubts(data, quiz), ...unasked(content, data, quiz)]), ...locked(content, quizzes)];
}

const doubts = (data: Data, quiz: Quiz) =>
  warnings(quiz).map(({ item, message }) => {
    const [found = message, ...rest] = message.split(/(?<=[.!?])\s+(?=[A-Z])/);
    return says.warning(data.path, data.line(item === 'pretest' ? ['pretest'] : ['items', item]), {
      found: `${item}: ${found}`,
      expected: 'questions that give nothing away and tire nobody',
      mend: rest.join(' ') || 'Reword it',
    });
  });

/** In no lesson, no form, and no pool that is drawn from. */
function unasked(content: Content, data: Data, quiz: Quiz): Finding[] {
  const lessons = content.documents.filter(({ path }) => moduleOf(path) === moduleOf(data.path));
  if (lessons.some(({ tree }) => !tree)) return [];
  const placed = lessons.flatMap(({ tree }) => uses(tree, 'Question').map((node) => attribute(node, 'id')));
  const asked = new Set<unknown>([...placed, ...[...pools(quiz).values()].flat(), ...(quiz.pretest?.forms.A ?? []), ...(quiz.pretest?.forms.B ?? [])]);
  return Object.keys(quiz.items)
    .filter((item) => !asked.has(item))
    .map((item) =>
      says.warning(data.path, data.line(['items', item]), {
        found: `${item}: nobody is ever asked this question`,
        expected: 'every question in a lesson, a form, or a pool that draw takes from',
        mend: 'Place it, give it a pool, or delete it',
      }),
    );
}

function locked(content: Content, quizzes: { data: Data; module: string; quiz: Quiz }[]): Finding[] {
  const file = content.texts.find(({ kind }) => kind === 'lock');
  const lock = file ? readLock(file.text) : {};
  if (!lock)
    return [
      says.error('content/quiz.lock.json', 1, {
        found: 'The file is not as it was written',
        expected: 'for each module and question a rev and a key of 12 digits',
        mend: 'Put the committed version back',
      }),
    ];
  return quizzes.flatMap(({ data, module, quiz }) => {
    const found = lockFindings(lock, { [module]: quiz.items });
    const changed = found.filter(({ settledByUpdate }) => !settledByUpdate);
    const fresh = found.filter(({ settledByUpdate }) => settledByUpdate).map(({ item }) => item);
    return [...changed.map(({ item, message }) => changedAnswer(data, item, message)), ...(fresh.length > 0 ? [notLocked(data, fresh)] : [])];
  });
}

function changedAnswer(data: Data, item: string, message: string): Finding {
  const [found = message, mend = ''] = message.split(/; (.*)/s);
  return says.error(data.path, data.line(['items', item]), {
    found,
    expected: 'the answer that content/quiz.lock.json remembers, or a higher rev',
    mend: mend.charAt(0).toUpperCase() + mend.slice(1),
  });
}

const notLocked = (data: Data, fresh: string[]) =>
  says.error(data.path, data.line(['items', fresh[0] ?? '']), {
    found: `${fresh.length === 1 ? `${fresh[0]} is` : `${fresh.length} questions are`} new or have a new rev, and content/quiz.lock.json does not have ${fresh.length === 1 ? 'it' : 'them'}`,
    expected: 'every question in that file, so that a changed answer is noticed',
    mend: 'Run “npm run quiz-lock” and commit the file',
  });

/** The lock, if it has the shape its writer gives it. */
function readLock(text: string): Lock | undefined {
  try {
    const lock: unknown = JSON.parse(text);
    const items = Object.values(Object(lock)).flatMap((module) => Object.values(Object(module)));
    const whole = typeof lock === 'object' && lock !== null && !Array.isArray(lock);
    return whole && items.every((item) => Number.isSafeInteger(own(item, 'rev')) && /^[0-9a-f]{12}$/.test(String(own(item, 'key'))))
      ? (lock as Lock)
      : undefined;
  } catch {
    return undefined;
  }
}
