import type { EventOf, Happening, LogEvent } from '../log/event.ts';

/** One line of the log, of one kind. Kinds that are written together in the type, such as released and skipped, are told apart here. */
export type Entry<Kind extends Happening['kind']> = [EventOf<Kind>] extends [never] ? Extract<LogEvent, { kind: 'released' | 'skipped' }> : EventOf<Kind>;

/** All entries of one kind, in the order of the log. */
export const entries = <Kind extends Happening['kind']>(log: readonly LogEvent[], kind: Kind): Entry<Kind>[] => log.filter((entry) => entry.kind === kind) as Entry<Kind>[];
