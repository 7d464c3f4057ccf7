/** A percentage as a language writes it. */
export function percentIn(lang: string): (n: number) => string {
  const format = new Intl.NumberFormat(lang || 'en', { style: 'percent' });
  return (n) => format.format(n / 100);
}
