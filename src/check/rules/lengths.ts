import { quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';

const says = voice('lengths');

/** What fits in a list of results or on a line of a timeline, in characters of the source. Translations may be longer. */
const most = 200;

/** Summaries and lines of a timeline that are too long for their place. */
export const lengths = ({ documents, data }: Content): Finding[] =>
  [...documents.flatMap(({ front }) => front ?? []), ...data].flatMap(({ path, strings }) =>
    strings
      .filter(({ keys, value }) => value.length > most && (isSummary(path, keys) || isTimeline(keys)))
      .map(({ value, line, keys }) =>
        says.error(path, line, {
          found: `${keys.at(-1)} has ${value.length} characters: ${quoted(value)}`,
          expected: `at most ${most}`,
          mend: 'Shorten it',
        }),
      ),
  );

/** The course as a whole may say more. */
const isSummary = (path: string, keys: readonly string[]) => keys.at(-1) === 'summary' && !(path.endsWith('course.yaml') && keys.length === 1);
const isTimeline = (keys: readonly string[]) => keys.includes('timeline') && keys.at(-1) === 'text';
