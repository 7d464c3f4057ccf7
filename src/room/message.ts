import type { Shared } from './newest.ts';

/**
 * What windows of one room say. `hello`: here I am, tell me all · `state`: this is how it stands · `baton`: this window
 * leads from now on. Only the window that leads answers a hello with the baton: where nobody does, nobody leads.
 */
export type Message<T> = { kind: 'hello' } | ({ kind: 'state' } & Shared<T>) | { kind: 'baton'; revision: number; author: string };

/** A window may have been open since before a change of the site: what it says is looked at before it is believed. */
export function isMessage(said: unknown): said is Message<unknown> {
  const { kind, revision, author, state } = Object(said) as Record<string, unknown>;
  if (kind === 'hello') return true;
  if (!Number.isSafeInteger(revision) || typeof author !== 'string') return false;
  return kind === 'baton' || (kind === 'state' && typeof state === 'object' && state !== null);
}
