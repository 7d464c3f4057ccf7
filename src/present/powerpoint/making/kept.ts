import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Material } from './material.ts';

/** Files of earlier builds: a deck that has not changed is not made again. What a build did not use, it throws away. */
export interface Kept {
  file(material: Material, make: () => Promise<Buffer>): Promise<Buffer>;
  tidy(): Promise<void>;
}

/** `source` is the folder of the code that makes the files: when that changes, all of them are made anew. */
export async function keptIn(folder: string, source: string): Promise<Kept> {
  const code = await fingerprint(source);
  const used = new Set<string>();
  await mkdir(folder, { recursive: true });
  return {
    async file(material, make) {
      const name = `${createHash('sha256').update(code).update(JSON.stringify(material)).digest('hex').slice(0, 40)}.pptx`;
      used.add(name);
      const old = await readFile(join(folder, name)).catch(() => undefined);
      if (old) return old;
      const bytes = await make();
      await writeFile(join(folder, name), bytes);
      return bytes;
    },
    async tidy() {
      for (const name of await readdir(folder)) if (!used.has(name)) await rm(join(folder, name));
    },
  };
}

async function fingerprint(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(await readFile(join(folder, name)));
  return hash.digest('hex');
}
