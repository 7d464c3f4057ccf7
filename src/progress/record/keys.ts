/** One key per thing, so that two tabs never overwrite each other's work. */
export const PREFIX = 'p3:';
export const META = 'p3:meta';
export const PREFS = 'p3:prefs';
/** Unreadable text set aside: `p3:bad:<n>`. */
export const BAD = 'p3:bad:';
/** The spare copy of a record while it is being replaced: `p3:w:` and the rest of its key. */
export const SPARE = 'p3:w:';

export const DATABASE = 'p3';
/** The logs of exercises lie beside the learner's record, and go with it when everything is erased. */
export const LOGS = 'p3-exercise';

/** `q` question, `s` sections of a lesson, `t` tests of a module, `n` note on a lesson, `x` exercise played alone. */
export type Part = 'q' | 's' | 't' | 'n' | 'x';
export type Kind = Part | 'meta';

export interface Place {
  part: Part;
  /** Of an exercise: the exercise itself. */
  module: string;
  /** The question or lesson; empty for the tests of a module and for an exercise. */
  name: string;
}

/** Ids as authors give them: lower-case words joined by hyphens, 64 characters at most. */
export const isId = (id: unknown): id is string =>
  typeof id === 'string' && id.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

export const keyOf = (part: Part, module: string, name = ''): string =>
  `${PREFIX}${part}:${module}${isWhole(part) ? '' : `/${name}`}`;

/** Kept under one name, without a second. */
const isWhole = (part: string) => part === 't' || part === 'x';

/** What a stored key is about; undefined for a key that is not one of ours. */
export function placeOf(key: string): Place | undefined {
  const [, part, module, name] = /^p3:([qsntx]):([^/:]+)(?:\/([^/:]+))?$/.exec(key) ?? [];
  if (!part || !isId(module) || isWhole(part) !== (name === undefined)) return undefined;
  return name === undefined || isId(name) ? { part: part as Part, module, name: name ?? '' } : undefined;
}

export const kindOf = (key: string): Kind | undefined => (key === META ? 'meta' : placeOf(key)?.part);
