import type { Key } from '../key.ts';
import { bins } from './bins.ts';
import { choice } from './choice.ts';
import { reflection } from './reflection.ts';
import { path } from './path.ts';
import { steps } from './steps.ts';
import { typed } from './typed.ts';

/** How the answer to one type of question stands in its form. The form itself is the only state. */
export type Way = {
  /** The first field that still needs an answer, or null. */
  missing(form: HTMLFormElement): HTMLElement | null;
  /** The answer as ids (for `type`, the words typed). */
  read(form: HTMLFormElement): string[];
  /** Puts a remembered answer back; ids it does not know are passed over. */
  write(form: HTMLFormElement, answer: readonly string[]): void;
  /** What of an answer is kept: ids only, never what a person typed. */
  keep?(answer: string[], score: number | null): string[];
};

export const ways: Record<Key['type'], Way> = {
  pick: choice,
  many: choice,
  spot: choice,
  sort: bins,
  order: steps,
  type: typed,
  reflect: reflection,
  scene: path,
};
