/** Gives undefined where the browser refuses: what a room needs must never stop a talk. */
export function attempt<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
