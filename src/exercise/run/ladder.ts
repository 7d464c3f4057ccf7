import { scoreNames, type Scores } from '../log/event.ts';

/** What no score says: whether the panel agrees to level 4, and whether a whole community is hit. */
export interface Judgement {
  panel?: boolean;
  /** The group affected is small, but a whole language community or the voters abroad. */
  community?: boolean;
}

/**
 * The level of the escalation ladder for four scores: the rules from the highest down, the first that fits, then the
 * community's step. Level 4 is reached only with the panel, whichever way leads there.
 */
export function levelOf(scores: Scores, { panel = false, community = false }: Judgement = {}): number {
  const level = ruled(scores, panel);
  return community && !holdsBack(scores) ? Math.min(level + 1, panel ? 4 : 3) : level;
}

/** Great effect on thin evidence: a line without a cause is due, and no further step up. */
export const holdsBack = ({ effect, evidence }: Scores): boolean => effect >= 2 && evidence <= 1;

/** The scores that make level 4 possible, were the panel to agree. */
export const panelMayAgree = ({ effect, evidence }: Scores): boolean => effect === 3 && evidence >= 2;

function ruled(scores: Scores, panel: boolean): number {
  const { effect, evidence, spread, time } = scores;
  if (panel && panelMayAgree(scores)) return 4;
  if (effect >= 2 && evidence >= 2) return 3;
  if (effect >= 1 && (spread >= 2 || time >= 2)) return 2;
  return scoreNames.some((name) => scores[name] >= 1) ? 1 : 0;
}
