import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** The parts of a package by name, in their order. */
export type Parts = Map<string, Buffer>;

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const partSign = 0x04034b50;
/** 1 January 1980, where the format's calendar begins: the same slides give the same bytes on any day. */
const day = 0x21;

/** What is in a zip file. Reads what a library wrote a moment ago, not what a stranger sent. */
export function unzip(file: Buffer): Parts {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || file.readUInt32LE(end) !== endSign) throw new Error('This is no zip file.');
  const parts: Parts = new Map();
  for (let at = file.readUInt32LE(end + 16); at < end && file.readUInt32LE(at) === entrySign; ) {
    const [name, bytes, next] = entry(file, at);
    if (!name.endsWith('/')) parts.set(name, bytes);
    at = next;
  }
  return parts;
}

function entry(file: Buffer, at: number): [name: string, bytes: Buffer, next: number] {
  const packed = file.readUInt16LE(at + 10) !== 0;
  const size = file.readUInt32LE(at + 20);
  const nameLength = file.readUInt16LE(at + 28);
  const name = file.toString('utf8', at + 46, at + 46 + nameLength);
  const local = file.readUInt32LE(at + 42);
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const bytes = file.subarray(from, from + size);
  return [name, packed ? inflateRawSync(bytes) : bytes, at + 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)];
}

/** Parts as one file. Pictures that are already packed are only stored. */
export function zip(parts: Parts): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of parts) {
    const body = name.endsWith('.png') ? bytes : deflateRawSync(bytes, { level: 9 });
    const head = heading(name, bytes, body);
    const local = Buffer.concat([number(partSign, 4), head, Buffer.from(name), body]);
    entries.push(Buffer.concat([number(entrySign, 4), number(20, 2), head, Buffer.alloc(10), number(at, 4), Buffer.from(name)]));
    bodies.push(local);
    at += local.length;
  }
  const list = Buffer.concat(entries);
  return Buffer.concat([...bodies, list, number(endSign, 4), number(0, 4), number(parts.size, 2), number(parts.size, 2), number(list.length, 4), number(at, 4), number(0, 2)]);
}

/** What the head of a part and its entry in the list say alike. The names are in UTF-8 (bit 11). */
function heading(name: string, bytes: Buffer, body: Buffer): Buffer {
  const method = body === bytes ? 0 : 8;
  return Buffer.concat([number(20, 2), number(0x800, 2), number(method, 2), number(0, 2), number(day, 2), number(crc32(bytes), 4), number(body.length, 4), number(bytes.length, 4), number(Buffer.byteLength(name), 2), number(0, 2)]);
}

function number(value: number, bytes: 2 | 4): Buffer {
  const out = Buffer.alloc(bytes);
  out.writeUIntLE(value, 0, bytes);
  return out;
}
