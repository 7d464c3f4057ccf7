/**
 * A text without what does not matter to its meaning: white space, the shape of quotation marks and apostrophes, and
 * which kind of dash. A change in these alone leaves a translation as current as it was.
 */
export const essence = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u00AB\u00BB]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
