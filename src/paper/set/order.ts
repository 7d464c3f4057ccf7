import type { Block, Workshop } from '../../workshop/schema.ts';

/** What a set holds, in order: texts by their key, exercises by their id. */
export type SetItem = { text: string } | { exercise: string };

/**
 * The texts and exercises a run sheet uses, each once, where it is used first. An activity brings its lesson along; talks,
 * breaks and the questions of a module have no paper of their own.
 */
export function orderOf({ days }: Pick<Workshop, 'days'>): SetItem[] {
  const items = days.flatMap(({ blocks }) => blocks.flatMap((block) => itemOf(block) ?? []));
  const name = (item: SetItem) => ('text' in item ? item.text : `exercises/${item.exercise}`);
  return items.filter((item, i) => items.findIndex((one) => name(one) === name(item)) === i);
}

function itemOf(block: Block): SetItem | undefined {
  if ('lesson' in block) return { text: `modules/${block.lesson}` };
  if ('activity' in block) return { text: `modules/${block.activity}` };
  if ('case' in block) return { text: `case-studies/${block.case}` };
  if ('exercise' in block) return { exercise: block.exercise };
  return undefined;
}

/** The texts of a module: its lessons in teaching order, then its cases, then its exercise. */
export function orderOfModule(module: string, { lessons, cases, exercise }: { lessons: string[]; cases: string[]; exercise?: string | undefined }): SetItem[] {
  return [
    ...lessons.map((lesson) => ({ text: `modules/${module}/${lesson}` })),
    ...cases.map((study) => ({ text: `case-studies/${study}` })),
    ...(exercise ? [{ exercise }] : []),
  ];
}
