import { decode } from '../../progress/exchange/decode.ts';
import type { LogEvent } from '../log/event.ts';
import { LARGEST_LOG, readLog, type Refusal } from './logFile.ts';

export interface ReadFiles {
  logs: LogEvent[][];
  refused: { name: string; refusal: Refusal }[];
}

/** Every chosen file, read whole or refused with its reason. A file that is too large is not even opened. */
export async function readFiles(files: readonly Pick<File, 'name' | 'size' | 'arrayBuffer'>[], exercise: string): Promise<ReadFiles> {
  const found: ReadFiles = { logs: [], refused: [] };
  for (const file of files) {
    const bytes = file.size > LARGEST_LOG * 3 ? undefined : await file.arrayBuffer().catch(() => new ArrayBuffer(0));
    const read = bytes ? readLog(decode(new Uint8Array(bytes)), exercise) : ({ ok: false, why: 'too-large' } as const);
    if (read.ok) found.logs.push(read.log);
    else found.refused.push({ name: file.name, refusal: read });
  }
  return found;
}
