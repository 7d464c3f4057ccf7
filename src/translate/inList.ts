/** Parts of a list as a language joins them: "3 modules, 41 answers"; in Arabic with its own comma. */
export const inList = (parts: readonly string[], tag = globalThis.document?.documentElement.lang ?? 'en'): string => new Intl.ListFormat(tag || 'en', { type: 'unit', style: 'short' }).format(parts);
