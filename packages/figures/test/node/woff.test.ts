import { describe, expect, it } from "vitest";
import { webFont } from "../../src/node/fonts.ts";
import { unpackWoff } from "../../src/node/woff.ts";

/** Sum of the 32-bit words of a table, as its directory entry states it (OpenType). */
function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + Math.ceil(length / 4) * 4; at += 4)
    sum = (sum + (at + 4 <= view.byteLength ? view.getUint32(at) : 0)) >>> 0;
  return sum;
}

describe("unpackWoff", () => {
  it.each(["schibsted-grotesk", "newsreader"] as const)("gives back the tables of %s", (family) => {
    const font = webFont(family, "latin", 400);
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    expect(view.getUint32(0)).toBe(0x00010000);
    const count = view.getUint16(4);
    expect(count).toBeGreaterThan(9);
    for (let index = 0; index < count; index++) {
      const entry = 12 + index * 16;
      const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
      const [stated, start, length] = [4, 8, 12].map((at) => view.getUint32(entry + at));
      // `head` states its sum without the file's own checksum, which lies in it.
      const adjustment = tag === "head" ? view.getUint32((start ?? 0) + 8) : 0;
      expect((checksum(view, start ?? 0, length ?? 0) - adjustment) >>> 0, tag).toBe(stated);
    }
  });

  it("refuses what is no WOFF", () => {
    expect(() => unpackWoff(new Uint8Array(64))).toThrow(RangeError);
  });
});
