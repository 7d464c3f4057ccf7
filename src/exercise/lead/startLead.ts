import { saveFile } from '../../progress/page/saveFile.ts';
import { clockText } from '../../room/clockText.ts';
import { listenToKeys } from '../../room/keyboard.ts';
import { openWindow } from '../../room/openWindow.ts';
import { keepAwake } from '../../room/wakeLock.ts';
import { readWords } from '../../translate/readWords.ts';
import type { Happening } from '../log/event.ts';
import { openHere } from '../log/openHere.ts';
import { logText } from '../report/logFile.ts';
import { runOf, type Run } from '../run/run.ts';
import type { Exercise } from '../schema.ts';
import { after } from './after.ts';
import { bar } from './bar.ts';
import { lanes } from './lanes.ts';
import type { Draw, Lead } from './lead.ts';
import { actionsOf, alwaysAllowed, leadKeys } from './leadKeys.ts';
import { logView } from './logView.ts';
import { middle } from './middle.ts';
import { observe } from './observe.ts';
import { askFirst, onPress, part } from './parts.ts';
import { phaseList } from './phaseList.ts';
import { phaseNote } from './phaseValues.ts';
import { quick } from './quick.ts';
import { dueSaid, sayIn, views } from './said.ts';
import { setUp } from './setUp.ts';
import { side } from './side.ts';
import { stop } from './stop.ts';
import { toWall } from './toWall.ts';

/** The lead's window: opens the log, and draws everything from it each second and at each line. */
export async function startLead(root: HTMLElement, { id, exercise }: { id: string; exercise: Exercise }): Promise<void> {
  const t = readWords(document);
  const { tag = 'en', digits = 'latn', wall = '' } = root.dataset;
  let writer = t('lead.writerLead');
  let shown: string | undefined;
  let draws: Draw[] = [];
  const log = await openHere(id, window, () => writer);
  const now = () => runOf(exercise, log.events, Date.now());
  let run = now();
  const draw = () => {
    run = now();
    if (run.started) for (const one of draws) one();
  };
  const lead: Lead = {
    root, id, exercise, t, log,
    text: clockText({ tag, digits }),
    run: () => run,
    write: (what) => log.write(what, minuteFor(what, now())),
    say: sayIn(part(root, 'said')),
    show(what) {
      shown = what;
      draw();
    },
    shown: () => shown,
    draw,
    saveLog: () => saveFile(document, `${id}-${new Date().toISOString().slice(0, 16).replace(':', '')}.json`, 'application/json', logText(id, log.events)),
    openWall: () => void (openWindow(window, wall, `wall-${id}`) ?? lead.say(t('lead.wallBlocked'))),
    valuesOnWall: {},
  };
  setUp(lead, (name) => {
    writer = name;
    draws = parts(lead);
    void keepAwake(window).start();
    draw();
  });
  log.onChange(draw);
  window.setInterval(draw, 1000);
  document.addEventListener('visibilitychange', () => void log.refresh());
}

/** Brings the window to life, once the exercise has begun. */
function parts(lead: Lead): Draw[] {
  const { root, t, run } = lead;
  const [notes, alarm] = [quick(lead), stop(lead)];
  const actions = actionsOf(lead, notes, alarm);
  listenToKeys(document, leadKeys, () => ({}), (action) => (!run().stopped || alwaysAllowed.includes(action)) && actions[action]?.() !== false);
  onPress(part(root, 'improvise'), () => lead.show('improvise'));
  onPress(part(root, 'saveMore'), lead.saveLog);
  askFirst(part(root, 'end'), () => t('lead.endAsk'), () => void lead.write({ kind: 'stopped', why: 'end' }));
  return [views(lead), bar(lead), lanes(lead), side(lead), middle(lead), observe(lead), logView(lead), phaseNote(lead), phaseList(lead), after(lead), notes.draw, alarm.draw, dueSaid(lead), toWall(lead)];
}

/** With the clock off, a message brings its own minute. */
function minuteFor(what: Happening, { minute, started, standings }: Run): number {
  const planned = what.kind === 'released' && !started?.clock ? standings.find(({ id }) => id === what.inject)?.minute : undefined;
  return planned === undefined ? minute : Math.max(minute, planned);
}
