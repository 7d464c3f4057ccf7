import type { Item, Quiz } from './schema.ts';
import { isRight, optionText, type Option } from './schema/options.ts';

/** A doubt about a question that publishes all the same. */
export type Warning = { item: string; message: string };

/** Habits that give answers away or tire readers. The words looked for are English: these are checks of the source. */
export function warnings({ items, pretest }: Quiz): Warning[] {
  const found = Object.entries(items).flatMap(([item, content]) => itemWarnings(content).map((message) => ({ item, message })));
  found.push(...sharedNotes(items));
  const length = pretest?.forms.A.length ?? 5;
  if (length >= 5 && length <= 8) return found;
  return [...found, { item: 'pretest', message: `Each form has ${length} questions. Five to eight tell more than luck and do not tire.` }];
}

/** What is written to an open question is kept as the note on its lesson, and a lesson has one note. */
function sharedNotes(items: Record<string, Item>): Warning[] {
  const open = Object.entries(items).filter(([, { type }]) => type === 'reflect');
  return open
    .filter(([, { lesson }], place) => open.findIndex(([, other]) => other.lesson === lesson) < place)
    .map(([item, { lesson }]) => ({ item, message: `Lesson ${lesson} has another open question. What learners keep of one would replace the other: leave one of them.` }));
}

function itemWarnings(item: Item): string[] {
  const words = item.ask.split(/\s+/).length;
  const long = words > 60 ? [`ask has ${words} words. Up to 60 are read; move the rest into the lesson.`] : [];
  return [...long, ...('options' in item ? optionWarnings(item.options) : [])];
}

function optionWarnings(options: Option[]): string[] {
  return [
    options.length > 4 && `There are ${options.length} options. Three do about as well as five: keep the ones people really choose.`,
    options.some((one) => /\b(all|none|both) of (?:the above|the below|these)\b/i.test(optionText(one))) &&
      'An option says "all of the above" or the like. Options change places; name what is meant.',
    rightIsLongest(options) && 'The right option is clearly the longest and gives itself away. Shorten it, or give the others as much detail.',
    absoluteInOne(options),
  ].filter((message) => typeof message === 'string');
}

/** A quarter longer than the next, and by more than a word or two. */
function rightIsLongest(options: Option[]): boolean {
  const lengths = (right: boolean) => options.filter((one) => isRight(one) === right).map((one) => optionText(one).length);
  const [right, wrong] = [Math.min(...lengths(true)), Math.max(...lengths(false))];
  return right > wrong * 1.25 && right > wrong + 15;
}

function absoluteInOne(options: Option[]): string | false {
  const found = options.map((one) => /\b(always|never|only|every|all|none|nobody|everyone|impossible|must)\b/i.exec(optionText(one))?.[0]);
  const words = found.filter((word) => word !== undefined);
  return words.length === 1 && options.length > 1 && `Only one option has an absolute word ("${words[0]}"). It stands out: reword it, or use such words in others too.`;
}
