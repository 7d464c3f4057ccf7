import type { Part } from './forecast.ts';
import { discussion, spentInAll, spentOn, type Times } from './times.ts';

/** What a lead may keep of a talk: minutes planned and spent. No names, no place, nothing that says who was there. */
export interface Summary {
  begun: number;
  ended: number;
  planned: number;
  spent: number;
  rows: { id: string; planned: number; spent: number; dropped: boolean }[];
  discussion: number;
}

/** In whole minutes. Parts without minutes of their own, such as the first slide, count in the whole only. */
export function summary(parts: Part[], dropped: string[], times: Times, now: number): Summary {
  const ended = times.ended ?? now;
  const rows = parts
    .filter(({ minutes }) => minutes > 0)
    .map(({ id, minutes }) => ({ id, planned: minutes, spent: inMinutes(spentOn(times, id, now)), dropped: dropped.includes(id) && spentOn(times, id, now) < 30_000 }));
  return {
    begun: times.begun ?? ended,
    ended,
    planned: rows.reduce((sum, { planned }) => sum + planned, 0),
    spent: inMinutes(spentInAll(times, now)),
    rows,
    discussion: inMinutes(spentOn(times, discussion, now)),
  };
}

const inMinutes = (ms: number) => Math.round(ms / 60_000);
