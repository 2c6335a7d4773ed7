/**
 * WOFF 1 back to the TrueType file it was packed from: resvg reads no web fonts. WOFF is the same
 * tables, each packed by zlib, behind another directory.
 *
 * Source: W3C (2012), "WOFF File Format 1.0".
 */
import { inflateSync } from "node:zlib";

const SIGNATURE = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** @throws RangeError if the bytes are no WOFF 1 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const input = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (input.getUint32(0) !== SIGNATURE) throw new RangeError("not a WOFF 1 font");
  const count = input.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const [offset, packed, length] = [4, 8, 12].map((at) => input.getUint32(entry + at)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: input.getUint32(entry),
      checksum: input.getUint32(entry + 16),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });

  const start = SFNT_HEADER + count * SFNT_ENTRY;
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), start);
  const font = new Uint8Array(size);
  const output = new DataView(font.buffer);
  const power = Math.floor(Math.log2(count));
  output.setUint32(0, input.getUint32(4));
  output.setUint16(4, count);
  output.setUint16(6, 16 * 2 ** power);
  output.setUint16(8, power);
  output.setUint16(10, 16 * count - 16 * 2 ** power);
  let at = start;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    output.setUint32(entry, tag);
    output.setUint32(entry + 4, checksum);
    output.setUint32(entry + 8, at);
    output.setUint32(entry + 12, bytes.length);
    font.set(bytes, at);
    at += padded(bytes.length);
  });
  return font;
}

/** Tables begin on multiples of four. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
