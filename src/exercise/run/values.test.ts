import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inject } from '../schema.ts';
import { runOf } from './run.ts';
import { electionWeek, logOf, minutes, start } from './samples.ts';
import { shown } from './phase.ts';

const always = (choose: (inject: Inject) => string, late = 0) =>
  logOf(
    start(),
    ...electionWeek.injects.flatMap((inject): Parameters<typeof logOf> => [
      { at: inject.at, kind: 'released', inject: inject.id },
      { at: inject.at + late, kind: 'decided', inject: inject.id, roles: [], option: choose(inject), decision: '' },
    ]),
  );

const strongest = ({ decision }: Inject) => decision.options.find(({ strong }) => strong)?.id ?? '';

const end = (log: ReturnType<typeof always>) => runOf(electionWeek, log, minutes(150));

test('the strongest course ends where its author reckoned', () => {
  const { values, endings } = end(always(strongest));
  assert.ok(values);
  const near = { trust: 91, availability: 80, evidence: 68, coordination: 78, rights: 91 };
  for (const [name, value] of Object.entries(near)) assert.ok(Math.abs(values[name as keyof typeof near] - value) <= 3, `${name}: ${values[name as keyof typeof near]}`);
  assert.deepEqual(endings, ['held']);
});

test('deciding late every time costs trust and coordination', () => {
  const [quick, slow] = [end(always(strongest)).values, end(always(strongest, 20)).values];
  assert.ok(quick && slow);
  assert.ok(slow.trust < quick.trust && slow.coordination < quick.coordination);
  assert.equal(shown(slow.evidence), shown(quick.evidence));
});

test('without the clock nothing is late', () => {
  const log = always(strongest, 20).map((event) => (event.kind === 'started' ? { ...event, clock: false } : event));
  assert.deepEqual(end(log).values, end(always(strongest)).values);
});

test('a public line in time keeps the trust that silence costs', () => {
  const log = logOf(start(), { at: 6, kind: 'released', inject: 'i02' });
  const silent = runOf(electionWeek, log, minutes(20)).values;
  const spoken = runOf(electionWeek, [...log, ...logOf({ at: 8, kind: 'noted', text: 'We check.', inject: 'i02', line: true })], minutes(20)).values;
  assert.deepEqual([silent?.trust, spoken?.trust], [56, 60]);
});

test('a decision taken again replaces the first, with its flags', () => {
  const log = logOf(
    start(),
    { at: 0, kind: 'released', inject: 'i05' },
    { at: 2, kind: 'decided', inject: 'i05', roles: [], option: 'c', decision: '' },
    { at: 3, kind: 'decided', inject: 'i05', roles: [], option: 'a', decision: '' },
  );
  assert.deepEqual([...runOf(electionWeek, log, minutes(4)).flags], ['frozen']);
});
