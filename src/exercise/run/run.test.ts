import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Happening, LogEvent } from '../log/event.ts';
import type { Exercise } from '../schema.ts';
import { runOf, textOf } from './run.ts';
import { electionWeek, exercises, logOf, minutes, start } from './samples.ts';

const stateOf = (id: string, log: LogEvent[], at: number) => runOf(electionWeek, log, minutes(at)).standings.find((one) => one.id === id)?.state;

test('a message is planned, due, released and answered', () => {
  const log = logOf(start(), { at: 7, kind: 'released', inject: 'i02' }, { at: 9, kind: 'decided', inject: 'i02', roles: ['emb'], option: 'b', decision: '' });
  assert.deepEqual([stateOf('i02', log.slice(0, 1), 5), stateOf('i02', log.slice(0, 1), 6), stateOf('i02', log.slice(0, 2), 7), stateOf('i02', log, 9)], ['planned', 'due', 'released', 'answered']);
});

test('a delay puts a message off, and delays add up', () => {
  const log = logOf(start(), { at: 6, kind: 'delayed', inject: 'i02', by: 5 }, { at: 11, kind: 'delayed', inject: 'i02', by: 5 });
  assert.deepEqual([stateOf('i02', log, 15), stateOf('i02', log, 16)], ['planned', 'due']);
});

test('a skipped message may still be released', () => {
  const log = logOf(start(), { at: 6, kind: 'skipped', inject: 'i02' }, { at: 20, kind: 'released', inject: 'i02' });
  assert.deepEqual([stateOf('i02', log.slice(0, 2), 10), stateOf('i02', log, 20)], ['skipped', 'released']);
});

test('messages made up or kept ready take their place among the others', () => {
  const log = logOf(
    start(),
    { at: 3, kind: 'improvised', inject: 'own-1', channel: 'call', from: 'A mayor', to: ['emb'], headline: 'Power is out', text: 'In one street.' },
    { at: 4, kind: 'released', inject: 'c1' },
  );
  const { standings, ready, current } = runOf(electionWeek, log, minutes(5));
  assert.deepEqual(standings.slice(0, 4).map(({ id }) => id), ['i01', 'own-1', 'c1', 'i02']);
  assert.deepEqual([current?.id, ready.map(({ id }) => id)], ['c1', ['c2', 'c3', 'c4']]);
});

test('a shorter version plans its own messages, and any other can be released into it', () => {
  const log = logOf(start({ version: 'cyber' }), { at: 2, kind: 'released', inject: 'i02' });
  assert.equal(runOf(electionWeek, log.slice(0, 1), 0).standings.length, 8);
  assert.equal(stateOf('i02', log, 3), 'released');
});

test('the variant follows the decision, and the first one stands in where none was played', () => {
  const log = logOf(start(), { at: 1, kind: 'released', inject: 'i05' }, { at: 2, kind: 'decided', inject: 'i05', roles: [], option: 'a', decision: '' });
  const text = (events: LogEvent[]) => {
    const { standings, flags } = runOf(electionWeek, events, minutes(3));
    const one = standings.find(({ id }) => id === 'i15');
    return one && textOf(one, flags);
  };
  assert.match(text(log) ?? '', /429 stations are late/);
  assert.match(text(log.slice(0, 1)) ?? '', /moves two seats/);
});

test('the clock of somebody who only watched does not run the exercise', () => {
  const lead = logOf(start(), { at: 1, kind: 'released', inject: 'i01' });
  const watching = logOf({ ...start({ ratio: 4 }), writer: 'evaluator' }, { at: 2, kind: 'paused', writer: 'evaluator' }, { at: 3, kind: 'noted', text: 'Good', writer: 'evaluator' });
  const { minute, running } = runOf(electionWeek, [...watching, ...lead], minutes(10));
  assert.deepEqual([minute, running], [10, true]);
});

test('a phase is over when nothing in it is open, and then has its values', () => {
  const first = electionWeek.injects.filter(({ phase }) => phase === 'p1');
  const log = logOf(start(), ...first.map(({ id, at }) => ({ at, kind: 'skipped', inject: id }) as const));
  const [p1, p2] = runOf(electionWeek, log, minutes(40)).phases;
  assert.deepEqual([p1?.done, p1?.values?.trust, p2?.done, p2?.values], [true, 60, false, undefined]);
});

/** A lead who presses anything at any time. */
function anyLog(exercise: Exercise): fc.Arbitrary<LogEvent[]> {
  const inject = fc.constantFrom(...exercise.injects, ...(exercise.contingency ?? []));
  const line: fc.Arbitrary<Happening> = fc.oneof(
    inject.map(({ id }) => ({ kind: 'released', inject: id }) as const),
    inject.map(({ id }) => ({ kind: 'skipped', inject: id }) as const),
    fc.tuple(inject, fc.integer({ min: 1, max: 30 })).map(([{ id }, by]) => ({ kind: 'delayed', inject: id, by }) as const),
    fc.tuple(fc.constantFrom(...exercise.injects), fc.nat(4)).map(([one, n]) => ({ kind: 'decided' as const, inject: one.id, roles: [] as string[], option: one.decision.options[n]?.id, decision: 'x' })),
    fc.tuple(inject, fc.boolean()).map(([{ id }, line]) => ({ kind: 'noted', text: 'x', inject: id, ...(line && { line: true as const }) }) as const),
    fc.integer({ min: 0, max: 150 }).map((to) => ({ kind: 'jumped', to }) as const),
    fc.constantFrom({ kind: 'paused' } as const, { kind: 'resumed' } as const, { kind: 'continued' } as const, { kind: 'stopped', why: 'real-incident' } as const),
  );
  const version = fc.constantFrom(undefined, ...(exercise.versions ?? []).map(({ id }) => id));
  return fc.tuple(fc.boolean(), version, fc.array(fc.tuple(fc.nat(10), line), { maxLength: 80 })).map(([clock, version, lines]) => {
    const until = (n: number) => lines.slice(0, n + 1).reduce((sum, [gap]) => sum + gap, 0);
    return logOf(start({ clock, ...(version && { version }) }), ...lines.map(([, what], n) => ({ ...what, at: until(n) })));
  });
}

for (const [id, exercise] of exercises) {
  test(`${id}: whatever a lead does, no message is lost, values stay in range and the end has a name`, () => {
    const known = new Set([...exercise.injects, ...(exercise.contingency ?? [])].map(({ id }) => id));
    fc.assert(
      fc.property(anyLog(exercise), fc.nat(300), (log, at) => {
        const run = runOf(exercise, log, minutes(at));
        const seen = run.standings.map(({ id }) => id);
        assert.equal(new Set(seen).size, seen.length);
        assert.ok(seen.every((id) => known.has(id)));
        const planned = exercise.versions?.find(({ id }) => id === run.started?.version)?.injects ?? exercise.injects.map(({ id }) => id);
        assert.ok(planned.every((id) => seen.includes(id)));
        for (const event of log) if (event.kind === 'released') assert.ok(['released', 'answered'].includes(run.standings.find((one) => one.id === event.inject)?.state ?? ''));
        for (const value of Object.values(run.values ?? {})) assert.ok(value >= 0 && value <= 100);
        assert.equal(run.endings === undefined, exercise.state === undefined);
        assert.ok(run.endings === undefined || run.endings.length > 0);
        assert.deepEqual(runOf(exercise, [...log].reverse(), minutes(at)), run);
      }),
      { numRuns: 60 },
    );
  });
}
