import { savingOf } from '../log/openHere.ts';
import { field } from './decide.ts';
import type { Lead } from './lead.ts';
import { paceOf } from './pace.ts';
import { askFirst, fieldsOf, onPress, onSend, part, put, ticked } from './parts.ts';
import { inOrder } from '../run/run.ts';

/** Before the start: what is offered again after a crash, how to play, and where the log will lie. */
export function setUp(lead: Lead, begin: (writer: string) => void): void {
  const { root, t } = lead;
  const form = part<HTMLFormElement>(root, 'begin');
  part(root, 'setUp').hidden = false;
  const saving = savingOf(window);
  const keeping = part(root, 'keeping');
  put(keeping, t(`lead.keeping.${saving}`));
  keeping.classList.toggle('lead-warning', saving !== 'keep');
  form.addEventListener('change', ({ target }) => {
    if ((target as HTMLInputElement).name === 'version') pace(lead, form);
  });
  onPress(part(root, 'wallEarly'), lead.openWall);
  onSend(form, () => {
    const { version, ratio = '1', clock, writer = t('lead.writerLead') } = fieldsOf(form);
    begin(writer);
    void lead.write({ kind: 'started', exercise: lead.id, ...(version && { version }), locale: root.dataset.locale ?? '', roles: ticked(form, 'roles'), ratio: Number(ratio), clock: clock !== 'off' });
  });
  if (lead.run().started) offer(lead, begin);
}

function pace({ exercise }: Lead, form: HTMLFormElement): void {
  const ratio = field<HTMLSelectElement>(form, 'ratio');
  const offered = [...ratio.options].map(({ value }) => Number(value));
  ratio.value = String(paceOf(exercise, fieldsOf(form).version, offered));
}

/** A log from before: go on where it broke off, go on with the clock as if nothing had been, save it, or wipe it. */
function offer(lead: Lead, begin: (writer: string) => void): void {
  const { root, t, text, log } = lead;
  const { started, minute } = lead.run();
  const last = inOrder(log.events).at(-1);
  if (!started || !last) return;
  const box = part(root, 'resume');
  const then = Math.min(last.minute, minute);
  box.hidden = false;
  part(root, 'begin').hidden = true;
  put(part(root, 'resumeWhat'), t('lead.resumeWhat', { n: log.events.length, time: text.time(last.at), writer: started.writer }));
  const [goThen, goNow] = [part(root, 'resumeThen'), part(root, 'resumeNow')];
  const runsOn = minute - then >= 1;
  put(goThen, runsOn ? t('lead.resumeThen', { n: Math.floor(then) }) : t('lead.resumeHere'));
  put(goNow, t('lead.resumeNow', { n: Math.floor(minute) }));
  goNow.hidden = !runsOn;
  onPress(goThen, () => {
    begin(started.writer);
    if (runsOn) void lead.write({ kind: 'jumped', to: then });
  });
  onPress(goNow, () => begin(started.writer));
  onPress(part(root, 'saveOld'), lead.saveLog);
  askFirst(part(root, 'wipeOld'), () => t('lead.wipeAsk'), () => void lead.log.wipe().then(() => location.reload()));
}
