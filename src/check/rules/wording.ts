import { quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { prose } from '../read/prose.ts';

const says = voice('wording');

/** Terms the course does not use, with what it says instead. Inside quotation marks they are named, not used. */
const avoided: [RegExp, string][] = [
  [/\bfake[- ]news\b/i, 'disinformation, misinformation, or what exactly is false'],
  [/\bhack(?:ed|ing)? (?:the |an |of the )?elections?\b/i, 'which system was entered, and what changed'],
  [/\belections? (?:was|were|is|are|has been|have been|got) hacked\b/i, 'which system was entered, and what changed'],
  [/\binfodemics?\b/i, 'many false claims at once'],
  [/\bcyber[- ]?wars?(?:fare)?\b/i, 'malicious cyber activity'],
  [/\[(?:recalled|read)\b[^\]]*\]?/i, 'nothing: this mark belongs in the notes'],
  [/\b(?:TODO|FIXME|TBD|lorem ipsum)\b/, 'the finished sentence'],
];

export const wording = (content: Content): Finding[] =>
  prose(content).flatMap(({ path, line, text }) => {
    const used = text.replace(/“[^”]*”|‘[^’]*’|«[^»]*»|"[^"]*"/g, '“”');
    return avoided.flatMap(([pattern, instead]) => {
      const found = pattern.exec(used)?.[0];
      return found
        ? [
            says.error(path, line, {
              found: `The text says ${quoted(found)}`,
              expected: instead,
              mend: 'Say what is meant; only a quotation keeps such words, in quotation marks',
            }),
          ]
        : [];
    });
  });
