import { clockText } from '../../room/clockText.ts';
import { artefact, earlier, element } from './artefact.ts';
import { fit } from './fit.ts';
import { isWallState, minuteAt, sceneOf, stackOf } from './scene.ts';
import type { WallState } from './wallState.ts';

type Words = (key: string, values?: Record<string, string | number>) => string;

/** The wall on its page: shows a state, and counts its clock on. */
export function wall(root: HTMLElement, t: Words, now: () => number) {
  const { tag = 'en', digits = 'latn' } = root.dataset;
  const clock = clockText({ tag, digits });
  const at = (name: string) => part(root, name);
  let state: WallState | undefined;
  let drawn = '';

  return {
    show(next: unknown): void {
      if (!isWallState(next)) return;
      state = next;
      scene();
      tick();
    },
    tick,
    /** After the window changed its size. */
    refit: () => fit(at('newest'), at('earlier')),
  };

  function scene(): void {
    const name = sceneOf(state);
    root.dataset.scene = name;
    for (const one of root.querySelectorAll<HTMLElement>('[data-of]')) one.hidden = one.dataset.of !== name;
    const [newest] = stackOf(state?.shown ?? []);
    at('when').textContent = [newest?.day, newest?.time].filter(Boolean).join(' · ') || (state?.phase ?? '');
    if (name === 'show') drawShown();
    if (name === 'values') at('values').replaceChildren(...(state?.values ?? []).map(valueRow));
  }

  /** Only what changed is drawn anew, so that nobody hears the same message twice. */
  function drawShown(): void {
    const [newest, ...before] = stackOf(state?.shown ?? []);
    const key = JSON.stringify([newest, before.map(({ id }) => id)]);
    if (!newest || key === drawn) return;
    drawn = key;
    at('newest').replaceChildren(artefact(newest, t));
    at('earlierBox').hidden = before.length === 0;
    root.toggleAttribute('data-two', before.length > 0);
    at('earlier').replaceChildren(...before.map((one) => earlier(one, t)));
    fit(at('newest'), at('earlier'));
  }

  function valueRow({ name, value, band }: NonNullable<WallState['values']>[number]): HTMLElement {
    const bar = element('span', 'wall-bar-value');
    bar.style.setProperty('--value', String(value));
    return element('div', '', element('dt', '', name), element('dd', '', bar, element('span', 'wall-band', `${clock.number(value)} · ${band}`)));
  }

  function tick(): void {
    at('clock').hidden = !state?.clock || sceneOf(state) === 'real-incident';
    if (!state?.clock) return;
    const minute = Math.floor(minuteAt(state, now()));
    at('time').textContent = clock.length(minute * 1000);
    at('paused').textContent = state.running ? '' : t('wall.paused');
  }
}

export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-wall-part="${name}"]`);
  if (!found) throw new Error(`The wall has no part "${name}".`);
  return found;
}
