/** Spelling that the course keeps to, where a language alone would be taken for another country's. */
const own: Record<string, string> = { en: 'en-GB' };

/** A language as office programs name it, always with a region: they check no spelling in a mere `ar`. */
export function officeLanguage(tag: string): string {
  const found = known.get(tag) ?? named(tag);
  known.set(tag, found);
  return found;
}

/** Every run of words asks; the answer takes a while. */
const known = new Map<string, string>();

function named(tag: string): string {
  const { language, region } = new Intl.Locale(own[tag] ?? tag).maximize();
  return `${language}-${region}`;
}
