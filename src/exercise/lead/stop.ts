import type { Draw, Lead } from './lead.ts';
import { onPress, part } from './parts.ts';

/** Stopping for a real incident: asked once, then said over everything in plain words. */
export function stop(lead: Lead): { draw: Draw; ask(): void; back(): boolean } {
  const ask = part(lead.root, 'stopAsk');
  const stopped = part(lead.root, 'stopped');
  let from: HTMLElement | undefined;
  const open = () => {
    if (lead.run().stopped || !lead.run().started) return;
    from = document.activeElement as HTMLElement;
    ask.hidden = false;
    cover(lead, true);
    part(lead.root, 'stopYes').focus();
  };
  const close = () => {
    if (ask.hidden) return false;
    ask.hidden = true;
    cover(lead, !stopped.hidden);
    from?.focus();
    return true;
  };
  onPress(part(lead.root, 'stop'), open);
  onPress(part(lead.root, 'stopNo'), close);
  onPress(part(lead.root, 'stopYes'), () => {
    ask.hidden = true;
    void lead.write({ kind: 'stopped', why: 'real-incident' });
  });
  onPress(part(lead.root, 'goOn'), () => void lead.write({ kind: 'continued' }));
  onPress(part(lead.root, 'endHere'), () => void lead.write({ kind: 'stopped', why: 'end' }));
  return {
    draw() {
      const real = lead.run().stopped === 'real-incident';
      if (real === !stopped.hidden) return;
      stopped.hidden = !real;
      cover(lead, real);
      if (real) stopped.querySelector<HTMLElement>('h2')?.focus();
      else part(lead.root, 'main').focus();
    },
    ask: open,
    back: close,
  };
}

/** What lies under the cover can be neither reached nor read out; the quick log stays. */
function cover({ root }: Lead, covered: boolean): void {
  for (const name of ['play', 'after']) part(root, name).inert = covered;
}
