import { entries, type Entry } from './entries.ts';
import { corrected, type Account } from './account.ts';
import { list, part, quiet, text, type Block } from './block.ts';

type Observed = Entry<'observed'>;

/** Each objective with its rating, its strengths and its areas for improvement, each with the evidence for it. */
export function objectives(account: Account): Block[] {
  const { exercise, log, t } = account;
  const observed = entries(log, 'observed');
  const of = (id: string) => observed.filter((one) => objectiveOf(account, one) === id);
  const rest = observed.filter((one) => !objectiveOf(account, one));
  return [
    ...Object.entries(exercise.objectives).map(([id, { text: words }]) => part(`${id}. ${words}`, ...ofOne(account, of(id)))),
    ...(rest.length > 0 ? [part(t('report.noObjective'), ...ofOne(account, rest, false))] : []),
    quiet(t('report.scale')),
  ];
}

function ofOne(account: Account, observed: Observed[], rated = true): Block[] {
  const { t } = account;
  const rating = observed.flatMap((one) => one.rating ?? []).at(-1);
  const found = (what: Observed['what']) => observed.filter((one) => one.what === what).map((one) => evidence(account, one));
  const group = (what: Observed['what'], title: string): Block[] => (found(what).length > 0 ? [text(title), ...list(found(what))] : []);
  return [
    ...(rated ? [text(rating ? t('report.rated', { rating: t(`report.rating.${rating}`) }) : t('report.notRated'))] : []),
    ...(observed.length === 0 ? [quiet(t('report.nothingSeen'))] : []),
    ...group('strength', t('report.strengthsHere')),
    ...group('improve', t('report.improveHere')),
  ];
}

/** Everything observed of one sort, whichever objective it belongs to. */
export function findings(account: Account, what: Observed['what']): Block[] {
  const found = entries(account.log, 'observed').filter((one) => one.what === what);
  const name = (one: Observed) => [objectiveOf(account, one)].filter(Boolean).map((id) => `${id}: `).join('');
  return found.length > 0 ? list(found.map((one) => name(one) + evidence(account, one))) : [quiet(account.t('report.nothingNoted'))];
}

/** What somebody saw, with the measure it belongs to, when, and who wrote it down. */
function evidence(account: Account, one: Observed): string {
  const { exercise, t, clock } = account;
  const measure = exercise.evaluation.find(({ id }) => id === one.measure)?.measure;
  const told = t('report.seenBy', { time: clock(one.at), who: one.writer });
  return [corrected(account, one.id, one.evidence), measure && t('report.measure', { measure }), told].filter(Boolean).join(' ');
}

/** The objective an observation names, or the one its measure serves. */
function objectiveOf({ exercise }: Account, { objective, measure }: Observed): string | undefined {
  const named = objective ?? exercise.evaluation.find(({ id }) => id === measure)?.objectives?.[0];
  return named && exercise.objectives[named] ? named : undefined;
}
