import { ar } from './messages/ar.ts';
import { en } from './messages/en.ts';
import { es } from './messages/es.ts';
import { fr } from './messages/fr.ts';
import type { Messages } from './messages/messages.ts';
import type { Rule } from './problem.ts';

const languages: Record<string, Messages> = { en, fr, es, ar };

/** The messages of a language; English where nobody has written them yet. */
export const messagesIn = (locale: string): Messages => (Object.hasOwn(languages, locale) ? (languages[locale] ?? en) : en);

export interface Worded {
  reason: string;
  mend: string;
  english: { reason: string; mend: string };
}

/** What a rule says about these values, in the translator's language and in English. */
export const worded = (rule: Rule, values: Record<string, string>, locale: string): Worded => ({ ...said(messagesIn(locale), rule, values), english: said(en, rule, values) });

function said(messages: Messages, rule: Rule, values: Record<string, string>): { reason: string; mend: string } {
  const { thing = 'mark', shape } = values;
  const all = { ...values, thing: messages.things[thing as keyof Messages['things']] ?? thing };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(all, name) ? (all[name as keyof typeof all] ?? whole) : whole));
  const { reason, mend } = rule === 'tag-lost' && shape === 'single' ? messages.singleTagLost : messages.rules[rule];
  return { reason: fill(reason), mend: fill(mend) };
}
