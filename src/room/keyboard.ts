import { actionOf, type KeyRow, type Press, type Remaps } from './keys.ts';

/** What a page needs for keys. */
export type Board = Pick<Document, 'addEventListener' | 'documentElement'>;

/**
 * Calls `act` with the action of each key press; true says that something came of it, and the press goes no further. Listening
 * before anything else, so that a clicker is heard in a field too.
 */
export function listenToKeys(page: Board, rows: KeyRow[], remaps: () => Remaps, act: (action: string, press: Press) => boolean): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      const press = pressOf(event, page.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');
      const action = actionOf(press, rows, remaps());
      if (action === undefined) return;
      // A key held down would run away with the slides.
      if (event.repeat || act(action, press)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { capture: true },
  );
}

export function pressOf(event: KeyboardEvent, direction: Press['direction']): Press {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey, target } = event;
  return { key, code, shift: shiftKey, command: ctrlKey || altKey || metaKey, focus: focusOn(target as Element | null), direction };
}

const fields = 'input:not([type=radio]):not([type=checkbox]):not([type=range]):not([type=button]):not([type=submit]):not([type=file]):not([type=color]), textarea, select, [contenteditable]';
const controls = 'input, button, a[href], summary, audio, video, iframe, label, [tabindex]:not([tabindex="-1"])';

/** Whose the keys are. A region that scrolls can be focused too, and needs its arrows and Space. */
function focusOn(target: Element | null): Press['focus'] {
  if (!target?.closest) return 'free';
  if (target.closest(fields)) return 'typing';
  return target.closest(controls) ? 'control' : 'free';
}
