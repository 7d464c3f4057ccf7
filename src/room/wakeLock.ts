/** What staying awake needs of a window. */
export interface Sleeper {
  navigator: { wakeLock?: { request(kind: 'screen'): Promise<{ released: boolean; release(): Promise<void> }> } };
  document: Pick<Document, 'addEventListener' | 'visibilityState'>;
}

/** Keeps the display on while this window is seen. A browser lets go of it whenever the window is hidden, so it is asked again. */
export function keepAwake({ navigator, document }: Sleeper) {
  let wanted = false;
  let lock: { released: boolean; release(): Promise<void> } | undefined;
  const ask = async () => {
    if (!wanted || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (!wanted) void lock?.release().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', () => void ask());
  return {
    start(): Promise<void> {
      wanted = true;
      return ask();
    },
    stop(): void {
      wanted = false;
      void lock?.release().catch(() => undefined);
      lock = undefined;
    },
  };
}
