import type { Audience } from '../course/schema.ts';
import type { Kind } from './result.ts';

/** One thing that can be found, in one language, as plain text. Both indexes are made from these. */
export interface Entry {
  url: string;
  kind: Kind;
  /** The module a lesson belongs to: its text is in that module's index file. */
  module?: string;
  title: string;
  /** Short name and other names a reader may type for it (`names.ts`). */
  also: string;
  place: string;
  audiences: Audience[];
  summary: string;
  /** What to remember of it. */
  points: string[];
  /** Its text in parts; a part without a heading has neither id nor title. */
  sections: Part[];
}

export interface Part {
  id: string;
  title: string;
  text: string;
}
