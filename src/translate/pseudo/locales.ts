import type { Locale } from '../schema.ts';
import type { Pseudo } from './pseudo.ts';

const base = { tier: 'draft', digits: 'latn', threshold: 0.6 } as const;
const counted = { plurals: ['one', 'other'] as Locale['plurals'], pluralRule: 'nplurals=2; plural=(n != 1);' };

/** Two languages nobody speaks, to test pages with: one that needs more room, one that runs from right to left. */
export const pseudoLocales: Record<string, Locale> = {
  'en-xa': { ...base, ...counted, tag: 'en-XA', name: '⟦Ļöñĝ Éñĝļîšĥ⟧', direction: 'ltr', quotes: ['“', '”', '‘', '’'] },
  'ar-xb': { ...base, ...counted, tag: 'ar-XB', name: 'هنجليسح', direction: 'rtl', quotes: ['«', '»', '“', '”'] },
};

/** How each of them is written. */
export const pseudoKinds: Record<string, Pseudo> = { 'en-xa': 'long', 'ar-xb': 'mirrored' };

/** Is this the build of the two pseudo-languages, asked for with `PSEUDO=yes`? */
export const isPseudoBuild = (): boolean => process.env.PSEUDO === 'yes';

/** The languages of that build: the one the course is written in, and the two. */
export const withPseudo = (locales: Record<string, Locale>): Record<string, Locale> => ({ ...Object.fromEntries(Object.entries(locales).filter(([, { tier }]) => tier === 'source')), ...pseudoLocales });
