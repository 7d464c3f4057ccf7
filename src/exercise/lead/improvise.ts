import type { Channel } from '../log/event.ts';
import { field } from './decide.ts';
import type { Lead } from './lead.ts';
import type { Sheet } from './middle.ts';
import { copyOf, fieldsOf, onPress, onSend, slot, ticked } from './parts.ts';

/** A message of the lead's own: written down and released in one go. */
export function improvise(lead: Lead): Sheet | undefined {
  const form = copyOf(document, 'form', 'improvise') as HTMLFormElement | undefined;
  if (!form) return undefined;
  onPress(slot(form, 'back'), () => lead.show(undefined));
  onSend(form, () => {
    const { channel, from = '', headline = '', text = '' } = fieldsOf(form);
    const inject = `own-${Date.now().toString(36)}`;
    lead.valuesOnWall.phase = undefined;
    void lead.write({ kind: 'improvised', inject, channel: channel as Channel, from, to: ticked(form, 'to'), headline, text }).then(() => lead.show(undefined));
    form.reset();
  });
  return { sheet: form, draw: () => field<HTMLInputElement>(form, 'headline').setAttribute('maxlength', '120') };
}
