import { entries } from './entries.ts';
import { corrected, injectName, roleNames, type Account } from './account.ts';
import { list, part, quiet, table, type Block } from './block.ts';

/** What was said in the hot wash, question by question. */
export function hotWash(account: Account): Block[] {
  const { exercise, log, t } = account;
  const washed = entries(log, 'washed');
  const questions = exercise.hotwash.map((words, i) => ({ words, said: washed.filter(({ question }) => question === i) }));
  const rest = washed.filter(({ question }) => !exercise.hotwash[question]);
  const blocks = questions.filter(({ said }) => said.length > 0).map(({ words, said }) => part(words, ...list(said.map(({ id, text }) => corrected(account, id, text)))));
  return blocks.length + rest.length > 0 ? [...blocks, ...list(rest.map(({ text }) => text))] : [quiet(t('report.noHotWash'))];
}

/** The improvement plan: who does what by when, and what it answers. */
export function plan(account: Account): Block[] {
  const { log, t } = account;
  const observed = new Map(entries(log, 'observed').map(({ id, evidence }) => [id, evidence]));
  const rows = entries(log, 'improvement').map(({ id, action, owner, due, observation }) => [
    corrected(account, id, action),
    owner,
    due,
    (observation && observed.get(observation)) ?? observation ?? '',
    t('report.open'),
  ]);
  const head = ['action', 'owner', 'due', 'answers', 'status'].map((name) => t(`report.col.${name}`));
  return rows.length > 0 ? table(t('report.section.plan'), head, rows) : [quiet(t('report.noPlan'))];
}

/** “When …, I will …”: what people promised themselves. */
export function promises({ log, t }: Account): Block[] {
  return list(entries(log, 'promised').map((one) => t('report.promise', { when: one.when, what: one.then })));
}

/** What was told to the public, in its own words and in order. */
export function publicLines(account: Account): Block[] {
  const { log, t } = account;
  const lines = entries(log, 'noted').filter(({ line }) => line);
  const head = ['minute', 'who', 'said'].map((name) => t(`report.col.${name}`));
  return table(t('report.section.public-information'), head, lines.map((one) => [account.number(Math.round(one.minute)), one.role ? roleNames(account, [one.role]) : one.writer, corrected(account, one.id, one.text)]));
}

/** Everything else that was written down while it happened. */
export function notes(account: Account): Block[] {
  const told = entries(account.log, 'noted').filter(({ line }) => !line);
  return list(told.map((one) => {
    const about = [one.inject && injectName(account, one.inject), one.role && roleNames(account, [one.role])].filter(Boolean).join(', ');
    return `${account.clock(one.at)} ${about ? `${about}: ` : ''}${corrected(account, one.id, one.text)} (${one.writer})`;
  }));
}
