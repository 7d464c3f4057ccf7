/** Bytes of a file that somebody saved, as text: by its mark, by what it says of itself, or as UTF-8. Never by guessing. */
export function decodeFile(bytes: Uint8Array): string | undefined {
  const said = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1];
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return decoded(bytes, mark ?? 'utf-8') ?? (said && !/^utf-?(?:8|16)/i.test(said) ? decoded(bytes, said) : undefined);
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
