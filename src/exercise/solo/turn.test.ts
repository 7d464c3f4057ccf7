import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { electionWeek, exercises } from '../run/samples.ts';
import type { Exercise } from '../schema.ts';
import { soloOf } from './turn.ts';

/** Plays to the end; `pick` chooses among the options of the learner's own decisions. */
function play(exercise: Exercise, role: string, pick: (ids: string[], i: number) => string | undefined) {
  const choices: Record<string, string> = {};
  for (let i = 0; i < exercise.injects.length; i++) {
    const turn = soloOf(exercise, { role, choices }).turns.at(-1);
    if (!turn) break;
    choices[turn.inject.id] = (turn.by === 'own' ? pick(turn.inject.decision.options.map(({ id }) => id), i) : turn.option) ?? 'a';
  }
  return soloOf(exercise, { role, choices });
}

const strong = (exercise: Exercise) => (_: string[], i: number) => exercise.injects[i]?.decision.options.find((option) => option.strong)?.id;

test('every exercise can be played to its end from every seat, whatever is chosen', () => {
  for (const [, exercise] of exercises) {
    for (const role of ['', ...Object.keys(exercise.roles)]) {
      fc.assert(fc.property(fc.infiniteStream(fc.nat(4)), (stream) => {
        const solo = play(exercise, role, (ids) => ids[(stream.next().value ?? 0) % ids.length]);
        assert.ok(solo.ended);
      }), { numRuns: 10 });
    }
  }
});

test('one inject is shown at a time, and nothing after it', () => {
  assert.equal(soloOf(electionWeek, { role: '', choices: {} }).turns.length, 1);
  assert.equal(soloOf(electionWeek, { role: '', choices: { i01: 'b' } }).turns.length, 2);
  assert.equal(soloOf(electionWeek, { role: '', choices: { i05: 'b' } }).turns.length, 1, 'a choice further on opens nothing');
});

test('who sits for a role decides what it owns, and others decide the rest', () => {
  const { turns } = play(electionWeek, 'media', strong(electionWeek));
  assert.deepEqual(turns.map(({ by }) => by), electionWeek.injects.map(({ decision }) => (decision.owner.includes('media') ? 'own' : 'others')));
});

test('other roles take their better course while they work together, and the weaker one below fifty', () => {
  const first = electionWeek.injects[0];
  const { turns } = soloOf(electionWeek, { role: 'media', choices: {} });
  assert.deepEqual([turns[0]?.together, turns[0]?.option], [true, first?.decision.npc?.high]);
  const low = soloOf({ ...electionWeek, state: electionWeek.state && { ...electionWeek.state, variables: { ...electionWeek.state.variables, coordination: { start: 40, meaning: 'x' } } } }, { role: 'media', choices: {} });
  assert.deepEqual([low.turns[0]?.together, low.turns[0]?.option], [false, first?.decision.npc?.low]);
});

test('an earlier decision changes a later message', () => {
  const at = (option: string) => play(electionWeek, '', (_, i) => (electionWeek.injects[i]?.id === 'i05' ? option : strong(electionWeek)([], i))).turns.find(({ inject }) => inject.id === 'i15')?.variant;
  const flags = electionWeek.injects.find(({ id }) => id === 'i15')?.variants?.map(({ needs }) => needs);
  assert.equal(flags?.[at('a') ?? -1], 'frozen');
  assert.equal(flags?.[at('c') ?? -1], 'updated');
});

test('always what the course teaches ends where the exercise says it does', () => {
  const { run } = play(electionWeek, '', strong(electionWeek));
  assert.ok(run.values && run.values.trust > 85 && run.values.rights > 85, JSON.stringify(run.values));
  assert.deepEqual(run.endings, ['held']);
});

test('an exercise that counts nothing has no values', () => {
  for (const [, exercise] of exercises.filter(([, one]) => !one.state)) assert.equal(play(exercise, '', strong(exercise)).run.values, undefined);
});
