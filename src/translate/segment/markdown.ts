/**
 * Plain words written as MDX that shows exactly these words. Whatever the parser would take for markup, an expression,
 * an entity, a module or a link is escaped, so a translator's text can never become any of them.
 */
export function escapeMarkdown(text: string, atStart: boolean): string {
  const inner = text
    .replace(/[\\`*[\]<{}~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // The parser looks for addresses after it has taken escapes away (Sätteri 0.10), so one is cut by an empty expression.
    .replace(/(?<=https?:)(?=\/\/)|(?<=www)(?=\.)|(?<=[\w.+-])(?=@)/gi, "{''}");
  return inner
    .split('\n')
    .map((line, i) => (i > 0 || atStart ? lineStart(line) : line))
    .join('\n')
    // A heading drops number signs at its end.
    .replace(/(?<=\s)#(?=#*\s*$)/, '\\#');
}

/** What would begin a heading, a quotation, a list, a rule, a table or a module. */
const lineStart = (line: string): string =>
  line
    .replace(/^([#>=+:-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[ie](?=(?<=i)mport\b|(?<=e)xport\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
