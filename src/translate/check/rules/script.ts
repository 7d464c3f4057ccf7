import { answered, plain, type Pair } from '../pair.ts';
import type { Finding } from '../problem.ts';

/** Letters that look alike and are not: a word of two scripts is a trap, or a slip of the keyboard. */
const mixed = /[\p{L}\p{M}]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}|\p{Script=Latin}\p{Script=Arabic}|\p{Script=Arabic}\p{Script=Latin})[\p{L}\p{M}]*/gu;

/** Arabic writes short words together with the name that follows: وMurmur. */
const joined = /^(?:و|ف)?(?:ال|بال|كال|لل|[بكل])?\p{Script=Latin}[\p{Script=Latin}\p{M}]*$/u;

const home: Record<string, RegExp> = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u };

/** Words of two scripts, and whole words of a script that neither the language nor the English has. */
export function script(pair: Pair): Finding[] {
  const source = plain(answered(pair));
  return pair.entry.text.flatMap((form) => {
    const text = plain(form);
    const word = text.match(mixed)?.find((one) => !joined.test(one) && !source.includes(one)) ?? foreign(text, source, pair.language.path);
    return word ? [{ rule: 'script', values: { found: word, signs: signsOf(word) } }] : [];
  });
}

function foreign(text: string, source: string, language: string): string | undefined {
  const own = Object.hasOwn(home, language) ? home[language] : undefined;
  return text.match(/[\p{L}\p{M}]+/gu)?.find((word) => !/\p{Script=Latin}/u.test(word) && !own?.test(word) && !source.includes(word) && /\p{L}/u.test(word));
}

const signsOf = (word: string) => [...word].filter((sign) => !/\p{Script=Latin}|\p{M}/u.test(sign)).slice(0, 4).map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
