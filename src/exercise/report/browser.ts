import { exerciseOnPage } from '../exerciseOnPage.ts';
import { openHere } from '../log/openHere.ts';
import { startReport } from './startReport.ts';

const id = exerciseOnPage(document)?.id;
if (id) void start(id);

/** The log this browser keeps, if it keeps one; it may still grow in the lead's window. */
async function start(id: string): Promise<void> {
  const log = await openHere(id, window, () => '');
  const report = startReport(document, { kept: () => log.events, keep: (entries) => log.take(entries) });
  report?.renew();
  log.onChange(() => report?.renew());
}
