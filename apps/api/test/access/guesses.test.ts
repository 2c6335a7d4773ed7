import { describe, expect, it } from "vitest";
import { guesses } from "../../src/access/guesses.ts";

const MINUTE = 60_000;

describe("guesses", () => {
  it("are five at once, then one every four minutes", () => {
    const tries = guesses();
    const waits = Array.from({ length: 6 }, () => tries.take("x", 0));

    expect(waits).toEqual([0, 0, 0, 0, 0, 4 * MINUTE]);
    expect(tries.take("x", 4 * MINUTE - 1)).toBe(1);
    expect(tries.take("x", 4 * MINUTE)).toBe(0);
    expect(tries.take("x", 4 * MINUTE)).toBe(4 * MINUTE);
  });

  it("are at most twenty in an hour, however often somebody tries", () => {
    const tries = guesses();
    let taken = 0;
    for (let now = 0; now < 60 * MINUTE; now += 100) if (tries.take("x", now) === 0) taken++;

    expect(taken).toBe(19);
    // The twentieth is there as the hour ends.
    expect(tries.take("x", 60 * MINUTE)).toBe(0);
  });

  it("come back by themselves", () => {
    const tries = guesses();
    for (let n = 0; n < 100; n++) tries.take("x", 0);

    expect(Array.from({ length: 5 }, () => tries.take("x", 20 * MINUTE))).toEqual([0, 0, 0, 0, 0]);
  });

  it("are given back if they were none", () => {
    const tries = guesses();
    for (let n = 0; n < 50; n++) {
      expect(tries.take("x", 0)).toBe(0);
      tries.giveBack("x");
    }
  });

  it("are everybody's own", () => {
    const tries = guesses();
    for (let n = 0; n < 100; n++) tries.take("stranger", 0);

    expect(tries.take("known", 0)).toBe(0);
  });
});
