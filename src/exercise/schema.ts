export { exerciseSchema, type Exercise } from './schema/exercise.ts';
export type { Contingency, Inject } from './schema/inject.ts';
export type { Decision } from './schema/decision.ts';
export type { Ladder } from './schema/ladder.ts';
export type { Role } from './schema/role.ts';
export type { State } from './schema/state.ts';
export { kinds, worldSchema, type World } from './schema/world.ts';
