import { voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { the, type Content } from '../read/content.ts';
import { isText, items, keys, own } from '../read/own.ts';
import { attribute, lineOf, uses } from '../read/tree.ts';

const says = voice('terms');

/** Every term named in a text, or beside another term, is in the glossary. */
export function terms(content: Content): Finding[] {
  const glossary = the(content, 'glossary');
  const known = keys(glossary?.value);
  const named = content.documents.flatMap(({ path, tree }) =>
    uses(tree, 'Term').map((term) => ({ path, line: lineOf(term), id: attribute(term, 'id') ?? '' })),
  );
  const related = known.flatMap((term) =>
    items(own(glossary?.value, term, 'related')).flatMap((id, i) =>
      glossary && isText(id) ? [{ path: glossary.path, line: glossary.line([term, 'related', i]), id, of: term }] : [],
    ),
  );
  return [
    ...[...named, ...related]
      .filter(({ id }) => !known.includes(id))
      .map(({ path, line, id }) =>
        says.error(path, line, {
          found: `The term "${id}" is not in content/glossary.yaml`,
          expected: 'the id of a term in that file',
          mend: advice(id, known, 'add the term there'),
        }),
      ),
    ...related
      .filter(({ id, of }) => id === of)
      .map(({ path, line, id }) =>
        says.error(path, line, { found: `The term "${id}" is related to itself`, expected: 'neighbouring terms', mend: 'Take it from the list' }),
      ),
  ];
}
