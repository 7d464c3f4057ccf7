/** One thing that happens to a file and its catalogue, in order of time. */
export type Step =
  /** The source is edited, and now reads so. */
  | { source: string }
  /** The catalogue is brought up to date. `wording`: the author says that only the wording changed. */
  | { sync: 'plain' | 'wording' }
  /** A translator writes a new translation beside the source that begins so. */
  | { rewrites: string }
  /** A translator empties the translation. */
  | { empties: string }
  /** A translator takes the flag away by hand: the text still holds. */
  | { confirms: string }
  /** Another tool wrote the catalogue again and kept what it knows: flag and previous source, not our mark. */
  | { foreignTool: true };

/** The files that situations happen in. */
export type FileKind = 'lesson' | 'quiz' | 'interface';

/**
 * What is true of the segments after it all. Each is named by the beginning of its text; those not named are fresh:
 * their translation says what the source says today.
 */
export interface Truth {
  /** Changed since it was translated, with the earlier text whose translation still says most of it. */
  behind?: Record<string, string>;
  /** Nothing of it was ever translated, or nothing that could be shown. */
  missing?: string[];
}

/** A way in which a source and its translation come apart, or only seem to. */
export interface Situation {
  name: string;
  file: FileKind;
  /** The part of the file that it is about, as it was when it was translated. */
  before: string;
  steps: Step[];
  truth: Truth;
}

/** The plainest of them: a text was one thing and is another. */
export const edited = (file: FileKind, name: string, before: string, after: string, truth: Truth = {}): Situation => ({ file, name, before, steps: [{ source: after }], truth });
