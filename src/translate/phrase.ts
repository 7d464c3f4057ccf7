import type { InterfaceText } from './schema.ts';

export type Values = Record<string, string | number>;
export type Phrase = InterfaceText['text'];

/**
 * The sentence a reader sees: the right plural form for `values.n`, with every `{name}` filled in.
 * A placeholder without a value is left as it stands, so that the mistake is visible and nothing is lost.
 */
export function phrase(text: Phrase, tag: string, values: Values = {}): string {
  return fill(typeof text === 'string' ? text : pluralForm(text, tag, values.n), values);
}

/** Puts values in the place of `{name}`. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function pluralForm(forms: Exclude<Phrase, string>, tag: string, n: string | number | undefined): string {
  const rule = new Intl.PluralRules(tag).select(Number(n ?? 0));
  return forms[rule] ?? forms.other;
}
