import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal, type Command } from './command.ts';

/** The checks of a proposal. They are loaded when they are asked for: the other commands start faster without them. */
const checks = new URL('../check/run.ts', import.meta.url);

export const check: Command = {
  name: 'check',
  does: 'finds what a proposal has to mend, as the host of the course will',
  usage: 'npm run translate -- check [language] [file …] [--base <git ref>] [--summary <file>] [--json <file>]',
  more: [
    'Each problem comes with the sentence, the reason and the mend, in the language of the translation. Errors have to be mended;',
    'a guard asks a second reader to look; a warning may be right as it is.',
  ],
  examples: [
    ['check fr', 'the French catalogues as they lie'],
    ['check --base origin/main', 'only what a proposal changes'],
  ],
  options: { base: { type: 'string' }, summary: { type: 'string' }, json: { type: 'string' } },
  about: { base: 'compare with the catalogues of this branch', summary: 'write the problems to this file, for people', json: 'write them to this file, for programs' },
  run: () => 0,
  runRaw: async (words) => {
    if (!existsSync(fileURLToPath(checks))) throw new Refusal('The checks are not part of this copy.');
    const { runCheck } = (await import(checks.href)) as { runCheck: (words: string[]) => number };
    return runCheck(words);
  },
};
