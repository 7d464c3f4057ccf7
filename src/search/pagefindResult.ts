import { splitMarks } from './excerpt.ts';
import type { Kind, Result, Run } from './result.ts';

/** One page as Pagefind hands it out, as far as it is used here (1.5). */
export interface PagefindPage {
  raw_url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  content: string;
  excerpt: string;
  plain_excerpt: string;
  sub_results: SubResult[];
}

interface SubResult {
  title: string;
  excerpt: string;
  plain_excerpt: string;
  anchor?: { id: string };
  weighted_locations: { balanced_score: number }[];
}

/** `says` tells how many words of the query a heading has. */
export function pagefindResult(page: PagefindPage, score: number, says: (heading: string) => number): Result {
  const { title = '', also = '', place = '' } = Object.fromEntries(Object.entries(page.meta).map(([name, value]) => [name, written(value)]));
  const parts = page.sub_results.filter(({ anchor }) => anchor);
  const most = Math.max(0, ...parts.map((part) => says(part.title)));
  const part = bestPart(parts.filter((one) => says(one.title) === most));
  return {
    url: page.raw_url,
    kind: (page.filters.kind?.[0] ?? 'page') as Kind,
    title,
    also,
    place,
    score,
    excerpt: excerptOf(bestPart(page.sub_results) ?? page, page.content),
    section: part?.anchor && { title: written(part.title), url: `${page.raw_url}#${part.anchor.id}` },
  };
}

/** The excerpt with dots where the text goes on. */
function excerptOf({ excerpt, plain_excerpt: plain }: SubResult | PagefindPage, content: string): Run[] {
  const dots = (text: string, whole: boolean): Run[] => (whole ? [] : [{ text, hit: false }]);
  return [...dots('… ', content.startsWith(plain)), ...splitMarks(written(excerpt)), ...dots(' …', content.endsWith(plain))];
}

/** The apostrophe as it is printed: the record has the straight one, and the course never does. */
const written = (text: string): string => text.replace(/'|&#39;/g, '’');

/** The part of the page with the most weight of answering words. */
function bestPart(parts: readonly SubResult[]): SubResult | undefined {
  const weight = ({ weighted_locations: words }: SubResult) => words.reduce((sum, { balanced_score: score }) => sum + score, 0);
  return parts.reduce<SubResult | undefined>((best, part) => (best && weight(best) >= weight(part) ? best : part), undefined);
}
