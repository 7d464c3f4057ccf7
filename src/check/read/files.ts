import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file as it lies on the disk. One that is too large, or only points elsewhere, comes without its bytes. */
export interface SourceFile {
  /** From the project's root, with forward slashes: `content/glossary.yaml`. */
  path: string;
  size: number;
  bytes?: Uint8Array;
  kind: 'file' | 'other';
}

/** 400 kB. The longest lesson has 40; what is larger is no text, and parsers take long over it. */
export const largest = 400_000;

/** Every file under a folder, hidden ones too, in the order of their names. Links are reported, never followed. */
export function collect(folder: string, path = 'content'): SourceFile[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const [inside, shown] = [join(folder, name), `${path}/${name}`];
      const stats = lstatSync(inside);
      if (stats.isDirectory()) return collect(inside, shown);
      if (!stats.isFile()) return [{ path: shown, size: 0, kind: 'other' as const }];
      return [{ path: shown, size: stats.size, kind: 'file' as const, ...(stats.size <= largest && { bytes: readFileSync(inside) }) }];
    });
}
