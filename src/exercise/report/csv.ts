import type { LogEvent } from '../log/event.ts';
import { injectName, planned, roleNames, type Account } from './account.ts';
import { pace } from './pace.ts';

/** The whole log, one line an entry: every field any kind of entry has is a column, under its own name. */
export function logCsv({ log }: Pick<Account, 'log'>): string {
  const columns = [...new Set(log.flatMap((entry) => Object.keys(entry)))].filter((name) => !first.includes(name));
  const head = [...first, 'time', ...columns];
  return csv([head, ...log.map((entry) => head.map((name) => (name === 'time' ? isoTime(entry.at) : cell((entry as unknown as Record<string, unknown>)[name]))))]);
}

const first: string[] = ['id', 'kind', 'writer', 'at', 'minute'] satisfies (keyof LogEvent)[];

/** The injects as they were played, one line each. */
export function injectsCsv(account: Account): string {
  const { exercise, t } = account;
  const head = ['inject', 'planned', 'released', 'answered', 'took', 'chosen', 'taught', 'decidedBy', 'given', 'suggested'].map((name) => t(`report.col.${name}`));
  const rows = planned(account).map((one) => {
    const { inject, state, minute, released, decided, scored } = one;
    const options = inject?.decision.options ?? [];
    const chosen = options.find(({ id }) => id === decided?.option)?.label ?? decided?.decision;
    const taught = options.filter(({ strong }) => strong).map(({ label }) => label).join(' / ');
    const came = released ? isoTime(released.at) : t(state === 'skipped' ? 'report.skipped' : 'report.notReleased');
    const by = decided && roleNames(account, decided.roles);
    return [injectName(account, one.id), minute, came, decided && isoTime(decided.at), pace(account, one)?.minutes, chosen, taught, by, scored?.level, exercise.ladder && inject?.level].map(cell);
  });
  return csv([head, ...rows]);
}

/** A mark at the start tells spreadsheets that this is UTF-8. */
const csv = (rows: string[][]): string => `\uFEFF${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;

/**
 * A spreadsheet runs a cell that begins with = + - or @ as a formula, also after a tab, a line end or a blank, and Excel
 * takes the wide forms of these signs too (OWASP, CSV Injection). An apostrophe before it makes it a text.
 */
const quoted = (words: string): string => {
  const safe = /^[\s'"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(words) && !/^-?\d+(\.\d+)?$/.test(words) ? `'${words}` : words;
  return `"${safe.replace(/"/g, '""').replace(/[\t\r]/g, ' ')}"`;
};

const cell = (value: unknown): string => (value === undefined || value === null ? '' : Array.isArray(value) ? value.join(' ') : typeof value === 'object' ? JSON.stringify(value) : String(value));

/** A file from elsewhere may name a moment no calendar has. */
const isoTime = (at: number): string => (Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : String(at));
