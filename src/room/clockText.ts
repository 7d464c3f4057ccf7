export interface Tongue {
  /** The language as a page names it. */
  tag: string;
  /** The numbering system its readers use, as `content/locales.yaml` says. */
  digits: string;
}

/** Times of day and lengths of time in the digits of a language. */
export function clockText({ tag, digits }: Tongue) {
  const language = { numberingSystem: digits };
  const ofDay = new Intl.DateTimeFormat(tag, { ...language, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const whole = new Intl.NumberFormat(tag, { ...language, useGrouping: false });
  const padded = new Intl.NumberFormat(tag, { ...language, useGrouping: false, minimumIntegerDigits: 2 });
  return {
    /** `14:05` for a moment in milliseconds since 1970. */
    time: (at: number): string => ofDay.format(at),
    /** `7:05` for a length in milliseconds; `−0:30` for one that lies behind. */
    length(ms: number): string {
      const seconds = Math.round(Math.abs(ms) / 1000);
      return `${ms < 0 && seconds > 0 ? '−' : ''}${whole.format(Math.floor(seconds / 60))}:${padded.format(seconds % 60)}`;
    },
    /** A plain number. */
    number: (n: number): string => whole.format(n),
  };
}

export type ClockText = ReturnType<typeof clockText>;
