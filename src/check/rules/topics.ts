import { voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { documentsOf, nameOf, ofModule, the, type Content } from '../read/content.ts';
import { isText, items, keys, own } from '../read/own.ts';

const says = voice('topics');

/** Topics and the self-assessment lead to lessons and terms that exist, and no lesson is left out of the topics. */
export const topics = (content: Content): Finding[] => [...inTopics(content), ...inAssessment(content)];

function inTopics(content: Content): Finding[] {
  const data = the(content, 'topics');
  if (!data) return [];
  const lessons = documentsOf(content, 'lesson').map(({ path }) => `${path.split('/')[2]}/${nameOf(path)}`);
  const terms = keys(the(content, 'glossary')?.value);
  const named = keys(data.value).flatMap((topic) =>
    (['lessons', 'terms'] as const).flatMap((list) => items(own(data.value, topic, list)).map((name, i) => ({ name, list, at: [topic, list, i] }))),
  );
  const lost = named.filter(({ name, list }) => !(list === 'lessons' ? lessons : terms).some((one) => one === name));
  const unnamed = lessons.filter((lesson) => !named.some(({ name }) => name === lesson));
  return [
    ...lost.map(({ name, list, at }) =>
      says.error(data.path, data.line(at), {
        found: `“${String(name)}” is not there`,
        expected: list === 'lessons' ? 'module/lesson as the files are named' : 'the id of a term in glossary.yaml',
        mend: advice(String(name), list === 'lessons' ? lessons : terms, 'take it away'),
      }),
    ),
    ...unnamed.map((lesson) =>
      says.error(data.path, 1, { found: `No topic names the lesson ${lesson}`, expected: 'every lesson under at least one topic', mend: 'Add it where a reader would look' }),
    ),
  ];
}

function inAssessment(content: Content): Finding[] {
  const data = the(content, 'assessment');
  if (!data) return [];
  return keys(own(data.value, 'modules')).flatMap((module) => {
    const lessons = items(own(ofModule(content, 'module', module)?.value, 'lessons')).filter(isText);
    return keys(own(data.value, 'modules', module)).flatMap((statement) =>
      items(own(data.value, 'modules', module, statement, 'lessons'))
        .filter((lesson) => !lessons.some((one) => one === lesson))
        .map((lesson) =>
          says.error(data.path, data.line(['modules', module, statement, 'lessons']), {
            found: `The lesson “${String(lesson)}” is not in the module ${module}`,
            expected: 'a lesson of that module',
            mend: advice(String(lesson), lessons, 'take it away'),
          }),
        ),
    );
  });
}
