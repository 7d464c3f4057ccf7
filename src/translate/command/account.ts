import { reasonOf } from '../exchange/reason.ts';
import type { Fate, TakenBack } from '../exchange/takeBack.ts';

/** What came of one file. */
export interface Brought {
  name: string;
  fates: TakenBack['fates'];
  /** Why nothing of it could be read. */
  broken?: string;
}

/** What an import did, in plain words: first the numbers, then every sentence that was not taken. */
export function account(brought: readonly Brought[]): string {
  const fates = brought.flatMap(({ fates }) => fates);
  const count = (kind: Fate['kind']) => fates.filter(({ fate }) => fate.kind === kind).length;
  const told = kinds.flatMap(([kind, words]) => (count(kind) > 0 ? [`${count(kind)} ${words}`] : []));
  const broken = brought.flatMap(({ name, broken }) => (broken ? [`${name}: ${broken}`] : []));
  return [...broken, ...told, ...fates.flatMap(notTaken), ...(fates.length === 0 && broken.length === 0 ? ['There was no sentence in it.'] : [])].join('\n');
}

const kinds: [Fate['kind'], string][] = [
  ['taken', 'taken; they wait for a second reader unless they came back as final'],
  ['approved', 'approved by a second reader'],
  ['older', 'kept; their English has changed since, so they are marked as behind'],
  ['same', 'as they were'],
  ['kept', 'came back empty; what is there stays'],
  ['conflict', 'changed here since they were sent; what is here stays'],
  ['refused', 'refused'],
  ['unknown', 'that no text of the course has'],
];

function notTaken({ unit, fate }: TakenBack['fates'][number]): string[] {
  const reasons: Partial<Record<Fate['kind'], string[]>> = {
    refused: (fate.flaws ?? []).map(reasonOf),
    conflict: ['Somebody changed this sentence here since it was sent. Compare the two, and write the better one into the catalogue.'],
    unknown: ['No text of the course has this English, and the code is not known.'],
  };
  const reason = reasons[fate.kind];
  return reason ? ['', `content/${unit.path}: ${short(unit.source)}`, `  came back: ${short(unit.text.join(' | '))}`, ...reason.map((one) => `  ${one}`)] : [];
}

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : text).replace(/\n/g, ' ');
