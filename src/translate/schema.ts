import { z } from 'astro/zod';

/** One language in `content/locales.yaml`, by its path: `/fr/` may hold `fr-CA`. */
export const localeSchema = z.strictObject({
  /** BCP 47 tag for `lang` and `Intl`. */
  tag: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  /** The language's name in itself. */
  name: z.string().min(1),
  direction: z.enum(['ltr', 'rtl']),
  tier: z.enum(['source', 'official', 'community', 'draft']),
  /** Unicode numbering system, so that build and browser agree. */
  digits: z.enum(['latn', 'arab', 'arabext', 'deva']),
  quotes: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  /** The forms a counted text has, by their CLDR names and in the order of a catalogue's `msgstr[0]`, `msgstr[1]` … */
  plurals: z.array(z.enum(['zero', 'one', 'two', 'few', 'many', 'other'])).min(1),
  /** The same as gettext writes it in a catalogue's head. */
  pluralRule: z.string().regex(/^nplurals=\d; plural=[n\d ()!=<>&|?:%]+;$/, 'a rule is written nplurals=2; plural=(n != 1);'),
  /** How much of a text has to be translated before its page is shown in this language, from 0 to 1 by words. */
  threshold: z.number().min(0).max(1),
});

const plural = z.strictObject({
  zero: z.string().optional(),
  one: z.string().optional(),
  two: z.string().optional(),
  few: z.string().optional(),
  many: z.string().optional(),
  other: z.string(),
});

/** One button or label in `content/interface.yaml`; the note tells a translator where it is seen. */
export const interfaceSchema = z.strictObject({
  text: z.union([z.string().min(1), plural]),
  note: z.string().min(1),
});

export type Locale = z.infer<typeof localeSchema>;
export type InterfaceText = z.infer<typeof interfaceSchema>;
