import type { Moments } from './account.ts';

/** Moments and numbers as a language writes them. English is written day first, as everywhere in the course. */
export function momentsIn(tag: string, digits: string): Moments {
  const language = { numberingSystem: digits };
  const of = (style: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { ...language, hourCycle: 'h23', ...style });
    // A file from elsewhere may name a moment no calendar has.
    return (at: number) => (Math.abs(at) <= 8.64e15 ? format.format(at) : String(at));
  };
  const whole = new Intl.NumberFormat(tag, { ...language, useGrouping: false, maximumFractionDigits: 0 });
  return {
    moment: of({ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
    clock: of({ hour: '2-digit', minute: '2-digit' }),
    number: (n) => whole.format(n),
  };
}
