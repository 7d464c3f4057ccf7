import { quoted, voice, type Finding } from '../finding.ts';

const says = voice('document');

/** What the parser could not read, in an author's words. Its message begins with line and column. */
export function unparsed(path: string, message: string, firstLine: number): Finding {
  const [, line, reason = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
  const known = causes.find(([pattern]) => pattern.test(reason));
  return says.error(path, line ? Number(line) : firstLine, {
    found: known?.[1] ?? `The parser stops here: ${quoted(reason.replace(/\s*\(.*$/s, ''))}`,
    expected: 'Markdown and the words authors may use, each tag closed and alone on its line',
    mend: `${known?.[2] ?? 'Look for a sign < or { in the text, and for a tag that is not closed'}. The file is not read further until then`,
  });
}

const causes: [RegExp, string, string][] = [
  [/Unexpected character `!`/, 'The text has an HTML comment or another “<!”', 'Delete it; comments are for the pull request'],
  [/`\?`.*before name/, 'The text has a “<?”', 'Delete it'],
  [/brace|expression|oxc|acorn/i, 'The text has a brace that is read as code', 'Take the braces away, or put the text between backticks'],
  [/closing tag/, 'A tag is not closed, or closed where it was not opened', 'Put the opening and the closing tag each alone on a line, in pairs'],
  [
    /after `<`|in name|before name|to create a link/,
    'The text has a “<” that opens no word authors may use',
    'Write “less than”, or put the text between backticks. A link is written [words](#section)',
  ],
];
