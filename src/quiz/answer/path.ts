import { nodesPassed } from '../grade/scene.ts';
import type { KeyOf } from '../key.ts';
import type { Way } from './way.ts';

/** The choices made in a scene, one after another. The form remembers them in `data-path`; one node shows at a time. */
export const path: Way = {
  missing: () => null,
  read: (form) => (form.dataset.path ?? '').split(' ').filter(Boolean),
  write(form, answer) {
    const key = JSON.parse(form.dataset.key ?? '{}') as KeyOf<'scene'>;
    const passed = nodesPassed(key, answer);
    form.dataset.path = answer.slice(0, passed.length - 1).join(' ');
    for (const node of form.querySelectorAll<HTMLElement>('[data-node]')) node.hidden = node.dataset.node !== passed[passed.length - 1];
  },
};

/** The node in sight; focus goes there, so that the next thing heard is what happens next. */
export const nodeInSight = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[data-node]:not([hidden])');
