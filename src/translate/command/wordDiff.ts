import { diffWordsWithSpace } from 'diff';
import { toMarks } from '../exchange/marks.ts';

/** Two wordings as one line: `[-gone-]` and `{+new+}`, in colour where a terminal shows it. */
export function wordDiff(before: string, now: string, colour = false): string {
  const [gone, come] = colour ? ['\u001b[31m', '\u001b[32m'] : ['', ''];
  const end = colour ? '\u001b[0m' : '';
  return diffWordsWithSpace(toMarks(before), toMarks(now))
    .map(({ added, removed, value }) => (removed ? `${gone}[-${value}-]${end}` : added ? `${come}{+${value}+}${end}` : value))
    .join('');
}
