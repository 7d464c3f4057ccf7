/** What an activity needs on the tables. */
export interface Materials {
  title: string;
  text: string;
}

/**
 * The materials of each activity of a text, read from its source: authors write them as its first paragraph, after a
 * bold label in their own language.
 */
export function materialsOf(body: string): Materials[] {
  return [...body.matchAll(/<Activity\b[^>]*?\btitle="([^"]*)"[^>]*>\s*([\s\S]*?)\n\s*\n/g)].flatMap(([, title = '', first = '']) => {
    // The sign that says which language the paragraph is in stands before the label, and belongs to what follows it.
    const [, sign = '', text] = /^(\uE000[a-z])?\*\*[^*]+\*\*\s*([\s\S]+)$/.exec(first) ?? [];
    return text ? [{ title, text: sign + plain(text) }] : [];
  });
}

/** How people work in a text, each way once, in the order of the session. Breaks are no way to work. */
export const modesOf = (parts: { mode: string | undefined }[]): string[] => [...new Set(parts.flatMap(({ mode }) => (mode && mode !== 'break' ? mode : [])))];

const plain = (markdown: string) => markdown.replace(/<[^>]+>/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
