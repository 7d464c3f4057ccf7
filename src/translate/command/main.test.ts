import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from './commands.ts';
import { main } from './main.ts';

async function ask(...words: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const code = await main(words, () => assert.fail('no course was needed'), (line = '') => void said.push(line));
  return { code, said: said.join('\n') };
}

test('somebody who types nothing is told what there is', async () => {
  const { code, said } = await ask();
  assert.equal(code, 0);
  for (const { name } of commands) assert.match(said, new RegExp(`^  ${name} `, 'm'));
});

test('a mistyped command is answered with the one that is near', async () => {
  assert.deepEqual(await ask('synk'), { code: 2, said: 'There is no command "synk". Did you mean "sync"?\n"npm run translate -- help" says what each one does.' });
});

test('a mistyped option is answered with the one that is near', async () => {
  const { code, said } = await ask('sync', '--wording-onyl');
  assert.equal(code, 2);
  assert.match(said, /"sync" has no option --wording-onyl\. Did you mean --wording-only\?/);
});

for (const { name, options, about, examples } of commands) {
  test(`help for ${name} is the same by both ways, explains every option and has two examples`, async () => {
    const help = await ask('help', name);
    assert.equal(help.code, 0);
    assert.deepEqual(await ask(name, '--help'), help);
    assert.deepEqual(Object.keys(about), Object.keys(options));
    assert.equal(examples.length, 2);
    for (const [typed] of examples) assert.ok(typed.startsWith(name));
  });
}
