import type { Level, Problem } from './problem.ts';

const commands: Record<Level, string> = { error: 'error', guard: 'warning', warning: 'notice' };

/** Lines that a code host shows beside the lines of a proposal. What a file says cannot begin a second command. */
export const annotations = (problems: readonly Problem[]): string[] =>
  problems.map(({ level, file, line, rule, reason, mend }) => `::${commands[level]} file=${property(file)},line=${line},title=${property(rule)}::${data(`${reason} ${mend}`)}`);

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
