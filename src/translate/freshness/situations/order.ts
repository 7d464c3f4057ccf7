import { edited, type Situation, type Truth } from '../situation.ts';

const lesson = (name: string, before: string, after: string, truth?: Truth) => edited('lesson', name, before, after, truth);
const join = (...blocks: string[]) => blocks.join('\n\n');
const section = (id: string, heading: string, ...blocks: string[]) => join(`## ${heading}`, `<Section id="${id}" minutes="3" mode="talk" />`, ...blocks);

const [seal, stub, ink] = ['Each seal is cut by two people together.', 'The stubs go into a brown bag at once.', 'Ink is tested on paper in the morning.'];
const seals = section('seals', 'Seals', seal, stub);
const inks = section('inks', 'Ink and pens', ink);
const items = ['Look for scratches on the lid', 'Write down the number of the seal', 'Ask a witness to sign beside you'];
const list = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');

/** Things move, split, join, come and go. */
export const orderSituations: Situation[] = [
  lesson('a paragraph moves within its section', join(seal, stub, ink), join(ink, seal, stub)),
  lesson('a paragraph moves to another section', join(seals, inks), join(section('seals', 'Seals', seal), section('inks', 'Ink and pens', ink, stub))),
  lesson('a paragraph moves and one word changes', join(seals, inks), join(section('seals', 'Seals', seal), section('inks', 'Ink and pens', ink, 'The stubs go into a yellow bag at once.')), {
    behind: { 'The stubs go into a yellow': stub },
  }),
  lesson('a paragraph moves into a note for the lead', join(seal, stub), join(seal, '<Cue>', stub, '</Cue>')),
  lesson('two sections change places', join(seals, inks), join(inks, seals)),
  lesson('a section has another id', join(seals, inks), join(section('seals-and-stubs', 'Seals', seal, stub), inks)),
  lesson('a section is deleted', join(seals, inks), inks),
  lesson('a section is added', inks, join(inks, section('phones', 'Phones away', 'Telephones stay in the locker until the last form is signed.')), { missing: ['Phones away', 'Telephones stay'] }),
  lesson('one section goes and another comes in its place', join(seals, inks), join(section('phones', 'Phones away', 'Telephones stay in the locker until the last form is signed.'), inks), {
    missing: ['Phones away', 'Telephones stay'],
  }),
  lesson('a paragraph is deleted', join(seal, stub, ink), join(seal, ink)),
  lesson('a paragraph is added between two', join(seal, ink), join(seal, 'Drivers sleep before they drive at night.', ink), { missing: ['Drivers sleep'] }),
  lesson('a paragraph is split in two', `${seal} ${stub} It has a number.`, join(seal, `${stub} It has a number.`), { behind: { 'The stubs': seal }, missing: [seal] }),
  lesson('two paragraphs become one', join(seal, `${stub} Nobody opens it alone.`), `${seal} ${stub} Nobody opens it alone.`, { behind: { [seal]: stub } }),
  lesson('a paragraph becomes a list', 'Bring two pens for the forms, a torch for the cellar and a stamp.', list(['Bring two pens for the forms', 'A torch for the cellar', 'A stamp']), {
    behind: { 'Bring two pens': 'Bring two pens' },
    missing: ['A torch', 'A stamp'],
  }),
  lesson('a list changes its order', list(items), list([...items].reverse())),
  lesson('an item is added', list(items), list([...items, 'Lock the cellar door']), { missing: ['Lock the cellar'] }),
  lesson('an item is taken away', list(items), list(items.slice(1))),
  lesson('an item becomes a paragraph', list(items), join(list(items.slice(1)), items[0] ?? '')),
  lesson('an item becomes a paragraph with a full stop and a word more', list(items), join(list(items.slice(1)), 'Look for fresh scratches on the lid.'), { behind: { 'Look for fresh': 'Look for scratches' } }),
  lesson('a paragraph is duplicated', join(seals, inks), join(seals, section('inks', 'Ink and pens', ink, seal))),
  lesson('a duplicate in another section is edited', join(seals, section('inks', 'Ink and pens', ink, seal)), join(seals, section('inks', 'Ink and pens', ink, 'Each seal is cut by three people together.')), {
    behind: { 'Each seal is cut by three': seal },
  }),
  lesson('a duplicate in the same section is edited', join(seal, stub, seal), join(seal, stub, 'Each seal is cut by three people together.'), { behind: { 'Each seal is cut by three': seal } }),
  lesson('two similar paragraphs change places', join('Box 4 goes to the hall by the river.', ink, 'Box 5 goes to the hall by the school.'), join('Box 5 goes to the hall by the school.', ink, 'Box 4 goes to the hall by the river.')),
  lesson('two similar paragraphs change places and one is edited', join('Box 4 goes to the hall by the river.', ink, 'Box 5 goes to the hall by the school.'), join('Box 5 goes to the hall by the school.', ink, 'Box 4 goes to the hall by the bridge.'), {
    behind: { 'Box 4 goes': 'Box 4 goes' },
  }),
];
