import { entries } from './entries.ts';
import { planned, roleNames, versionOf, type Account } from './account.ts';
import { fact, known, quiet, type Block } from './block.ts';
import { pace } from './pace.ts';

/** What was played, by whom and when. What no log can know, such as the place, is left to be written. */
export function overview(account: Account): Block[] {
  const { exercise, log, t, moment, clock, number } = account;
  const start = account.run.started;
  if (!start) return [quiet(t('report.notStarted'))];
  const last = log.reduce((latest, { at }) => Math.max(latest, at), start.at);
  const writers = [...new Set(log.map(({ writer }) => writer).filter(Boolean))];
  return [
    known(
      fact(t('report.exercise'), exercise.title),
      fact(t('report.version'), versionOf(account)?.name ?? t('report.whole')),
      fact(t('report.from'), moment(start.at)),
      fact(t('report.to'), moment(last)),
      fact(t('report.clock'), t(start.clock ? 'report.clockOn' : 'report.clockOff', { n: number(start.ratio) })),
      fact(t('report.roles'), roleNames(account, start.roles)),
      fact(t('report.writers'), writers.join('; ')),
      fact(t('report.stops'), stops(account).join('; ')),
    ),
    { kind: 'facts', rows: ['place', 'participants', 'sponsor', 'contact', 'handling'].map((name) => fact(t(`report.${name}`), '')) },
  ];

  function stops({ log }: Account): string[] {
    return log.flatMap(({ kind, at, ...entry }) => {
      if (kind === 'continued') return [t('report.wentOn', { time: clock(at) })];
      return kind === 'stopped' && 'why' in entry && entry.why === 'real-incident' ? [t('report.realIncident', { time: clock(at) })] : [];
    });
  }
}

/** Counts, and lines for the three sentences only a person can write. */
export function summary(account: Account): Block[] {
  const { log, t, number } = account;
  const all = planned(account);
  const observed = entries(log, 'observed');
  const count = (key: string, n: number) => t(`report.count.${key}`, { n: number(n) });
  return [
    {
      kind: 'list',
      items: [
        count('released', all.filter(({ released }) => released).length),
        count('skipped', all.filter(({ state }) => state === 'skipped').length),
        count('decided', all.filter(({ decided }) => decided).length),
        count('late', all.filter((one) => pace(account, one)?.late).length),
        count('strengths', observed.filter(({ what }) => what === 'strength').length),
        count('improve', observed.filter(({ what }) => what === 'improve').length),
        count('actions', entries(log, 'improvement').length),
      ],
    },
  ];
}
