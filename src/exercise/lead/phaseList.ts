import type { Draw, Lead } from './lead.ts';
import { askFirst, element, onPress, part, put } from './parts.ts';
import { before, jumpTo } from './steer.ts';

/** The phases: go to one, leaving out what lies before it, or look back at the values after one. */
export function phaseList(lead: Lead): Draw {
  const list = part(lead.root, 'phaseList');
  const rows = new Map<string, HTMLElement[]>();
  return () => {
    const { phases } = lead.run();
    part(lead.root, 'phases').hidden = phases.length === 0;
    for (const { id, name, from, done } of phases) {
      const [go, look] = rows.get(id) ?? row(lead, list, id, name, from);
      rows.set(id, [go, look].filter((one) => one !== undefined));
      if (go) go.hidden = done;
      if (look) look.hidden = !done || !lead.exercise.state;
    }
  };
}

function row(lead: Lead, list: HTMLElement, id: string, name: string, from: number): HTMLElement[] {
  const button = (text: string) => {
    const made = element('button', 'button-quiet', text);
    made.type = 'button';
    return made;
  };
  const [go, look] = [button(lead.t('lead.goToPhase', { phase: name })), button(lead.t('lead.valuesAfter', { phase: name }))];
  askFirst(go, () => lead.t('lead.goToAsk', { n: before(lead, from).length }), () => void jumpTo(lead, from));
  onPress(look, () => lead.show(`values:${id}`));
  put(go, go.textContent ?? '');
  list.append(element('li', '', go, look));
  return [go, look];
}
