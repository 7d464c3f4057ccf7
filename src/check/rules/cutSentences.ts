import { quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import type { Kind } from '../read/places.ts';

const says = voice('cutSentences');

const kinds: Kind[] = ['exercise', 'workshop'];
/** Lists of whole lines. */
const lists = ['setting', 'rules', 'materials', 'safety', 'hotwash', 'can', 'cannot', 'goals', 'overrides', 'holdingLine', 'ask', 'before', 'afterwards'];

/** A line of a list that begins with a small letter: between brackets, a comma parts a sentence in two. */
export const cutSentences = ({ data }: Content): Finding[] =>
  data
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ path, strings }) =>
      strings
        .filter(({ keys, value }) => isLine(keys) && value !== keys.at(-1) && /^\p{Ll}/u.test(value.trim()))
        .map(({ value, line }) =>
          says.error(path, line, {
            found: `This line begins with a small letter: ${quoted(value)}`,
            expected: 'whole lines, each beginning with a capital',
            mend: 'If a comma cut a sentence in two, put the sentence in double quotes; else begin with a capital',
          }),
        ),
    );

/** What is expected of a role stands under the role's name. */
const isLine = (keys: readonly string[]) => lists.includes(keys.at(-1) ?? '') || keys.at(-2) === 'expected' || (keys.at(-1) === 'questions' && keys.includes('injects'));
