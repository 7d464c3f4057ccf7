import { field } from './decide.ts';
import type { Draw, Lead } from './lead.ts';
import { fieldsOf, onSend, part } from './parts.ts';

/** The quick log: a key goes there, Enter writes, Escape goes back to where one was. */
export function quick(lead: Lead): { draw: Draw; go(): void; back(): boolean } {
  const form = part<HTMLFormElement>(lead.root, 'quick');
  const text = field<HTMLInputElement>(form, 'text');
  let from: HTMLElement | undefined;
  onSend(form, () => {
    const { text: note, line } = fieldsOf(form);
    if (!note) return;
    const { current } = lead.run();
    void lead.write({ kind: 'noted', text: note, ...(current && { inject: current.id }), ...(line && { line: true }) }).then(() => lead.say(lead.t('lead.saidNoted')));
    form.reset();
  });
  return {
    draw() {
      const { started } = lead.run();
      form.hidden = !started;
    },
    go() {
      if (!form.contains(document.activeElement)) from = document.activeElement as HTMLElement;
      text.focus();
    },
    back() {
      if (!form.contains(document.activeElement)) return false;
      if (from?.isConnected && from !== document.body) from.focus();
      else text.blur();
      return true;
    },
  };
}
