import { voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { lineOf, walk } from '../read/tree.ts';

const says = voice('tables');

/** Every column of a table has a word at its head: a screen reader says it before each cell. */
export const tables = ({ documents }: Content): Finding[] =>
  documents.flatMap(({ path, tree }) =>
    (tree ? [...walk(tree)] : [])
      .filter(({ node }) => node.type === 'table')
      .filter(({ node }) => (node.children?.[0]?.children ?? []).some((cell) => (cell.children ?? []).length === 0))
      .map(({ node }) =>
        says.error(path, lineOf(node), {
          found: 'A column of this table has no word at its head',
          expected: 'a word in every cell of the first line',
          mend: 'Name what stands in the column: “Step”, “Body”, “Who”',
        }),
      ),
  );
