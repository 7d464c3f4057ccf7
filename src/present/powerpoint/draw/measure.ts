import { wordsOf, type Line, type Paragraph, type Role } from '../slideText.ts';

/** Mean width of a letter and the height of a line, as parts of the size: Georgia, and Arial's Arabic letters. On the safe side. */
const letter = (text: string) => (/[\u0600-\u06FF]/.test(text) ? 0.47 : 0.505);
export const lineHeight = 1.18;
/** Space before a paragraph, as a part of its size: facts keep away from what is said. */
export const spaceBefore = (role: Role): number => (role === 'facts' ? 1.1 : 0.5);
/** How far a point of a list stands in, in inches: room for a sign such as `A.` at its size. */
export const indentAt = (points: number): number => (points * 1.45) / 72;

/** How many lines words take at a size in points, in a box of a width in inches. */
export function linesAt(line: Line, points: number, width: number): number {
  const text = wordsOf(line);
  const perLine = Math.max(1, Math.floor((width * 72) / (points * letter(text))));
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/\s+/)) {
    const whole = filled === 0 ? word.length : filled + 1 + word.length;
    if (whole > perLine && filled > 0) {
      lines += 1;
      filled = word.length;
    } else filled = whole;
    lines += Math.floor(filled / (perLine + 1));
  }
  return lines;
}

/** How high paragraphs are, in inches. */
export function heightAt(paragraphs: Paragraph[], points: number, width: number): number {
  return paragraphs.reduce((sum, one, i) => sum + paragraphHeight(one, points, width) + (i === 0 ? 0 : (points * spaceBefore(one.role)) / 72), 0);
}

function paragraphHeight({ line, point, role }: Paragraph, points: number, width: number): number {
  const size = sizeOf(role, points);
  return (linesAt(line, size, width - (point ? indentAt(points) * (point.level + 1) : 0)) * size * lineHeight) / 72;
}

/** Facts and the stamp are smaller than what is said. */
export const sizeOf = (role: Role, points: number): number => (role === 'text' || role === 'address' || role === 'bin' ? points : Math.max(12, Math.round(points * 0.7)));

/** The largest size at which paragraphs fit into a box. Below 12 points nobody reads: then PowerPoint may shrink them further. */
export function fit(paragraphs: Paragraph[], width: number, height: number, largest: number): number {
  for (let points = largest; points > 12; points -= points > 20 ? 2 : 1) if (heightAt(paragraphs, points, width) <= height) return points;
  return 12;
}
