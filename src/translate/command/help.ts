import type { Command } from './command.ts';

/** What all commands do, a line each. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return [
    'npm run translate -- <command>',
    '',
    ...commands.map(({ name, does }) => `  ${name.padEnd(width)}${does}`),
    '',
    'More about one of them: npm run translate -- help <command>',
    'How to translate, in three steps: TRANSLATING.md. En français : TRADUIRE.md.',
  ].join('\n');
}

/** One command in plain words, with what to type. */
export function helpOf({ usage, more, about, options, examples }: Command): string {
  const names = Object.keys(about).map((name) => (options[name]?.type === 'string' ? `--${name} …` : `--${name}`));
  const width = Math.max(0, ...names.map((name) => name.length)) + 2;
  const optional = Object.values(about).map((words, i) => `  ${(names[i] ?? '').padEnd(width)}${words}`);
  return [usage, '', ...more, ...(optional.length > 0 ? ['', 'Options', ...optional] : []), '', 'Examples', ...examples.flatMap(([typed, for_]) => [`  npm run translate -- ${typed}`, `      ${for_}`])].join('\n');
}
