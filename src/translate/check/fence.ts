/** A translator's words inside Markdown: as they are, and never as links, mentions, markup or headings. */
export function fenced(text: string): string {
  const ticks = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return `${ticks}text\n${visible(text)}\n${ticks}`;
}

/** The same in the middle of a sentence. An empty comment parts what would become a link or a mention, and is not copied with it. */
export function inline(text: string): string {
  const line = visible(text).replace(/[\r\n]+/g, ' ');
  return line.replace(/[\\`*_[\]<>&#|~{}]/g, '\\$&').replace(/@(?=\w)|:(?=\/\/)|www(?=\.)/gi, '$&<!-- -->');
}

/** Signs that nobody sees, or that turn the text around, by their names. */
const visible = (text: string) => text.replace(/[\p{Cc}\u00AD\u200B\u200E\u200F\u061C\u202A-\u202E\u2060-\u206F\uFEFF\p{Co}]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`));
