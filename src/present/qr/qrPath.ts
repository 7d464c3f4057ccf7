import { encode } from 'uqr';
import { fieldPath } from './fieldPath.ts';

/** Readers look for four fields of nothing around a code (ISO/IEC 18004, 9.1). */
const quietZone = 4;

/** A QR code as one path of an SVG, with the width of its square. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  return { path: fieldPath(data), size };
}
