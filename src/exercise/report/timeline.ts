import { entries, type Entry } from './entries.ts';
import { corrected, injectName, planned, roleNames, type Account } from './account.ts';
import { fact, known, list, part, quiet, table, text, type Block } from './block.ts';
import type { Standing } from '../run/standing.ts';
import { pace } from './pace.ts';

/** Every inject: planned, released and answered, on both clocks. */
export function timeline(account: Account): Block[] {
  const { run, t } = account;
  const head = ['inject', 'planned', 'released', 'answered', 'took'].map((name) => t(`report.col.${name}`));
  const own = planned(account);
  const extra = run.standings.filter((one) => !own.includes(one));
  return [...table(t('report.section.timeline'), head, [...own, ...extra].map((one) => row(account, one))), quiet(t('report.minutesNote')), ...improvised(account)];
}

function row(account: Account, one: Standing): string[] {
  const { t, number } = account;
  const { id, inject, state, minute, released, decided } = one;
  const took = pace(account, one);
  return [
    injectName(account, id),
    inject ? number(minute) : '–',
    released ? both(account, released) : t(state === 'skipped' ? 'report.skipped' : 'report.notReleased'),
    decided ? both(account, decided) : '–',
    took ? t(took.late ? 'report.tookLate' : 'report.tookTime', { n: number(took.minutes), of: number(took.of) }) : '',
  ];
}

const both = ({ t, clock, number }: Account, { at, minute }: { at: number; minute: number }) => t('report.bothClocks', { minute: number(Math.round(minute)), time: clock(at) });

function improvised(account: Account): Block[] {
  const { t } = account;
  return entries(account.log, 'improvised').map((one) =>
    part(
      injectName(account, one.inject),
      known(fact(t('report.col.channel'), t(`exercise.channel.${one.channel}`)), fact(t('report.col.from'), one.from), fact(t('report.col.to'), roleNames(account, one.to))),
      text(corrected(account, one.id, one.text)),
    ),
  );
}

/** Every decision with its options, its reasons, and what the course teaches beside it. */
export function decisions(account: Account): Block[] {
  const decided = entries(account.log, 'decided');
  const blocks = decided.map((one) => part(injectName(account, one.inject), ...decision(account, one)));
  return blocks.length > 0 ? blocks : [quiet(account.t('report.noDecision'))];
}

function decision(account: Account, one: Entry<'decided'>): Block[] {
  const { exercise, t } = account;
  const asked = exercise.injects.find(({ id }) => id === one.inject)?.decision;
  const option = asked?.options.find(({ id }) => id === one.option);
  const taught = asked?.options.filter(({ strong }) => strong).map(({ label }) => label) ?? [];
  const other = asked?.options.filter(({ id }) => id !== one.option).map(({ label }) => label) ?? [];
  return [
    ...(asked ? [text(asked.prompt)] : []),
    known(
      fact(t('report.decidedAt'), both(account, one)),
      fact(t('report.decidedBy'), roleNames(account, one.roles)),
      fact(t('report.chosen'), option?.label),
      fact(t('report.decision'), one.decision === option?.label ? '' : corrected(account, one.id, one.decision)),
      fact(t('report.considered'), one.considered),
      fact(t('report.otherOptions'), other.join(' / ')),
      fact(t('report.rationale'), one.rationale),
      fact(t('report.confidence'), one.confidence && t(`report.confidence.${one.confidence}`)),
      fact(t('report.owner'), one.owner),
      fact(t('report.followUp'), one.followUp),
      fact(t('report.followed'), option?.feedback),
      fact(t('report.taught'), option?.strong ? t('report.taughtThis') : taught.join(' / ')),
    ),
  ];
}

/** The level a group gave, beside the one suggested. */
export function levels(account: Account): Block[] {
  const { exercise, t } = account;
  if (!exercise.ladder) return [];
  const name = (n: number | undefined) => (n === undefined ? '–' : t('exercise.level', { n, name: exercise.ladder?.levels.find((level) => level.n === n)?.name ?? '' }));
  const questions = ['effect', 'evidence', 'spread', 'time'] as const;
  const told = (scores: Partial<Record<(typeof questions)[number], number>> | undefined) => (scores ? questions.map((one) => `${t(`exercise.ladder.${one}`)} ${scores[one] ?? '–'}`).join(' · ') : '');
  const judged = planned(account).flatMap(({ inject, scored }) => (inject && scored ? [{ inject, scored }] : []));
  const rows = judged.map(({ inject, scored }) => [injectName(account, inject.id), `${name(scored.level)} (${told(scored.scores)})`, `${name(inject.level)}${inject.score ? ` (${told(inject.score)})` : ''}`]);
  const notes = judged.flatMap(({ inject }) => (inject.levelNote ? [`${injectName(account, inject.id)}: ${inject.levelNote}`] : []));
  return rows.length > 0
    ? [...table(t('report.section.thresholds'), ['inject', 'given', 'suggested'].map((one) => t(`report.col.${one}`)), rows), ...list(notes)]
    : [quiet(t('report.noLevel'))];
}
