import assert from 'node:assert/strict';
import { test } from 'node:test';
import { polish } from './polish.ts';

const shown = (tag: string, text: string) => polish(tag, text).replaceAll('\u00A0', '_');

test('Canadian French has a no-break space before a colon and inside guillemets, and none before ; ! and ?', () => {
  assert.equal(shown('fr-CA', "Il dit : « Qui vote ? » ; c'est tout !"), 'Il dit_: «_Qui vote?_»; c’est tout!');
});

test('a time, an address and a label keep their colons', () => {
  assert.equal(shown('fr-CA', 'À 07:00, TLP:RED, https://nec.example'), 'À 07:00, TLP:RED, https://nec.example');
  assert.equal(shown('fr-CA', 'Sous « p3:q: » et un nom'), 'Sous «_p3:q:_» et un nom');
});

test('thousands and units stay on one line', () => {
  assert.equal(shown('fr-CA', '14 300 bureaux, 22 %, 5 $, 19 h 30'), '14_300 bureaux, 22_%, 5_$, 19_h 30');
  assert.equal(shown('es', '14 300 mesas, 22%'), '14_300 mesas, 22_%');
});

test('Arabic has its own comma, semicolon and question mark, and no kashida within a word', () => {
  assert.equal(shown('ar', 'من يصوّت? نعم, هنا; وهنـا'), 'من يصوّت؟ نعم، هنا؛ وهنا');
});

test('a text that is right is left as it is', () => {
  for (const [tag, text] of [['fr-CA', 'Il dit_: «_Oui._»'], ['es', '«Sí», ¿no?'], ['ar', '«نعم»، وهنا؟'], ['en', 'Yes: 14,300.']] as const) assert.equal(shown(tag, text.replaceAll('_', '\u00A0')), text);
});
