import { answered, plain, type Pair } from '../pair.ts';
import type { Finding } from '../problem.ts';

/** What reads the same in every language: protocol labels, identifiers, file names, technical codes. */
const fixed = [
  /\bTLP:(?:RED|AMBER\+STRICT|AMBER|GREEN|CLEAR)(?![A-Z+])/g,
  /\bCVE-\d{4}-\d+\b/g,
  /\b[\w-]+\.(?:csv|pdf|jpe?g|png|txt|docx|xlsx|zip|exe|html|yaml|mp4|mp3)\b/gi,
  /\b[a-z]+(?:_[a-z0-9]+)+\b/gi,
  /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{4,}(?![\p{L}\d])/gu,
  /\bT\d{4}(?:\.\d{3})?\b/g,
];

/** A label or code of the English that the translation has lost, or one that it has instead. */
export function kept(pair: Pair): Finding[] {
  const source = plain(answered(pair));
  const codes = [...new Set(fixed.flatMap((pattern) => source.match(pattern) ?? []))].filter((code) => !/^\d+s$/.test(code));
  const text = plain(pair.entry.text.at(-1) ?? '');
  const lost = codes.filter((code) => !text.includes(code));
  const strange = (text.match(/TLP\s*:\s*[\p{L}+]+/gu) ?? []).filter((label) => !source.includes(label));
  if (lost.length > 0) return [{ rule: 'kept', values: { expected: lost.join(', '), found: strange.join(', ') || '–' } }];
  return strange.length > 0 ? [{ rule: 'kept', values: { expected: codes.join(', ') || '–', found: strange.join(', ') } }] : [];
}
