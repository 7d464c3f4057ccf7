import { voice, type Finding } from '../finding.ts';
import { documentsOf, type Content } from '../read/content.ts';
import type { Document } from '../read/document.ts';
import { own } from '../read/own.ts';
import { attribute, lineOf, uses, type Node } from '../read/tree.ts';

const says = voice('minutes');

/** The minutes of a lesson's or a case's sections add up to those at its top. */
export const minutes = (content: Content): Finding[] => documentsOf(content, 'lesson', 'case').flatMap((document) => (document.tree ? inspect(document) : []));

function inspect(document: Document): Finding[] {
  const all = uses(document.tree, 'Section');
  const without = all.filter((section) => attribute(section, 'minutes') === undefined).map((section) => untimed(document, section));
  const declared = own(document.front?.value, 'minutes');
  const sum = all.reduce((total, section) => total + (Number(attribute(section, 'minutes')) || 0), 0);
  if (without.length > 0 || typeof declared !== 'number' || declared === sum) return without;
  return [
    says.error(document.path, document.front?.line(['minutes']) ?? 1, {
      found: `The sections take ${sum} minutes together, but the front matter says minutes: ${declared}`,
      expected: 'the same number; activities for a room are not counted',
      mend: `Change the sections, or write minutes: ${sum}`,
    }),
  ];
}

const untimed = ({ path }: Document, section: Node) =>
  says.error(path, lineOf(section), {
    found: `The section "${attribute(section, 'id') ?? ''}" has no minutes`,
    expected: 'minutes="…" on every section of a lesson or case',
    mend: 'Add the time a learner alone needs for it',
  });
