import type { Account } from './account.ts';
import { hotWash, notes, plan, promises, publicLines } from './aftermath.ts';
import type { Block, Report, Section } from './block.ts';
import { findings, objectives } from './objectives.ts';
import { overview, summary } from './overview.ts';
import { decisions, levels, timeline } from './timeline.ts';
import { finalState } from './values.ts';

/**
 * The after-action report and improvement plan, in the order the Homeland Security Exercise and Evaluation Program uses:
 * what was exercised, how each objective went, what to keep, what to improve, who does it by when. An exercise may give a
 * section its own title and ask for more; what it asks is printed as lines to write on.
 */
export function reportOf(account: Account): Report {
  const { exercise, t } = account;
  const own = new Map(exercise.report?.map((one) => [one.id, one]));
  const sections = Object.entries(parts).map(([id, write]): Section => section(id, own.get(id)?.title ?? t(`report.section.${id}`), write(account)));
  const further = (exercise.report ?? []).filter(({ id }) => !(id in parts)).map(({ id, title }) => section(id, title, []));
  return { title: t('report.title'), exercise: exercise.title, stamp: t('exercise.stamp'), sections: [...sections, ...further].filter(({ blocks }) => blocks.length > 0) };

  function section(id: string, title: string, blocks: Block[]): Section {
    const lines = own.get(id)?.ask ?? [];
    return { id, title, blocks: [...blocks, ...(lines.length > 0 && !answered.has(id) ? [{ kind: 'ask', lines } as const] : [])] };
  }
}

/** In print order. A part that has nothing to say is left out. */
const parts: Record<string, (account: Account) => Block[]> = {
  header: overview,
  summary,
  objectives,
  strengths: (account) => findings(account, 'strength'),
  improvement: (account) => findings(account, 'improve'),
  timeline,
  decisions,
  thresholds: levels,
  'final-state': finalState,
  'public-information': publicLines,
  rights: () => [],
  'hot-wash': hotWash,
  notes,
  plan,
  promises,
  'follow-up': () => [],
};

/** Parts the log answers whole. */
const answered = new Set(['header', 'objectives', 'timeline', 'final-state', 'plan']);
