import { folded } from '../lexicon/lexicon.ts';
import { answered, plain, type Pair } from '../pair.ts';
import type { Finding } from '../problem.ts';
import type { AgreedTerm } from '../read/terms.ts';

/** A term of the glossary whose agreed translation is nowhere in the sentence. Words are compared by their beginnings, because they inflect. */
export function terms(pair: Pair): Finding[] {
  if (/^[\w-]+\/(?:term|abbr)$/.test(pair.segment.context)) return [];
  let source = folded(plain(answered(pair)));
  const text = plain(pair.entry.text.at(-1) ?? '');
  return pair.language.terms.flatMap((term) => {
    const pattern = patternOf(term.english);
    if (!pattern.test(source)) return [];
    // A term inside a longer one is not looked for again.
    source = source.replace(pattern, ' ');
    return answers(term, text) ? [] : [{ rule: 'term' as const, values: { english: term.english, agreed: term.agreed } }];
  });
}

const patterns = new Map<string, RegExp>();

function patternOf(english: string): RegExp {
  const known = patterns.get(english) ?? new RegExp(`(?<!\\p{L})${folded(english).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:s|es)?(?!\\p{L})`, 'u');
  patterns.set(english, known);
  return known;
}

/** Every long word of the agreed term has to begin like one of the sentence. `Animateur, animatrice` are two ways to say it. */
const answers = ({ english, agreed }: AgreedTerm, text: string): boolean => {
  const stems = stemsOf(text);
  const said = (way: string) => stemsOf(way).filter((word) => word.length > 2).every((word) => stems.some((stem) => stem.includes(beginning(word))));
  // The title of a cited work keeps its English words.
  return agreed.split(/, /).some(said) || folded(text).includes(folded(english));
};

const beginning = (word: string) => word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));

/** Words without accents. Of Arabic the consonants alone: a broken plural changes everything else. */
const stemsOf = (text: string): string[] =>
  (folded(text).normalize('NFD').replace(/\p{M}/gu, '').match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3).map((word) => (/\p{Script=Arabic}/u.test(word) ? word.replace(/^ال(?=\p{L}{3})/u, '').replace(/[اويةئءؤ]/g, '') : word));
