/**
 * A short mark of a translation, to see later whether somebody has changed it: the first eight digits of SHA-256 (FIPS
 * 180-4). Written out here because the translation desk needs it too, on a page that may be opened from a stick, where the
 * browser's own digest is missing or does not answer at once.
 */
export function markOf(text: readonly string[]): string {
  const blocks = padded(new TextEncoder().encode(text.join('\u0000')));
  const hash = [...initial];
  for (let at = 0; at < blocks.byteLength; at += 64) mix(hash, new DataView(blocks.buffer, at, 64));
  return ((hash[0] ?? 0) >>> 0).toString(16).padStart(8, '0');
}

/** A sign, zeros, and the length in bits, to a whole number of blocks. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  out.set(bytes);
  out[bytes.length] = 0x80;
  new DataView(out.buffer).setUint32(out.length - 4, bytes.length * 8);
  return out;
}

const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by));

function mix(hash: number[], block: DataView): void {
  const words = Array.from({ length: 16 }, (_, i) => block.getInt32(i * 4));
  const word = (i: number) => words[i] ?? 0;
  for (let i = 16; i < 64; i += 1) {
    const [a, b] = [word(i - 15), word(i - 2)];
    words[i] = (word(i - 16) + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + word(i - 7) + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))) | 0;
  }
  let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i += 1) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + word(i)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) hash[i] = ((hash[i] ?? 0) + value) | 0;
}

/** The first 64 primes: the fractions of their cube roots are the rounds, of the first eight square roots the beginning. */
const primes = Array.from({ length: 310 }, (_, i) => i + 2).filter((n) => !Array.from({ length: 16 }, (_, i) => i + 2).some((by) => by < n && n % by === 0));
const fraction = (x: number) => ((x - Math.floor(x)) * 2 ** 32) | 0;
const rounds = primes.map((prime) => fraction(Math.cbrt(prime)));
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
