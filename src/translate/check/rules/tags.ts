import type { Segment, Tag } from '../../segment/segment.ts';
import type { Finding } from '../problem.ts';

/** What a numbered tag stands for, in a translator's eyes. */
export type Thing = 'link' | 'emphasis' | 'code' | 'term' | 'cite' | 'picture' | 'value' | 'break' | 'mark';

const things: [RegExp, Thing][] = [
  [/^!\[/, 'picture'],
  [/^(\[|<a\b|<https?:)/, 'link'],
  [/^[*_~]/, 'emphasis'],
  [/^`/, 'code'],
  [/^<Term\b/, 'term'],
  [/^<Cite\b/, 'cite'],
  [/^\{/, 'value'],
  [/^(\\?\n| {2,}\n|<br)/, 'break'],
];

const thingOf = ({ open }: Tag): Thing => things.find(([pattern]) => pattern.test(open))?.[1] ?? 'mark';

/** A numbered tag that is lost, doubled, invented, or crossed with another. */
export function tagFindings(segment: Pick<Segment, 'text' | 'tags'>, text: string): Finding[] {
  const lost = segment.tags.filter(({ number, close }) => (close === undefined ? !text.includes(`<x${number}/>`) : !around(number).test(text)));
  if (lost.length > 0) return lost.map((tag) => ({ rule: 'tag-lost', values: lostValues(segment.text, tag) }));
  const [allowed, written] = [tagsOf(segment.text), tagsOf(text)];
  const extra = written.filter((tag, i) => !allowed.includes(tag) || written.indexOf(tag) !== i);
  if (extra.length > 0) return [{ rule: 'tag-extra', values: { found: [...new Set(extra)].join(' ') } }];
  const crossed = firstCrossed(text);
  return crossed ? [{ rule: 'nesting', values: { found: crossed } }] : [];
}

/** Both halves, with something to go around; in the wrong order they are another finding. */
const around = (number: number) => new RegExp(`<g${number}>(?!\\s*</g${number}>)[\\s\\S]*</g${number}>|</g${number}>[\\s\\S]*<g${number}>`);

function lostValues(source: string, { number, open, close }: Tag): Record<string, string> {
  const thing = thingOf({ number, open });
  const inside = source.match(new RegExp(`<g${number}>([\\s\\S]*?)</g${number}>`))?.[1] ?? '';
  return close === undefined
    ? { thing, words: open.length > 40 ? `${open.slice(0, 39)}…` : open, tag: `<x${number}/>`, shape: 'single' }
    : { thing, words: inside.replace(/<\/?[gx]\d+\/?>/g, ''), open: `<g${number}>`, close: `</g${number}>`, shape: 'around' };
}

/** Also the ones that are written a little wrong, such as `<g 1>` or `<G1>`. */
const tagsOf = (text: string): string[] => text.match(/<\s*\/?\s*[gx]\s*\d+\s*\/?\s*>/gi) ?? [];

/** The first tag that closes before what was opened inside it. */
function firstCrossed(text: string): string | undefined {
  const open: string[] = [];
  for (const [whole, closes, number = ''] of text.matchAll(/<(\/?)g(\d+)>/g)) {
    if (!closes) open.push(number);
    else if (open.pop() !== number) return whole;
  }
  return open.length > 0 ? `<g${open[0]}>` : undefined;
}
