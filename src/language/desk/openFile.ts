/** 2 MB, as much as the build reads. */
const largest = 2_000_000;

/** The text of a catalogue, with every byte that is to come out again; nothing where it is too large or not UTF-8. */
export function catalogueText(bytes: ArrayBuffer): string | undefined {
  if (bytes.byteLength > largest) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A catalogue this site serves; nothing where it cannot be read from here, as from a file on a stick. */
export async function fetchCatalogue(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? catalogueText(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
