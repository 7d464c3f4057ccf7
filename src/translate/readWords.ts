import { fill, type Values } from './phrase.ts';

/**
 * The words a page brought for its scripts, found in the `<template data-words>` blocks inside `root`.
 * A missing word reads as its key: visible, harmless, and easy to report.
 */
export function readWords(root: ParentNode): (key: string, values?: Values) => string {
  const forms = new Map<string, string>();
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-words]')) {
    for (const span of template.content.querySelectorAll<HTMLElement>('[data-word]')) {
      forms.set(formKey(span.dataset.word ?? '', span.dataset.form), span.textContent ?? '');
    }
  }
  const plurals = new Intl.PluralRules(document.documentElement.lang || 'en');
  return (key, values = {}) => {
    const rule = plurals.select(Number(values.n ?? 0));
    const sentence = forms.get(key) ?? forms.get(formKey(key, rule)) ?? forms.get(formKey(key, 'other')) ?? key;
    return fill(sentence, values);
  };
}

const formKey = (key: string, form: string | undefined) => (form ? `${key} ${form}` : key);
