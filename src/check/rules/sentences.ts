import { voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { passages } from '../read/prose.ts';

const says = voice('sentences');

/** Many of our readers read English as a third language. */
const longest = 20;

/** Texts whose sentences are long on average. Headings, tables and titles do not count. */
export const sentences = ({ documents }: Content): Finding[] =>
  documents.flatMap((document) => {
    const lengths = passages(document)
      .filter((passage) => passage.sentences)
      .flatMap(({ text }) => split(text).map(wordCount))
      .filter((count) => count > 2);
    const mean = lengths.reduce((sum, count) => sum + count, 0) / lengths.length;
    if (!(lengths.length >= 5 && mean > longest)) return [];
    return [
      says.warning(document.path, document.bodyStart + 1, {
        found: `The sentences have ${mean.toFixed(1)} words on average; the longest has ${Math.max(...lengths)}`,
        expected: `${longest} words or fewer on average`,
        mend: 'Cut the longest ones in two',
      }),
    ];
  });

/** At a full stop, question or exclamation mark that is followed by a space and something other than a small letter. */
const split = (text: string) => text.split(/(?<=[.!?…؟。]["”’»)]*)\s+(?![\p{Ll}])/u);

const wordCount = (sentence: string) => sentence.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'\u200c-]*/gu)?.length ?? 0;
