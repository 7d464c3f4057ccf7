import { voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { the, type Content } from '../read/content.ts';
import { isText, items, own } from '../read/own.ts';

const says = voice('doubts');

/** A doubt is about a text that exists, or nobody will meet it there. */
export function doubts(content: Content): Finding[] {
  const data = the(content, 'doubts');
  if (!data) return [];
  const known = [...content.paths].map((path) => path.replace(/^content\//, '').replace(/\.\w+$/, ''));
  return items(data.value).flatMap((_, i) => {
    const where = own(data.value, i, 'where');
    if (!isText(where) || known.includes(where)) return [];
    return [
      says.error(data.path, data.line([i, 'where']), {
        found: `The text “${where}” is not there`,
        expected: 'the path of a text below content/, without its ending',
        mend: advice(where, known, 'take the doubt away'),
      }),
    ];
  });
}
