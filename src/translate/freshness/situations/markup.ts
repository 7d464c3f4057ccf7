import { edited, type Situation, type Truth } from '../situation.ts';

const lesson = (name: string, before: string, after: string, truth?: Truth) => edited('lesson', name, before, after, truth);

/** Markup changes, and sometimes words with it. */
export const markupSituations: Situation[] = [
  lesson('lines are broken elsewhere', 'The seal has a number that two people read aloud\nbefore the box leaves.', 'The seal has a number that two people\nread aloud before the box leaves.'),
  lesson('spaces are set otherwise', 'The  seal has a number. Two people read it.', 'The seal has a number.  Two people\u00A0read it.'),
  lesson('straight quotes become curly', `The clerk's note says "sealed" and nothing more.`, 'The clerk’s note says “sealed” and nothing more.'),
  lesson('a hyphen becomes one that keeps its line', 'A well-known voice reads the result.', 'A well\u2011known voice reads the result.'),
  lesson('emphasis takes another style', 'Sign *after* the count, **never** before.', 'Sign _after_ the count, *never* before.'),
  lesson('emphasis is added', 'Sign the form after the count and never before.', 'Sign the form **after** the count and never before.', { behind: { 'Sign the form': 'Sign the form' } }),
  lesson('a link leads elsewhere', 'The [list of halls](https://example.org/a) is public.', 'The [list of halls](https://example.org/b) is public.'),
  lesson('the words of a link change', 'The [list of halls](https://example.org/a) is public.', 'The [map of halls](https://example.org/a) is public.', { behind: { 'The <g1>map': 'The <g1>list' } }),
  lesson('a reference is another', 'Turnout fell in both years.<Cite source="idea-2019" />', 'Turnout fell in both years.<Cite source="idea-2024" />'),
  lesson('a reference is added', 'Turnout fell in both years.', 'Turnout fell in both years.<Cite source="idea-2024" />', { behind: { 'Turnout fell': 'Turnout fell' } }),
  lesson('a reference is taken away', 'Turnout fell in both years.<Cite source="idea-2024" />', 'Turnout fell in both years.', { behind: { 'Turnout fell': 'Turnout fell' } }),
  lesson('a term leads to another entry', 'Keep the <Term id="seal">seal</Term> numbers.', 'Keep the <Term id="tamper-seal">seal</Term> numbers.'),
  lesson('code in a sentence changes', 'Type `check --all` in the evening.', 'Type `check --every` in the evening.'),
  lesson('a block of code changes', 'Type this:\n\n```sh\ncheck --all boxes\n```', 'Type this:\n\n```sh\ncheck --every box\n```'),
  lesson('an entity becomes its sign', 'Pens &amp; ink stay on the table.', 'Pens & ink stay on the table.'),
  lesson('a list has other markers', '- Two pens\n- A torch\n- Spare seals', '* Two pens\n* A torch\n* Spare seals'),
  lesson('a list is numbered', '- Two pens\n- A torch\n- Spare seals', '1. Two pens\n2. A torch\n3. Spare seals'),
  lesson('a list is set with space between', '- Two pens\n- A torch\n- Spare seals', '- Two pens\n\n- A torch\n\n- Spare seals'),
  lesson('a paragraph becomes a quotation', 'Nobody opens the bag alone.', '> Nobody opens the bag alone.'),
  lesson('a paragraph becomes a safety step', 'Leave the hall when you smell smoke.', '<Critical>\n\nLeave the hall when you smell smoke.\n\n</Critical>'),
  lesson('a heading goes one level down', '## Spare seals\n\nThey lie in the crate.', '### Spare seals\n\nThey lie in the crate.'),
  lesson('a row is added to a table', '| box | hall |\n| --- | --- |\n| red crate | river |', '| box | hall |\n| --- | --- |\n| red crate | river |\n| green crate | school |', { missing: ['green crate', 'school'] }),
  lesson('a cell changes', '| crate | rule |\n| --- | --- |\n| red | two people carry it |', '| crate | rule |\n| --- | --- |\n| red | three people carry it |', { behind: { 'three people': 'two people' } }),
  lesson('columns change places', '| crate | rule |\n| --- | --- |\n| red | two people carry it |', '| rule | crate |\n| --- | --- |\n| two people carry it | red |'),
  lesson('what a picture shows is described anew', '<Figure src="a.svg" alt="Four crates stand in a hall." caption="From hall to hall" />', '<Figure src="a.svg" alt="Five crates stand in a hall." caption="From hall to hall" />', {
    behind: { 'Five crates': 'Four crates' },
  }),
  lesson('a caption changes', '<Figure src="a.svg" alt="Four crates stand in a hall." caption="From hall to hall" />', '<Figure src="b.svg" alt="Four crates stand in a hall." caption="From hall to office" />', {
    behind: { 'From hall to office': 'From hall to hall' },
  }),
];
