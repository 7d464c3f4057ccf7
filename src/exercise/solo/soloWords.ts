const after = (prefix: string, ...names: string[]) => names.map((name) => `${prefix}.${name}`);

/** Every word the script of the page shows. */
export const soloWords: readonly string[] = [
  ...after('exercise.variable', 'trust', 'availability', 'evidence', 'coordination', 'rights'),
  ...after('solo', 'place', 'sits', 'table', 'pick', 'next', 'toEnd', 'chose', 'othersChose', 'teaches', 'choseTaught', 'othersTaught', 'notYours', 'together', 'apart', 'wrote'),
  ...after('solo', 'after', 'fromStart', 'values', 'value', 'was', 'kept', 'keptSession', 'notKept'),
];
