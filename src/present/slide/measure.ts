/** Something on a slide that begins on a line of its own. */
export interface Piece {
  kind: 'heading' | 'small' | 'text' | 'frame' | 'item' | 'date' | 'row';
  letters: number;
  /** How many of its kind stand beside one another. */
  columns: number;
  /** Letters in each cell of a row. */
  cells: number[];
}

/** The pieces of a slide as built, so that its size can be told from what it holds and from nothing else. */
export function blocksOf(html: string, inColumns: boolean): Piece[] {
  const rows = [...html.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) => rowOf(row));
  const rest = html.replace(/<table\b[\s\S]*?<\/table>/g, '').replace(/<ol[^>]*slide-running[\s\S]*?<\/ol>/g, (all) => `<p class="slide-running">${lettersOnly(all)}</p>`);
  const inline = rest.replace(/<ul class="slide-bins"[\s\S]*?<\/ul>/g, (all) => `<p>${lettersOnly(all)}</p>`);
  const pieces = [...inline.matchAll(/<(h1|h2|p|li|figcaption)\b([^>]*)>([\s\S]*?)(?=<(?:h1|h2|p|li|ul|ol|figcaption)\b|<\/(?:h1|h2|p|li|figcaption)>|$)/g)]
    .map(([, tag = '', attributes = '', inside = '']): Piece => {
      const kind = kindOf(tag, attributes, inside);
      return { kind, letters: lettersOnly(inside).length, columns: kind === 'item' && inColumns ? 2 : 1, cells: [] };
    })
    .filter(({ letters }) => letters > 0);
  return [...pieces, ...rows];
}

function kindOf(tag: string, attributes: string, inside: string): Piece['kind'] {
  if (/slide-(label|facts|stamp|address)/.test(attributes)) return 'small';
  if (/slide-running/.test(attributes)) return 'frame';
  if (tag === 'li') return inside.includes('<time') ? 'date' : 'item';
  return tag === 'h1' || tag === 'h2' ? 'heading' : 'text';
}

function rowOf(row: string): Piece {
  const cells = [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => lettersOnly(cell).length);
  return { kind: 'row', letters: cells.reduce((sum, letters) => sum + letters, 0), columns: 1, cells };
}

const lettersOnly = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').replace(/&[a-z#0-9]+;/g, '.').trim();
