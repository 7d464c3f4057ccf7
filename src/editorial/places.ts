import { continents, countries, type TContinentCode, type TCountryCode } from 'countries-list';

/** A continent by the code of `countries-list`: AF, AS, EU, NA, OC, SA. */
export type Continent = TContinentCode;

export const continentName = (code: Continent): string => continents[code];

/** Names that texts use for a country besides its own. */
const also: Record<string, TCountryCode> = { 'United States': 'US', British: 'GB', UK: 'GB', American: 'US', Kenyan: 'KE', Nigerian: 'NG', Brazilian: 'BR', Australian: 'AU', Indonesian: 'ID', Mexican: 'MX', Estonian: 'EE', Swedish: 'SE', Canadian: 'CA', French: 'FR', German: 'DE', Dutch: 'NL' };

/** Named as an actor more often than as a place, or also the name of something else. */
const notPlaces = ['Russia', 'Georgia', 'Jordan', 'Turkey', 'Chad', 'Guinea'];

const byName = new Map<string, Continent>([
  ...Object.values(countries).filter(({ name }) => !notPlaces.includes(name)).map(({ name, continent }) => [name, continent] as const),
  ...Object.entries(also).map(([name, code]) => [name, countries[code].continent] as const),
]);
const named = new RegExp(`(?<![\\p{L}-])(?:${[...byName.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}-])`, 'gu');

/** The continents of the countries a text names, and of those its cases are about. */
export function continentsOf(text: string, caseCountries: readonly string[]): Set<Continent> {
  const inText = (text.match(named) ?? []).flatMap((name) => byName.get(name) ?? []);
  const inCases = caseCountries.flatMap((code) => countries[code as TCountryCode]?.continent ?? []);
  return new Set([...inText, ...inCases]);
}
