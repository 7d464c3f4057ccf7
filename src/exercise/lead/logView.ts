import { inOrder } from '../run/run.ts';
import { inWords } from './lineText.ts';
import type { Draw, Lead } from './lead.ts';
import { element, part, put } from './parts.ts';

/** The log, latest first: both clocks, who wrote it, and what it says. And where it is kept. */
export function logView(lead: Lead): Draw {
  const list = part(lead.root, 'log');
  const shown = new Set<string>();
  return () => {
    put(part(lead.root, 'kept'), lead.t(`lead.kept.${lead.log.place}`));
    const lines = inOrder(lead.log.events);
    if (shown.size > lines.length) {
      shown.clear();
      list.replaceChildren();
    }
    if (shown.size === lines.length) return;
    for (const event of lines.filter(({ id }) => !shown.has(id))) {
      const when = `${lead.text.time(event.at)} · ${lead.text.number(Math.floor(event.minute))}′ · ${event.writer}`;
      list.prepend(element('li', '', element('span', 'plain quiet', when), element('span', '', inWords(lead, event))));
      shown.add(event.id);
    }
  };
}
