const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ ((sum & 1) === 1 ? 0xedb88320 : 0);
  return sum;
});

/** The check sum of ZIP over bytes that come in pieces; `before` is that of the pieces before. */
export function crc32(bytes: Uint8Array = new Uint8Array(0), before = 0): number {
  let sum = ~before;
  for (let at = 0; at < bytes.length; at++) {
    sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~sum >>> 0;
}
