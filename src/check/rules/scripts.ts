import { quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

const says = voice('scripts');

const word = /\p{L}[\p{L}\p{M}]*/gu;
const latin = /\p{Script=Latin}/u;
const lookalike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Words in which Latin letters stand beside Cyrillic or Greek ones: mostly a wrong keyboard, sometimes a disguise. */
export function scripts({ texts }: Content): Finding[] {
  return texts.flatMap(({ path, lines }) => lines.flatMap((line, i) => (lookalike.test(line) ? mixed(line).map((found) => finding(path, i + 1, found)) : [])));
}

const mixed = (line: string) => [...new Set(line.match(word) ?? [])].filter((found) => latin.test(found) && lookalike.test(found));

function finding(path: string, line: number, found: string): Finding {
  const foreign = [...found].filter((letter) => lookalike.test(letter)).join(', ');
  return says.warning(path, line, {
    found: `The word ${quoted(found)} mixes alphabets: ${foreign} is not Latin`,
    expected: 'a word written in one alphabet',
    mend: 'Type the word again on one keyboard',
  });
}
