import { hasWords, oneLine, type Segment } from './segment.ts';

/** The words of a drawing. One `<text>` is one segment, however many lines its `<tspan>`s make of it. */
export function svgSegments(source: string): Segment[] {
  return [...source.matchAll(/<(text|title|desc)\b[^>]*>([\s\S]*?)<\/\1>/g)].flatMap((found) => {
    const inner = found[2] ?? '';
    const text = oneLine(decode(inner.replace(/<[^>]*>/g, ' ')));
    const from = found.index + found[0].indexOf('>') + 1;
    return hasWords(text) ? [{ context: found[1] ?? '', kind: 'label' as const, weight: 'normal' as const, text, from, to: from + inner.length, form: 'svg' as const, tags: [] }] : [];
  });
}

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => names[name] ?? '');
const encode = (text: string) => text.replace(/[&<>]/g, (sign) => `&${sign === '&' ? 'amp' : sign === '<' ? 'lt' : 'gt'};`);

/** New words in the place of the old: spread over the same lines, so that they keep to the width they were given. */
export function drawnText(inner: string, text: string): string {
  const lines = inner.match(/<tspan\b[^>]*>/g);
  if (!lines) return encode(text);
  const spread = spreadOver(text, lines.length);
  const next = spread.values();
  return inner.replace(/(<tspan\b[^>]*>)[^<]*(<\/tspan>)/g, (_, open: string, close: string) => `${open}${encode(next.next().value ?? '')}${close}`);
}

/** Words in a number of lines, in order, so that the longest line is as short as it can be. */
export function spreadOver(text: string, lines: number): string[] {
  const words = text.split(' ');
  const best = (from: number, left: number): string[] => {
    const rest = words.slice(from);
    if (left <= 1 || rest.length <= 1) return [rest.join(' '), ...Array<string>(Math.max(0, left - 1)).fill('')];
    const ways = rest.map((_, i) => [rest.slice(0, i + 1).join(' '), ...best(from + i + 1, left - 1)]);
    return ways.reduce((a, b) => (widest(b) < widest(a) ? b : a));
  };
  return best(0, lines);
}

const widest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
