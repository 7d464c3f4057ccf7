import { fenced, inline } from './fence.ts';
import type { Messages } from './messages/messages.ts';
import type { Problem } from './problem.ts';
import { byWeight, tally } from './tally.ts';
import { messagesIn } from './worded.ts';

/** More than that at once helps nobody. */
const most = 10;

/** A comment for the proposal, in Markdown: the ten heaviest findings in the translator's language, and the same in English folded below. */
export function summary(problems: readonly Problem[], locale: string): string {
  const own = messagesIn(locale);
  const english = messagesIn('en');
  const first = byWeight(problems).slice(0, most);
  const said = [head(problems, own), ...first.map((problem, i) => one(problem, problem, i, own)), rest(problems, own)];
  const folded = [head(problems, english), ...first.map((problem, i) => one(problem, problem.english, i, english)), rest(problems, english)];
  const turned = own.direction === 'rtl' ? ['<div dir="rtl">', ...said, '</div>'] : said;
  const parts = own === english ? said : [...turned, `<details><summary>${own.summary.inEnglish}</summary>`, ...folded, '</details>'];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const head = (problems: readonly Problem[], { summary: words }: Messages) => `### ${words.title}\n\n${problems.length === 0 ? words.none : counts(problems, words.counts)}`;
const rest = (problems: readonly Problem[], { summary: words }: Messages) => (problems.length > most ? words.more.replace('{n}', String(problems.length - most)) : '');

function one(problem: Problem, { reason, mend }: Problem['english'], i: number, { levels, summary: words }: Messages): string {
  const place = words.line.replace('{file}', problem.file).replace('{line}', String(problem.line));
  return [
    `**${i + 1}. ${levels[problem.level]}** · ${inline(place)}`,
    problem.sentence && `*${words.english}*\n${fenced(problem.sentence)}`,
    problem.text && `*${words.yours}*\n${fenced(problem.text)}`,
    `${inline(reason)}\n\n*${words.mend}* ${inline(mend)}`,
    problem.fixed !== undefined && `*${words.fixed}*\n${fenced(problem.fixed)}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

const counts = (problems: readonly Problem[], pattern: string): string => {
  const count: Record<string, number> = tally(problems);
  return pattern.replace(/\{(\w+)\}/g, (_, level: string) => String(count[level] ?? 0));
};

/** The same for a terminal: every finding, a paragraph each. */
export function asText(problems: readonly Problem[], locale: string): string {
  const { summary: words, levels } = messagesIn(locale);
  const paragraphs = byWeight(problems).map(({ level, file, line, sentence, text, reason, mend, fixed }) =>
    [`${levels[level]} · ${file}:${line}`, sentence && `  ${words.english}  ${sentence}`, text && `  ${words.yours}  ${text}`, `  ${reason}`, `  ${mend}`, fixed !== undefined && `  ${words.fixed}  ${fixed}`].filter(Boolean).join('\n'),
  );
  return [...paragraphs, problems.length === 0 ? words.none : counts(problems, words.counts)].join('\n\n');
}
