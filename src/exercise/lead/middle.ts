import { card } from './card.ts';
import { improvise } from './improvise.ts';
import type { Draw, Lead } from './lead.ts';
import { part } from './parts.ts';
import { phaseValues } from './phaseValues.ts';

/** One thing in the middle of the window, and how it keeps up with the run. */
export interface Sheet {
  sheet: HTMLElement;
  draw: Draw;
}

/** The middle of the window: the message the room is at, or what the lead asked to see. What was half written in it stays. */
export function middle(lead: Lead): Draw {
  const main = part(lead.root, 'main');
  const sheets = new Map<string, Sheet>();
  let shown: string | undefined;
  return () => {
    const what = lead.shown() ?? lead.run().current?.id ?? '';
    const sheet = sheets.get(what) ?? sheetOf(lead, what);
    if (sheet) sheets.set(what, sheet);
    sheet?.draw();
    if (what === shown) return;
    shown = what;
    main.replaceChildren(...(sheet ? [sheet.sheet] : []));
    main.scrollTop = 0;
    sheet?.sheet.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  };
}

function sheetOf(lead: Lead, what: string): Sheet | undefined {
  if (what === 'improvise') return improvise(lead);
  if (what.startsWith('values:')) return phaseValues(lead, what.slice('values:'.length));
  return what ? card(lead, what) : waiting(lead);
}

/** Before the first message. */
function waiting(lead: Lead): Sheet {
  const sheet = document.createElement('p');
  sheet.className = 'lead-waiting';
  sheet.textContent = lead.t('lead.waiting');
  return { sheet, draw() {} };
}
