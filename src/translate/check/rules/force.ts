import { folded, lexiconOf, words } from '../lexicon/lexicon.ts';
import { answered, plain, type Pair } from '../pair.ts';
import type { Finding } from '../problem.ts';

/**
 * A denial or an order that is only on one side. The lists are short and let a sentence pass in doubt: a guard that
 * cries wolf is soon not read.
 */
export function force(pair: Pair): Finding[] {
  const [english, own] = [lexiconOf('en'), lexiconOf(pair.language.tag)];
  if (!english || !own || pair.segment.plural !== undefined) return [];
  const [source, text] = [folded(plain(answered(pair))), folded(plain(pair.entry.text[0] ?? ''))];
  const denials = all(english.negation, '', source);
  const orders = all(english.obligation, '', source);
  const [added] = all(own.negation, own.joined, text);
  const denied = all(`${own.negation}|${own.softNegation}`, own.joined, text).length;
  return [
    ...(denials.length > denied ? [{ rule: 'negation-lost' as const, values: { expected: denials[0] ?? '' } }] : []),
    ...(orders.length > all(own.obligation, own.prefix, text).length ? [{ rule: 'obligation-lost' as const, values: { expected: orders[0] ?? '' } }] : []),
    ...(added && denials.length === 0 && all(english.softNegation, '', source).length === 0 ? [{ rule: 'negation-added' as const, values: { found: added } }] : []),
  ];
}

const all = (parts: string, prefix: string | undefined, text: string): string[] => text.match(words(parts, prefix)) ?? [];
