import { voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import { folderOf, type Content } from '../read/content.ts';
import { attribute, lineOf, uses } from '../read/tree.ts';

const says = voice('figures');

/** Every figure has its drawing beside the text, and every drawing is shown. */
export function figures(content: Content): Finding[] {
  const shown = content.documents.flatMap(({ path, tree }) =>
    uses(tree, 'Figure').map((figure) => ({
      path,
      line: lineOf(figure),
      src: attribute(figure, 'src') ?? '',
      drawing: `${folderOf(path)}/${attribute(figure, 'src') ?? ''}`,
    })),
  );
  const drawings = content.texts.filter(({ kind }) => kind === 'picture').map(({ path }) => path);
  const unread = new Set(content.documents.filter(({ tree }) => !tree).map(({ path }) => folderOf(path)));
  return [
    ...shown
      .filter(({ drawing }) => !drawings.includes(drawing))
      .map(({ path, line, src, drawing }) => missing(path, line, src, neighbours(drawings, drawing))),
    ...drawings.filter((path) => !unread.has(folderOf(path)) && !shown.some(({ drawing }) => drawing === path)).map(unused),
  ];
}

const neighbours = (drawings: string[], drawing: string) =>
  drawings.filter((path) => folderOf(path) === folderOf(drawing)).map((path) => path.slice(folderOf(path).length + 1));

const missing = (path: string, line: number, src: string, beside: string[]) =>
  says.error(path, line, {
    found: `<Figure> shows "${src}", which does not lie beside the text`,
    expected: 'a drawing in the same folder',
    mend: advice(src, beside, 'put the file there'),
  });

const unused = (path: string) =>
  says.warning(path, 1, { found: 'No text shows this drawing', expected: 'drawings that a <Figure> shows', mend: 'Show it, or delete it' });
