import { all, type Element } from '../page/tree.ts';

/** Heights at which a drawing can be cut across without cutting through words, circles or small boxes. */
export function cutsOf(drawing: Element, height: number): number[] {
  const busy = all(drawing, ({ name }) => /^(text|tspan|rect|circle)$/.test(name)).flatMap((one) => extent(one, height));
  return Array.from({ length: Math.floor(height) }, (_, y) => y).filter((y) => y > 0 && busy.every(([from, to]) => y <= from || y >= to));
}

function extent({ name, attributes }: Element, whole: number): [from: number, to: number][] {
  const value = (key: string) => Number(attributes[key] ?? Number.NaN);
  const y = value('y');
  if (name === 'circle') return [[value('cy') - value('r') - 2, value('cy') + value('r') + 2]];
  if (Number.isNaN(y)) return [];
  if (name !== 'rect') return [[y - 20, y + 8]];
  // A ground behind a whole part may be cut; a box may not.
  return value('height') > whole / 5 ? [] : [[y - 2, y + value('height') + 2]];
}
