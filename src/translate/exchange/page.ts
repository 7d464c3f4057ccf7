import { rowsOf, type Row } from './row.ts';
import type { Unit } from './unit.ts';
import { escapeXml } from './xmlText.ts';

export interface PageLanguage {
  tag: string;
  name: string;
  direction: 'ltr' | 'rtl';
}

/** Words the reader finds again in a cell: what the English was before a change. */
export const beforeWord = 'Before:';

/**
 * Sentences as one page with a table: number, English, translation. Word and browsers open it, and what they save comes
 * back by `readPage.ts`. The style is plain on purpose: it is what Word keeps.
 */
export const writePage = (units: readonly Unit[], language: PageLanguage): string => {
  const files = [...new Set(units.map(({ path }) => path))];
  const body = files.flatMap((path) => [`<tr><th colspan="3" lang="en" dir="ltr">content/${escapeXml(path)}</th></tr>`, ...units.filter((unit) => unit.path === path).flatMap(rowsOf).map((row, i) => line(row, i + 1, language))]);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(language.name)}: sentences to translate</title>
<style>
body { font-family: Calibri, "Noto Sans", sans-serif; font-size: 11pt; line-height: 1.4; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 4pt; vertical-align: top; text-align: start; }
.about { width: 18%; font-size: 8pt; color: #555; }
.words { width: 41%; }
</style>
</head>
<body>
<p lang="en">Write in the third column only, and save the file as a web page (HTML). Signs such as ⟦1⟧…⟦/1⟧ stand for a link or for emphasis, and ⟦2/⟧ for something that is put in; keep each of them, and put it where your sentence needs it. The codes in the first column bring each sentence back to its place.</p>
<table>
<tr><th class="about">Number</th><th class="words" lang="en">English</th><th class="words" lang="${language.tag}" dir="${language.direction}">${escapeXml(language.name)}</th></tr>
${body.join('\n')}
</table>
</body>
</html>
`;
};

function line({ code, notes, state, source, previous, text }: Row, number: number, { tag, direction }: PageLanguage): string {
  const about = [`${number} · ${state}`, code, ...notes, ...(previous ? [`${beforeWord} ${previous}`] : [])];
  return `<tr><td class="about" lang="en" dir="ltr">${about.map(broken).join('<br>')}</td><td class="words" lang="en" dir="ltr">${broken(source)}</td><td class="words" lang="${tag}" dir="${direction}">${broken(text)}</td></tr>`;
}

const broken = (text: string): string => escapeXml(text).replace(/\n/g, '<br>');
