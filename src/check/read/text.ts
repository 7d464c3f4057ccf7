import { voice, type Finding } from '../finding.ts';
import type { SourceFile } from './files.ts';
import { kindOf, type Kind } from './places.ts';

/** A file of a known kind whose bytes are text. */
export interface Text {
  path: string;
  kind: Kind;
  text: string;
  lines: string[];
}

const says = voice('text');

/** Bytes to text, strictly: what is not UTF-8 is not guessed at. */
export function readText({ path, bytes }: SourceFile, findings: Finding[]): Text | undefined {
  const kind = kindOf(path);
  if (!kind || !bytes) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { path, kind, text, lines: text.split(/\r?\n/) };
  } catch {
    findings.push(notUtf8(path));
    return undefined;
  }
}

const notUtf8 = (path: string) =>
  says.error(path, 1, {
    found: 'The file is not written in UTF-8',
    expected: 'UTF-8, the encoding that holds every script',
    mend: 'Open it in your editor and save it again with the encoding “UTF-8”',
  });
