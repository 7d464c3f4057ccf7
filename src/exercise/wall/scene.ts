import type { WallState } from './wallState.ts';

export type Scene = 'wait' | 'show' | 'values' | 'real-incident' | 'end';

/** What the wall shows for a state: a real incident before everything, values while the lead shows them. */
export function sceneOf(state: WallState | undefined): Scene {
  if (!state) return 'wait';
  if (state.stopped === 'real-incident') return 'real-incident';
  if (state.values) return 'values';
  if (state.stopped === 'end') return 'end';
  return state.shown.length > 0 ? 'show' : 'wait';
}

/** The minute of the exercise clock at `now`; the wall counts on by itself between two messages of the lead's window. */
export const minuteAt = ({ minute, at, ratio, running }: WallState, now: number): number => (running ? minute + (Math.max(0, now - at) / 60_000) * ratio : minute);

/** How many earlier messages stand beside the newest; there is no room for more that the back row could read. */
export const mostEarlier = 3;

/** The newest first, then the ones before it. A message released again counts once, where it came last. */
export function stackOf(shown: WallState['shown']): WallState['shown'] {
  const last = new Map(shown.map((one, i) => [one.id, i]));
  return shown.filter(({ id }, i) => last.get(id) === i).slice(-1 - mostEarlier).reverse();
}

/** A window may have been open since before a change of the site: what it says is looked at before it is shown. */
export function isWallState(value: unknown): value is WallState {
  const { shown, minute, at, ratio } = Object(value) as Partial<WallState>;
  return Array.isArray(shown) && shown.every((one) => typeof one?.id === 'string' && typeof one.text === 'string') && [minute, at, ratio].every((one) => typeof one === 'number');
}
