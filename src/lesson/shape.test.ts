import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToMdast } from 'satteri';
import { shape } from './shape.ts';
import { attributesOf, childrenOf, isWord, textOf, type Block } from './slide/block.ts';

const blocks = (text: string) => childrenOf(mdxToMdast(text, { features: { smartPunctuation: false } }) as Block);
const lesson = (body: string) => `A lead.\n\n## One heading\n\n<Section id="one" minutes="5" mode="talk" />\n\n${body}\n`;
const slides = (shaped: Block[]): Block[] => shaped.flatMap((block) => [...(isWord(block, 'Slide') ? [block] : []), ...slides(childrenOf(block))]);
const ids = (body: string, source = body) => slides(shape(blocks(lesson(body)), blocks(lesson(source)))).map((slide) => attributesOf(slide).id);
const long = (n: number, letters: number) => Array.from({ length: n }, (_, i) => `- ${i} ${'word '.repeat(letters / 5)}`).join('\n');

test('the first slide of a section has its id, and shows its first sentence', () => {
  const [first] = slides(shape(blocks(lesson('First it is said. Then more, at length.'))));
  assert.equal(attributesOf(first).id, 'one');
  assert.equal(first && textOf(first), 'One headingFirst it is said.');
});

test('bold first words become the points of the first slide', () => {
  const [first] = slides(shape(blocks(lesson('Words before.\n\n**Law.** A law.\n\n- **Aim.** An aim.\n- Nothing bold.'))));
  assert.equal(first && textOf(first), 'One headingLawAim');
});

test('a short task that a room does by itself is there whole, and in a case it is not', () => {
  const body = '## Alone\n\n<Section id="alone" minutes="2" mode="solo" />\n\nIt is nine. Write down who must act.\n';
  const first = (told: boolean) => slides(shape(blocks(body), blocks(body), told))[0];
  const [task, text] = [first(false), first(true)];
  assert.equal(task && textOf(task), 'AloneIt is nine. Write down who must act.');
  assert.equal(text && textOf(text), 'AloneIt is nine.');
});

test('blocks are named after their kind and their own ids, a second one gets a number', () => {
  const body = 'Text.\n\n<Question id="a-b" />\n\n<Figure src="map.svg" alt="A map." />\n\n<Discuss>\n\nWhat?\n\n</Discuss>\n\n<Discuss>\n\nWho?\n\n</Discuss>';
  assert.deepEqual(ids(body), ['one', 'one.question-a-b', 'one.figure-map', 'one.discuss', 'one.discuss-2']);
});

test('a section without words of its own begins with what it holds', () => {
  assert.deepEqual(ids('<KeyPoints>\n\n- One.\n\n</KeyPoints>'), ['one']);
});

test('a long list takes as many slides in every language as in the source', () => {
  const points = (n: number, letters: number) => `Text.\n\n<Discuss>\n\n${long(n, letters)}\n\n</Discuss>`;
  assert.deepEqual(ids(points(4, 200)), ['one', 'one.discuss', 'one.discuss-2']);
  assert.deepEqual(ids(points(4, 300), points(4, 20)), ['one', 'one.discuss']);
  assert.deepEqual(ids(points(4, 20), points(4, 200)), ['one', 'one.discuss', 'one.discuss-2']);
});

test('a numbered list goes on counting on the next slide', () => {
  const body = `Text.\n\n<Discuss>\n\n${long(4, 200).replaceAll('- ', '1. ')}\n\n</Discuss>`;
  const [, , second] = slides(shape(blocks(lesson(body))));
  const [discuss] = second ? childrenOf(second) : [];
  const [list] = discuss ? childrenOf(discuss) : [];
  assert.equal(list && 'start' in list && list.start, 3);
});

test('an activity shows its steps, and neither cards nor objections', () => {
  const body = 'Text.\n\n<Activity title="Cards" minutes="5" mode="pairs">\n\n**Materials.** Cards.\n\n1. A card.\n\n**Steps.**\n\n1. Take a card.\n\n**Likely objections.** None.\n\n</Activity>';
  const [, activity] = slides(shape(blocks(lesson(body))));
  assert.equal(activity && textOf(activity), 'Take a card.');
});

test('an author may keep a block from the screen, cut a slide, and write one for the room alone', () => {
  assert.deepEqual(ids('Text.\n\n<NoSlide>\n\n<Discuss>\n\nWhat?\n\n</Discuss>\n\n</NoSlide>'), ['one']);
  assert.deepEqual(ids('Text.\n\n<Slide>\n\nHere.\n\n<Split />\n\nThere.\n\n</Slide>'), ['one', 'one.own', 'one.own-2']);
  assert.deepEqual(ids('Text.\n\n<Screen>\n\nOnly here.\n\n</Screen>'), ['one', 'one.screen']);
});
