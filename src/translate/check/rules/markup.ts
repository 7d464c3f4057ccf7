import { answered, type Pair } from '../pair.ts';
import type { Finding, Rule } from '../problem.ts';

/** Signs that would be code if they were not escaped. None has a place in a sentence unless the English has it. */
const forbidden: [Rule, RegExp][] = [
  ['markup', /<\s*[a-z/!?][^>]*>?|&(?:#\w+|(?!amp;|lt;|gt;)[a-z]\w*);|(?:javascript|vbscript|data):(?=\S)|&lt;\s*[a-z/!?]|\bon\w+\s*=\s*["'“]/gi],
  ['braces', /[{}]/g],
  ['markdown', /\*\*|`+|!?\]\(|^\s*(?:#{1,6}|[-*+]|\d+\.)\s|^\s*\|.*\||^\s*>\s|^\s*(?:-{3,}|={3,})\s*$|~~/gm],
];

/** Markup, braces and Markdown signs that the English does not have. */
export function markup(pair: Pair): Finding[] {
  const allowed = withoutTags(`${pair.segment.text} ${pair.segment.plural ?? ''}`);
  return pair.entry.text.flatMap((text) => {
    const own = withoutTags(text);
    return forbidden.flatMap(([rule, pattern]) => {
      const extra = own.match(pattern)?.find((sign) => !allowed.includes(sign.trim()));
      return extra ? [{ rule, values: { found: extra.trim().slice(0, 60) } }] : [];
    });
  });
}

/** Braces around a name are placeholders and have a rule of their own. */
const withoutTags = (text: string) => text.replace(/<\/?[gx]\d+\/?>/gi, '').replace(/\{\w+\}/g, '');

const addresses = /(?:[a-z][a-z+.-]*:\/\/|www\.)[^\s<>"»”)]+|(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+(?:example|com|org|net|int|gov|edu|info|biz|eu|uk|ca|io|ru|cn|xyz|top|app|dev|link|click|site|online)(?![\p{L}\d-])(?:\/[^\s<>"»”)]*)?/giu;
const mails = /[\p{L}\d._+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;

const found = (text: string, pattern: RegExp) => new Set((text.match(pattern) ?? []).map((one) => one.replace(/[.,;:!?،؛؟…’']+$/u, '').toLowerCase()));

/** Web addresses are the same in every language: none is lost, none comes in. */
export function addressFindings(pair: Pair): Finding[] {
  return pair.entry.text.flatMap((text) => [...differences('address', addresses, answered(pair), text), ...differences('contact', mails, answered(pair), text)]);
}

function differences(rule: Rule, pattern: RegExp, source: string, text: string): Finding[] {
  const [expected, written] = [found(visible(source), pattern), found(visible(text), pattern)];
  const lost = [...expected].find((one) => !written.has(one));
  const extra = [...written].find((one) => !expected.has(one));
  return lost || extra ? [{ rule, values: { expected: lost ?? '–', found: extra ?? '–' } }] : [];
}

const visible = (text: string) => text.replace(/<\/?[gx]\d+\/?>/g, ' ');
