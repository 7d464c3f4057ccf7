import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Command } from './command.ts';

const builder = 'node_modules/astro/bin/astro.mjs';

export const pseudo: Command = {
  name: 'pseudo',
  does: 'builds the site in two made-up languages, to test its pages',
  usage: 'npm run translate -- pseudo',
  more: [
    'en-xa is English that takes two fifths more room, between ⟦ and ⟧: a word without accents is one nobody can translate, and',
    'a missing ⟧ is a text that is cut off. ar-xb runs from right to left. The pages go to dist-pseudo/; nothing else changes.',
  ],
  examples: [
    ['pseudo', 'then open dist-pseudo/en-xa/ and dist-pseudo/ar-xb/'],
    ['pseudo && npx astro preview --outDir dist-pseudo', 'the same, served'],
  ],
  options: {},
  about: {},
  run: (_, { say }) => {
    if (!existsSync(builder)) {
      say('The builder is not installed. Run: npm install');
      return 1;
    }
    const { status } = spawnSync(process.execPath, [builder, 'build'], { stdio: 'inherit', env: { ...process.env, PSEUDO: 'yes' } });
    if (status === 0) say('The two languages are in dist-pseudo/en-xa/ and dist-pseudo/ar-xb/.');
    return status ?? 1;
  },
};
