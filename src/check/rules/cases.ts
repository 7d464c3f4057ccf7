import { voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { documentsOf, lesson, moduleOf, nameOf, the, type Content } from '../read/content.ts';
import { isText, items, own } from '../read/own.ts';
import { attribute, lineOf, uses } from '../read/tree.ts';

const says = voice('cases');

/** Every case a text or module names exists, and every lesson a case belongs to. */
export function cases(content: Content): Finding[] {
  const known = documentsOf(content, 'case').map(({ path }) => nameOf(path));
  const named = [
    ...content.documents.flatMap(({ path, tree }) => uses(tree, 'Case').map((card) => ({ path, line: lineOf(card), id: attribute(card, 'id') ?? '' }))),
    ...content.data
      .filter(({ kind }) => kind === 'module')
      .flatMap(({ path, value, line }) => items(own(value, 'cases')).flatMap((id, i) => (isText(id) ? [{ path, line: line(['cases', i]), id }] : []))),
  ];
  return [
    ...named
      .filter(({ id }) => !known.includes(id))
      .map(({ path, line, id }) =>
        says.error(path, line, {
          found: `The case "${id}" is not in content/case-studies`,
          expected: 'the file name of a case, without .mdx',
          mend: advice(id, known, 'write the case first'),
        }),
      ),
    ...lessonsOfCases(content),
    ...unanswered(content),
  ];
}

function lessonsOfCases(content: Content): Finding[] {
  const modules = items(own(the(content, 'course')?.value, 'modules'));
  const statusOf = (module: string) =>
    own(
      modules.find((one) => own(one, 'id') === module),
      'status',
    );
  return documentsOf(content, 'case').flatMap(({ path, front }) =>
    items(own(front?.value, 'lessons')).flatMap((place, i) => {
      const [module = '', name = ''] = isText(place) ? place.split('/') : [];
      const status = statusOf(module);
      if (status === 'planned' || (status === 'published' && lesson(content, module, name))) return [];
      return [
        says.error(path, front?.line(['lessons', i]) ?? 1, {
          found: `The lesson "${String(place)}" is not there`,
          expected: 'module/lesson of a lesson in content/modules, or of a module that course.yaml plans',
          mend: 'Correct the name, or take it away',
        }),
      ];
    }),
  );
}

/** A lesson that shows a case is named by the case: readers go both ways, and the list by lesson is whole. */
function unanswered(content: Content): Finding[] {
  const cases = documentsOf(content, 'case');
  return documentsOf(content, 'lesson').flatMap(({ path, tree }) => {
    const place = `${moduleOf(path)}/${nameOf(path)}`;
    return uses(tree, 'Case').flatMap((card) => {
      const study = cases.find((one) => nameOf(one.path) === attribute(card, 'id'));
      if (!study?.front || items(own(study.front.value, 'lessons')).includes(place)) return [];
      return [
        says.error(study.path, study.front.line(['lessons']), {
          found: `The lesson ${place} shows this case, and “lessons” does not name it`,
          expected: 'every lesson that shows the case',
          mend: `Add ${place}`,
        }),
      ];
    });
  });
}
