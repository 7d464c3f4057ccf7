import { endingsOf, bandOf, shown } from '../run/phase.ts';
import { inOrder } from '../run/run.ts';
import { field } from './decide.ts';
import { inWords } from './lineText.ts';
import type { Draw, Lead } from './lead.ts';
import { askFirst, element, fieldsOf, onPress, onSend, part, put } from './parts.ts';

/** After the play: how it ended, the hot wash, the improvement plan, the promises, and tidying up. */
export function after(lead: Lead): Draw {
  const { root, t } = lead;
  for (const name of ['saveAfter', 'saveLast']) onPress(part(root, name), lead.saveLog);
  onPress(part(root, 'backToPlay'), () => void lead.write({ kind: 'continued' }));
  askFirst(part(root, 'wipe'), () => t('lead.wipeAsk'), () => void lead.log.wipe().then((gone) => (gone ? location.reload() : lead.say(t('lead.wipeLeft')))));
  const wash = hotWash(lead);
  send(lead, 'improvement', ({ action = '', owner = '', due = '', observation }) => lead.write({ kind: 'improvement', action, owner, due, ...(observation && { observation }) }));
  send(lead, 'promise', ({ when = '', then = '' }) => lead.write({ kind: 'promised', when, then }));
  let drawn = -1;
  return () => {
    if (part(root, 'after').hidden) return;
    wash();
    ending(lead);
    if (drawn === lead.log.events.length) return;
    drawn = lead.log.events.length;
    lines(lead, 'washed', 'washed');
    lines(lead, 'plan', 'improvement');
    lines(lead, 'promises', 'promised');
    observations(lead);
  };
}

function send(lead: Lead, name: string, write: (fields: Record<string, string>) => Promise<unknown>): void {
  const form = part<HTMLFormElement>(lead.root, name);
  onSend(form, () => {
    void write(fieldsOf(form)).then(() => lead.say(lead.t('lead.saidNoted')));
    form.reset();
    form.querySelector('input')?.focus();
  });
}

function lines(lead: Lead, place: string, kind: 'washed' | 'improvement' | 'promised'): void {
  const found = inOrder(lead.log.events).filter((event) => event.kind === kind);
  part(lead.root, place).replaceChildren(...found.map((event) => element('li', '', inWords(lead, event))));
}

/** An action may follow from something that was seen. */
function observations(lead: Lead): void {
  const select = part<HTMLSelectElement>(lead.root, 'planFrom');
  const seen = lead.log.events.filter((event) => event.kind === 'observed' && event.what === 'improve');
  for (const event of seen.slice(select.options.length - 1)) if (event.kind === 'observed') select.append(new Option(event.evidence.slice(0, 90), event.id));
}

function ending(lead: Lead): void {
  const { state } = lead.exercise;
  const { values } = lead.run();
  if (!state || !values) return;
  const named = endingsOf(state, values).map((name) => (name === 'strained' ? lead.t('lead.endingStrained') : (state.endings[name] ?? '')));
  put(part(lead.root, 'endingText'), named.join(' '));
  const rows = Object.entries(values).map(([name, value]) => element('div', '', element('dt', '', lead.t(`exercise.variable.${name}`)), element('dd', '', `${lead.text.number(shown(value))} · ${bandOf(state, value)}`)));
  part(lead.root, 'finals').replaceChildren(...rows);
}

/** One question after another. Each note is a line of the hot wash, and an observation for the report. */
function hotWash(lead: Lead): Draw {
  const { root, t, text } = lead;
  const form = part<HTMLFormElement>(root, 'wash');
  const questions = [...form.querySelectorAll<HTMLElement>('[data-question]')];
  let at = 0;
  const go = (step: number) => {
    at = Math.min(questions.length - 1, Math.max(0, at + step));
    draw();
  };
  onPress(part(root, 'washNext'), () => go(1));
  onPress(part(root, 'washBack'), () => go(-1));
  onSend(form, () => {
    const { text: note = '', what } = fieldsOf(form);
    void lead.write({ kind: 'washed', question: at, text: note }).then(() => lead.write({ kind: 'observed', what: what === 'strength' ? 'strength' : 'improve', evidence: note }));
    form.reset();
    field<HTMLTextAreaElement>(form, 'text').focus();
  });
  const draw = () => {
    put(part(root, 'washPlace'), t('lead.washPlace', { n: text.number(at + 1), of: text.number(questions.length) }));
    for (const [i, question] of questions.entries()) question.hidden = i !== at;
    part<HTMLButtonElement>(root, 'washBack').disabled = at === 0;
    part<HTMLButtonElement>(root, 'washNext').disabled = at === questions.length - 1;
  };
  return draw;
}
