import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byActor, putByHand, shareOf } from "../../src/layout/hand-places.ts";

const BOX = { x: 10, y: 20, width: 200, height: 100 };

describe("places by hand", () => {
  it("are shares of the box, no further than its border", () => {
    const positions = new Map([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 50, y: 50 }],
    ]);
    putByHand(["a", "b"], new Map([["a", { x: 0.25, y: 2 }]]), BOX, positions);

    expect(positions.get("a")).toEqual({ x: 60, y: 120 });
    expect(positions.get("b")).toEqual({ x: 50, y: 50 });
  });

  it("come back as the share that they were made of", () => {
    const share = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
    fc.assert(
      fc.property(share, share, (x, y) => {
        const positions = new Map();
        putByHand(["a"], byActor([{ actor: "a", x, y }]), BOX, positions);
        expect(shareOf(positions.get("a"), BOX)).toEqual({ x, y });
      }),
    );
  });

  it("of a box without a size are its middle", () => {
    expect(shareOf({ x: 3, y: 4 }, { x: 0, y: 0, width: 0, height: 0 })).toEqual({
      x: 0.5,
      y: 0.5,
    });
  });

  it("of an actor that is given twice are the last", () => {
    const twice = [
      { actor: "a", x: 0, y: 0 },
      { actor: "a", x: 1, y: 1 },
    ];
    expect([...byActor(twice)]).toEqual([["a", { x: 1, y: 1 }]]);
  });
});
