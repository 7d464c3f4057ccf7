import type { Level, Rule } from '../problem.ts';
import type { Thing } from '../rules/tags.ts';

/** Why, and what to do. Names in braces are filled in. */
export interface Message {
  reason: string;
  mend: string;
}

/** Everything the check says in one language. */
export interface Messages {
  direction: 'ltr' | 'rtl';
  rules: Record<Rule, Message>;
  /** A tag that stands alone and is lost; one that goes around words is `rules['tag-lost']`. */
  singleTagLost: Message;
  /** What a numbered tag stands for, as it is named in a sentence. */
  things: Record<Thing, string>;
  levels: Record<Level, string>;
  summary: {
    title: string;
    none: string;
    counts: string;
    more: string;
    english: string;
    yours: string;
    mend: string;
    fixed: string;
    line: string;
    inEnglish: string;
  };
}
