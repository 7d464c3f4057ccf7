import type { LogEvent } from '../log/event.ts';
import { runOf } from '../run/run.ts';
import type { Exercise } from '../schema.ts';
import type { Account, Moments, Words } from './account.ts';
import { injectsCsv, logCsv } from './csv.ts';
import { drawReport, element } from './drawReport.ts';
import { logText, type Refusal } from './logFile.ts';
import { markdown } from './markdown.ts';
import { mergeLogs, type Conflict } from './mergeLogs.ts';
import { readFiles } from './readFiles.ts';
import { reportOf } from './report.ts';

/** The log of this exercise in this browser. */
export interface KeptLog {
  kept(): readonly LogEvent[];
  /** Keeps entries of files with it. Gives how many were new. */
  keep(entries: LogEvent[]): Promise<number>;
}

export interface ReportTools {
  id: string;
  exercise: Exercise;
  t: Words;
  moments: Moments;
  save(name: string, type: string, text: string): void;
  print(): void;
  kept: KeptLog;
}

/** The report on a page, with its files in and out (`Report.astro`). What is shown is always written anew from the log. */
export function reportView(root: HTMLElement, { id, exercise, t, moments, save, print, kept }: ReportTools) {
  /** What files brought; it is on this page alone until somebody asks to keep it. */
  let fromFiles: LogEvent[] = [];
  let log: LogEvent[] = [];
  const account = (): Account => ({ exercise, log, run: runOf(exercise, log, Math.max(0, ...log.map(({ at }) => at))), t, ...moments });
  const on = (name: string, act: () => void) => part(root, name).addEventListener('click', act);

  on('markdown', () => out('report.md', 'text/markdown', markdown(reportOf(account()))));
  on('log', () => out('log.csv', 'text/csv', logCsv(account())));
  on('injects', () => out('injects.csv', 'text/csv', injectsCsv(account())));
  on('json', () => out('log.json', 'application/json', logText(id, log)));
  on('print', print);
  on('keep', () => void kept.keep(fromFiles).then(renew));
  part<HTMLInputElement>(root, 'files').addEventListener('change', ({ target }) => void take(target as HTMLInputElement));

  return {
    /** Writes the report anew, when the log has grown. */
    renew,
  };

  function renew(): void {
    log = mergeLogs(kept.kept(), fromFiles).log;
    draw();
  }

  function out(name: string, type: string, text: string): void {
    const file = `exercise-${id}-${name}`;
    save(file, type, text);
    say(t('report.saved', { name: file }));
  }

  async function take(input: HTMLInputElement): Promise<void> {
    say(t('report.reading'));
    const { logs, refused } = await readFiles([...(input.files ?? [])], id);
    input.value = '';
    const merged = mergeLogs(log, ...logs);
    fromFiles = mergeLogs(fromFiles, ...logs).log;
    part(root, 'refused').replaceChildren(...refused.map((one) => element('p', 'report-refused', refusedText(one.name, one.refusal))));
    drawConflicts(merged.conflicts);
    renew();
    say(logs.length === 0 ? '' : merged.added > 0 ? t('report.added', { n: merged.added }) : t('report.addedNone'));
  }

  function draw(): void {
    part(root, 'count').textContent = log.length > 0 ? t('report.inLog', { n: log.length }) : t('report.nothingKept');
    part(root, 'out').hidden = log.length === 0;
    const here = new Set(kept.kept().map((entry) => entry.id));
    part(root, 'keep').hidden = here.size === 0 || fromFiles.every((entry) => here.has(entry.id));
    part(root, 'paper').replaceChildren(...(log.length > 0 ? drawReport(reportOf(account())) : []));
  }

  function drawConflicts(conflicts: Conflict[]): void {
    const told = (words: string, entry: LogEvent) => {
      const line = element('p', 'plain', element('strong', '', `${words}: `), moments.moment(entry.at), ` · ${entry.writer} · ${contentOf(entry)}`);
      line.dir = 'auto';
      return line;
    };
    const items = conflicts.slice(0, 50).map(({ kept, other }) => element('li', '', told(t('report.conflictKept'), kept), told(t('report.conflictOther'), other)));
    const head = [element('h2', '', t('report.conflicts', { n: conflicts.length })), element('p', '', t('report.conflictsLead')), element('ul', '', ...items)];
    part(root, 'conflicts').replaceChildren(...(conflicts.length > 0 ? head : []));
  }

  function refusedText(name: string, refusal: Refusal): string {
    const { why, ...values } = refusal;
    return `${t('report.refused.where', { name })} ${t(`report.refused.${why}`, values as Record<string, string | number>)}`;
  }

  function say(words: string): void {
    part(root, 'said').textContent = words;
  }
}

/** What an entry says, without when and by whom. */
function contentOf({ id: _, at: __, minute: ___, writer: ____, ...said }: LogEvent): string {
  return Object.values(said).map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value))).join(' · ').slice(0, 300);
}

function part<Kind extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-report="${name}"]`);
  if (!found) throw new Error(`The report has no part "${name}".`);
  return found;
}
