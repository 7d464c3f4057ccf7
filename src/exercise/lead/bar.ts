import type { Draw, Lead } from './lead.ts';
import { onPress, part, put } from './parts.ts';
import { pauseOrGoOn } from './steer.ts';

/** The two clocks, the time in the story, and the three things a lead does at once: pause, the wall, stop. */
export function bar(lead: Lead): Draw {
  const { root, t, text } = lead;
  const pause = part(root, 'pause');
  onPress(pause, () => pauseOrGoOn(lead));
  onPress(part(root, 'wall'), lead.openWall);
  return () => {
    const { minute, running, started, current } = lead.run();
    put(part(root, 'minute'), text.length(minute * 60_000));
    put(part(root, 'real'), text.time(Date.now()));
    const story = [current?.inject?.day, current?.inject?.time].filter(Boolean).join(' · ');
    put(part(root, 'story'), story);
    part(root, 'storyBox').hidden = !story;
    part(root, 'exerciseClock').hidden = !started?.clock;
    pause.hidden = !started?.clock;
    put(pause, t(running ? 'lead.pause' : 'lead.resumeClock'));
    part(root, 'play').classList.toggle('lead-paused', Boolean(started?.clock) && !running);
  };
}
