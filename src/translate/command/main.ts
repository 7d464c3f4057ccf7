import { parseArgs } from 'node:util';
import { nearest } from '../../check/nearest.ts';
import { Refusal, type Asked, type Command } from './command.ts';
import { commands } from './commands.ts';
import { helpOf, overview } from './help.ts';
import type { Project } from './project.ts';

/** Does what was asked and gives the exit code: 0 well, 1 something has to be mended, 2 not understood. */
export async function main(words: readonly string[], project: () => Project, say: Project['say'] = (line = '') => console.log(line)): Promise<number> {
  const [name = 'help', ...rest] = words;
  const wantsHelp = ['help', '--help', '-h'].includes(name);
  const named = wantsHelp ? rest[0] : name;
  if (named === undefined) return told(say, overview(commands), 0);
  const command = commands.find((one) => one.name === named);
  if (!command) return told(say, unknownCommand(named), 2);
  if (wantsHelp || rest.includes('--help') || rest.includes('-h')) return told(say, helpOf(command), 0);
  try {
    if (command.runRaw) return await command.runRaw(rest);
    return await command.run(read(command, rest), project());
  } catch (error) {
    if (error instanceof Refusal) return told(say, error.message, 2);
    throw error;
  }
}

function told(say: Project['say'], text: string, code: number): number {
  say(text);
  return code;
}

function unknownCommand(name: string): string {
  const names = commands.map((one) => one.name);
  const near = nearest(name, names);
  return `There is no command "${name}". ${near ? `Did you mean "${near}"?` : `The commands are: ${names.join(', ')}.`}\n"npm run translate -- help" says what each one does.`;
}

/** The words and options of a command, or a message that says what is near. */
function read({ name, options, usage }: Command, words: string[]): Asked {
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    return { words: positionals, options: values as Asked['options'] };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const option = /Unknown option '(-+[^'\s]+)/.exec(said)?.[1];
    if (!option) throw new Refusal(`${said.split('.')[0]}.\n${usage}`);
    const known = Object.keys(options).map((one) => `--${one}`);
    const near = nearest(option, known);
    const advice = near ? `Did you mean ${near}?` : known.length > 0 ? `It has: ${known.join(', ')}.` : 'It has none.';
    throw new Refusal(`"${name}" has no option ${option}. ${advice}\n${usage}`);
  }
}
