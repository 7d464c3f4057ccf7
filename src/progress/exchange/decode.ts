/** The text of a file whatever an editor saved it as: UTF-8, or UTF-16 with or without its mark. Never throws. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** A copy is ASCII after its first line, so every second byte of UTF-16 is mostly zero. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = bytes.slice(-64);
  const zeros = (odd: number) => end.filter((byte, place) => place % 2 === odd && byte === 0).length;
  const [even, odd] = bytes.length % 2 === 0 ? [zeros(0), zeros(1)] : [0, 0];
  if (Math.max(even, odd) < end.length / 4 || end.length === 0) return 'utf-8';
  return odd > even ? 'utf-16le' : 'utf-16be';
}
