import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, DEFAULT_PARAMETERS } from "../../src/index.ts";
import {
  accumulatedContact,
  type DatedEvent,
  enactedStrength,
} from "../../src/strength/enacted-strength.ts";

const START = "2021-01-01";
const day = (offset: number) => addDays(START, offset);

function contact(events: readonly DatedEvent[], on: string): number {
  return accumulatedContact(events, [], on, DEFAULT_PARAMETERS).get("a", "b") ?? 0;
}

function event(
  offset: number,
  weight: number,
  participants = ["a", "b"],
  type = "contact",
): DatedEvent {
  return { date: day(offset), type, weight, participants };
}

describe("enacted strength", () => {
  // Methods, appendix 1 (A5): events (day, u, k) = (0, 1, 2), (90, .6, 2), (150, 1, 5).
  it.each([
    { on: 0, sum: 1, strength: 0.292893 },
    { on: 90, sum: 1.307107, strength: 0.364287 },
    { on: 150, sum: 1.287451, strength: 0.359942 },
    { on: 180, sum: 1.146989, strength: 0.328013 },
    { on: 360, sum: 0.573494, strength: 0.180252 },
  ])("has accumulated $sum after $on days", ({ on, sum, strength }) => {
    const events = [event(0, 1), event(90, 0.6), event(150, 1, ["a", "b", "c", "d", "e"])];
    const accumulated = contact(events, day(on));
    expect(accumulated).toBeCloseTo(sum, 6);
    expect(enactedStrength(accumulated, DEFAULT_PARAMETERS)).toBeCloseTo(strength, 6);
  });

  // 1 / (1 + t/h): half after one half-life, a quarter after three, where the other is an eighth.
  it.each([
    { on: 0, left: 1, exponential: 1 },
    { on: 180, left: 1 / 2, exponential: 1 / 2 },
    { on: 540, left: 1 / 4, exponential: 1 / 8 },
  ])("fades hyperbolically to $left after $on days", ({ on, left, exponential }) => {
    const fading = (decay: "hyperbolic" | "exponential") =>
      accumulatedContact([event(0, 1)], [], day(on), DEFAULT_PARAMETERS, decay).get("a", "b");
    expect(fading("hyperbolic")).toBeCloseTo(left, 12);
    expect(fading("exponential")).toBeCloseTo(exponential, 12);
  });

  it("counts one meeting told twice once, by its heaviest telling", () => {
    expect(contact([event(0, 0.6), event(0, 1)], day(0))).toBe(1);
  });

  it("counts two meetings of one day of different types", () => {
    expect(contact([event(0, 0.6), event(0, 1, ["a", "b"], "referral")], day(0))).toBe(1.6);
  });

  it("does not know the future", () => {
    expect(contact([event(1, 1)], day(0))).toBe(0);
  });

  it("holds an agreement undecayed while in force, and lets it decay from its end", () => {
    const agreement = { agreement: "x", from: day(0), to: day(100), signatories: ["a", "b", "c"] };
    const on = (date: string) =>
      accumulatedContact([], [agreement], date, DEFAULT_PARAMETERS).get("a", "b");
    expect(on(day(100))).toBe(1);
    expect(on(day(280))).toBeCloseTo(0.5, 12);
    expect(on(day(-1))).toBeUndefined();
  });

  it("does not depend on the order of events", () => {
    const events = fc.array(
      fc.record({ offset: fc.nat(300), weight: fc.double({ min: 0.1, max: 2, noNaN: true }) }),
    );
    fc.assert(
      fc.property(events, (drawn) => {
        const told = drawn.map(({ offset, weight }) => event(offset, weight));
        expect(contact(told.toReversed(), day(300))).toBeCloseTo(contact(told, day(300)), 10);
      }),
    );
  });
});
