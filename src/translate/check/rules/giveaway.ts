import { isEmpty } from '../../catalogue/entry.ts';
import { plain, type Pair } from '../pair.ts';
import type { Finding } from '../problem.ts';

/** How much longer than every wrong answer the right one may be. */
const most = 1.6;

/** The right answer of a question, where it stands out by its length in the translation and not in the English. */
export function giveaways(pairs: readonly Pair[]): [Pair, Finding][] {
  const answers = pairs.filter(({ segment, entry }) => options.test(segment.context) && !isEmpty(entry));
  const right = answers.filter(({ segment }) => segment.context.endsWith('/right'));
  return right.flatMap((one): [Pair, Finding][] => {
    const others = answers.filter((other) => other !== one && questionOf(other) === questionOf(one));
    if (others.length === 0 || others.some((other) => right.includes(other))) return [];
    const [here, there] = [times(one, others, translated), times(one, others, source)];
    return here > most && there <= most ? [[one, { rule: 'giveaway', values: { times: here.toFixed(1) } }]] : [];
  });
}

const options = /^items\/[^/]+\/options\/[^/]+\/(?:right|wrong)$/;
const questionOf = ({ segment }: Pair) => segment.context.split('/')[1];
const translated = ({ entry }: Pair) => plain(entry.text[0] ?? '').length;
const source = ({ segment }: Pair) => plain(segment.text).length;
const times = (right: Pair, wrong: Pair[], size: (pair: Pair) => number) => size(right) / Math.max(...wrong.map(size), 1);
