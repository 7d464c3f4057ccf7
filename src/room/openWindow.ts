import { attempt } from './attempt.ts';

/** What opening needs of a window. */
export type Opener = Pick<Window, 'open'>;

/**
 * Opens a clean window, without the bars of a browser. To be called inside the click itself: only then do browsers allow it.
 * Undefined: the browser blocked it.
 */
export function openWindow(page: Opener, address: string, name: string): Window | undefined {
  const opened = attempt(() => page.open(address, name, 'popup,width=1280,height=720'));
  if (!opened || opened.closed) return undefined;
  attempt(() => opened.focus());
  return opened;
}

interface Display {
  isPrimary: boolean;
  availLeft: number;
  availTop: number;
  availWidth: number;
  availHeight: number;
}

/** Window Management, which only Chromium has (2026-11). */
export interface Displays {
  screen?: { width?: number; isExtended?: boolean };
  getScreenDetails?: () => Promise<{ screens: Display[]; currentScreen: Display }>;
}

/** Whether a window can be put onto a second display for the one who presents. */
export const hasSecondDisplay = ({ screen, getScreenDetails }: Displays): boolean => Boolean(screen?.isExtended && getScreenDetails);

/** Puts a window onto the other display; the browser asks for permission the first time. False: it has to be dragged. */
export async function moveToSecondDisplay(page: Displays, opened: Pick<Window, 'moveTo' | 'resizeTo' | 'focus'>): Promise<boolean> {
  try {
    const details = await page.getScreenDetails?.();
    const other = details?.screens.find((display) => display !== details.currentScreen);
    if (!other) return false;
    opened.moveTo(other.availLeft, other.availTop);
    opened.resizeTo(other.availWidth, other.availHeight);
    opened.focus();
    return true;
  } catch {
    return false;
  }
}
