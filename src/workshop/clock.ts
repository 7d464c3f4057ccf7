/** A part of a day with the time it starts and ends, as "09:35". */
export type Timed<Part> = Part & { from: string; until: string };

/** Lays parts end to end from a time of day, "09:00". */
export function lay<Part extends { minutes: number }>(starts: string, parts: readonly Part[]): Timed<Part>[] {
  const [hours = 0, minutes = 0] = starts.split(':').map(Number);
  let now = hours * 60 + minutes;
  return parts.map((part) => {
    const from = now;
    now += part.minutes;
    return { ...part, from: clock(from), until: clock(now) };
  });
}

const clock = (minutes: number) => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
const two = (n: number) => String(n).padStart(2, '0');
