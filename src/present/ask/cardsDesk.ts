import { inRuns, missing, type Sights } from '../cards/agree.ts';
import type { CameraEnd } from '../cards/camera.ts';
import { loadScript } from '../../script/loadScript.ts';
import { hide } from './deskView.ts';
import type { Vote } from './vote.ts';

interface Tools {
  t(key: string, values?: Record<string, string | number>): string;
  number(n: number): string;
  leads(): boolean;
  ask(): { room?: number } | undefined;
}

/** Cards and the camera in the console. Nothing of it is loaded before a lead asks for it. */
export function cardsDesk(root: HTMLElement, { t, number, leads, ask }: Tools, onRead: (votes: Record<string, string>) => void, open: () => void) {
  const find = <Kind extends HTMLElement>(name: string) => root.querySelector<Kind>(`[data-ask="${name}"]`);
  let end: (() => void) | undefined;
  let vote: Vote | undefined;

  const say = (text: string) => { const place = find('cameraSaid'); if (place && place.textContent !== text) place.textContent = text; };

  async function begin(): Promise<void> {
    const view = find('view');
    if (!view || end || !leads()) return;
    say(t('ask.camera.starting'));
    end = () => undefined;
    const loaded = await loadScript(root.querySelector<HTMLElement>('[data-ask="cards"]')?.dataset.script ?? '').then(() => true, () => false);
    if (!loaded || !window.readCards) return ended('failed');
    open();
    const stop = await window.readCards(view, { seen, ended });
    // The lead may have gone on while the browser was asking.
    if (stop && !end) stop();
    else if (stop) running(stop);
  }

  function running(stop: () => void): void {
    end = stop;
    say(t('ask.camera.on'));
    for (const [name, hidden] of [['view', false], ['stop', false], ['camera', true]] as const) hide(find(name), hidden);
    find('stop')?.focus();
  }

  function ended(why: CameraEnd): void {
    const focused = find('stop') === root.ownerDocument.activeElement;
    end = undefined;
    say(t(`ask.camera.${why}`));
    for (const [name, hidden] of [['view', true], ['stop', true], ['camera', false]] as const) hide(find(name), hidden);
    if (focused) find('camera')?.focus();
  }

  function seen(sights: Sights, votes: Record<string, string>): void {
    onRead(Object.fromEntries(Object.entries(votes).flatMap(([card, side]) => { const option = vote?.options['ABCD'.indexOf(side)]; return option ? [[card, option]] : []; })));
    say(t('ask.camera.read', { n: Object.keys(votes).length }));
    const from = Number(find<HTMLInputElement>('from')?.value) || 1;
    const to = Number(find<HTMLInputElement>('to')?.value) || ask()?.room || Math.max(0, ...Object.keys(votes).map(Number));
    const left = inRuns(missing(sights, from, to), number);
    const retry = find('retry');
    if (retry) retry.textContent = left.length > 0 ? t('ask.camera.retry', { numbers: new Intl.ListFormat(root.ownerDocument.documentElement.lang, { type: 'unit' }).format(left) }) : t('ask.camera.all');
  }

  function stop(why: CameraEnd): void {
    if (!end) return;
    end();
    ended(why);
  }

  find('camera')?.addEventListener('click', () => void begin());
  find('stop')?.addEventListener('click', () => stop('off'));

  return {
    /** The camera reads while hands are counted, and not a moment longer. */
    show(now: Vote | undefined): void {
      vote = now;
      const fits = Boolean(now && !now.several && now.options.length <= 4);
      hide(find('cards'), !now || now.options.length === 0);
      hide(find('cardsOnly'), fits);
      hide(find('cardsUse'), !fits);
      const camera = find<HTMLButtonElement>('camera');
      if (camera) camera.disabled = !leads() || !['ask', 'vote'].includes(now?.stage ?? '');
      if (now?.stage !== 'vote' && root.querySelector('[data-ask="stop"]:not([hidden])')) stop('closed');
    },
  };
}
