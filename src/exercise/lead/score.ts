import { scoreNames, type Scores } from '../log/event.ts';
import { holdsBack, levelOf, panelMayAgree } from '../run/ladder.ts';
import { field } from './decide.ts';
import { standing, type Draw, type Lead } from './lead.ts';
import { copyOf, onSend, put, slot } from './parts.ts';

/** The escalation ladder: four scores as the room gives them, and the level they lead to, at once. */
export function score(lead: Lead, id: string, sheet: HTMLElement): Draw {
  const form = copyOf(document, 'form', 'score') as HTMLFormElement | undefined;
  const place = slot(sheet, 'score');
  if (!form || !place) return () => {};
  place.append(form);
  const panel = field<HTMLInputElement>(form, 'panel');
  const community = field<HTMLInputElement>(form, 'community');
  const level = (scores: Scores) => levelOf(scores, { panel: panel.checked, community: community.checked });
  const show = () => {
    const scores = scoresIn(form);
    put(slot(form, 'level'), scores ? inWords(lead, level(scores), scores) : '');
    // Whether the panel agrees is a question only where its level is in reach.
    const reach = scores !== undefined && (panelMayAgree(scores) || (community.checked && level(scores) >= 3));
    panel.disabled = !reach;
    if (!reach) panel.checked = false;
  };
  form.addEventListener('change', show);
  onSend(form, () => {
    const scores = scoresIn(form);
    if (scores) void lead.write({ kind: 'scored', inject: id, scores, level: level(scores) });
  });
  show();
  return () => {
    const scored = standing(lead, id)?.scored;
    put(slot(form, 'scored'), scored ? lead.t('lead.scoredAt', { n: lead.text.number(scored.level), time: lead.text.time(scored.at) }) : '');
  };
}

function scoresIn(form: HTMLFormElement): Scores | undefined {
  const given = new FormData(form);
  if (!scoreNames.every((name) => given.has(name))) return undefined;
  return Object.fromEntries(scoreNames.map((name) => [name, Number(given.get(name))])) as Scores;
}

/** The level, who acts and how soon, and what the public hears. */
function inWords({ exercise, t, text }: Lead, n: number, scores: Scores): string {
  const found = exercise.ladder?.levels.find((level) => level.n === n);
  if (!found) return '';
  const who = found.within ? `${found.who} · ${t('exercise.within', { n: found.within })}` : found.who;
  const held = holdsBack(scores) ? ` ${t('lead.holdLine')}` : '';
  return `${t('exercise.level', { n: text.number(n), name: found.name })}. ${who}. ${t('exercise.public')} ${found.public}${held}`;
}
