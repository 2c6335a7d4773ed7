import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TripleIndex } from "../src/triple-index.ts";

describe("TripleIndex", () => {
  it("gives the places that a Map would give", () => {
    const number = fc.oneof(fc.nat(3), fc.integer(), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
    const triples = fc.array(fc.tuple(number, number, number), { maxLength: 300 });
    fc.assert(
      fc.property(triples, (given) => {
        const index = new TripleIndex();
        const places = new Map<string, number>();
        for (const [a, b, c] of given) {
          const key = `${a >>> 0} ${b >>> 0} ${c >>> 0}`;
          const expected = places.get(key) ?? places.size;
          places.set(key, expected);
          expect(index.placeOf(a, b, c)).toBe(expected);
        }
        expect(index.size).toBe(places.size);
      }),
    );
  });

  it("tells a hundred thousand apart", () => {
    const index = new TripleIndex();
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 100_000; i++) {
        if (index.placeOf(i % 300, Math.floor(i / 300), 7) !== i) throw new Error(`place of ${i}`);
      }
    }
    expect(index.size).toBe(100_000);
  });
});
