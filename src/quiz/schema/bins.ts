import { z } from 'astro/zod';
import { id, text, uniqueIds, why } from './fields.ts';

/** A sort: things to place, and the bins they may go into. With `judge`, real or fake with both kinds of mistake counted. */
export const sortFields = {
  bins: z.record(id, text),
  items: z.array(z.strictObject({ id, bin: id, text, why })).min(3, 'A sort needs three items or more.'),
  /** `signal` is the bin to be caught, `noise` the bin to be let through. */
  judge: z.strictObject({ signal: id, noise: id }).optional(),
};

type Sort = { bins: Record<string, string>; items: { id: string; bin: string }[]; judge?: { signal: string; noise: string } | undefined };

export function checkSort(sort: Sort, report: (message: string) => void): void {
  const bins = Object.keys(sort.bins);
  if (bins.length < 2) report(`A sort needs two bins or more; this one has ${bins.length}.`);
  for (const { id, bin } of sort.items) {
    if (!bins.includes(bin)) report(`"${id}" goes into "${bin}", but the bins are: ${bins.join(', ')}. Use one of these, or add the bin.`);
  }
  uniqueIds(sort.items, report);
  if (sort.judge) checkJudge(sort, sort.judge, bins, report);
}

function checkJudge(sort: Sort, { signal, noise }: { signal: string; noise: string }, bins: string[], report: (message: string) => void): void {
  if (signal === noise || bins.length !== 2 || !bins.includes(signal) || !bins.includes(noise)) {
    report(`judge names the two bins as signal and noise; it has ${signal} and ${noise}, the bins are: ${bins.join(', ')}.`);
    return;
  }
  const caught = sort.items.filter(({ bin }) => bin === signal).length;
  const others = sort.items.length - caught;
  if (caught !== others) {
    report(`A judge set is balanced; this one has ${caught} in "${signal}" and ${others} in "${noise}". Add or remove items until they are equal: a drill of fakes only teaches people to doubt everything.`);
  }
}
