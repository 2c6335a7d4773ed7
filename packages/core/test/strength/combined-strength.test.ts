import { describe, expect, it } from "vitest";
import { DEFAULT_PARAMETERS, evaluateMoment } from "../../src/index.ts";
import { combinedStrength, decayedDeclared } from "../../src/strength/combined-strength.ts";
import { actor, answered, journal, type Said, says, settings } from "../support/journals.ts";

describe("combinedStrength", () => {
  it.each([
    { said: 0.8, done: 0.4, strength: 0.6 },
    { said: 0.8, done: 0, strength: 0.4 },
    { said: 0, done: 0.4, strength: 0.2 },
    { said: 0.8, done: null, strength: 0.8 },
    { said: null, done: 0.4, strength: 0.4 },
  ])("of $said declared and $done enacted is $strength", ({ said, done, strength }) => {
    expect(combinedStrength(said, done, DEFAULT_PARAMETERS)).toBeCloseTo(strength, 12);
  });

  it("does not exist where neither lens observed the dyad", () => {
    expect(combinedStrength(null, null, DEFAULT_PARAMETERS)).toBeNull();
  });

  it("lets what was declared count half after a year", () => {
    expect(decayedDeclared(0.8, 365, DEFAULT_PARAMETERS)).toBeCloseTo(0.4, 12);
    expect(decayedDeclared(0.8, 0, DEFAULT_PARAMETERS)).toBe(0.8);
  });
});

describe("the combined lens", () => {
  const programme = settings({ lenses: ["declared", "enacted", "combined"] });
  const actors = ["a", "b", "c"].map((id) =>
    actor(id, { kind: id === "a" ? "lab" : "association", territory: "north" }),
  );
  const meeting: Said = [
    "event",
    { event: "e", type: "joint-activity", participants: ["a", "c"], weight: null, logger: null },
    "2020-10-20",
  ];
  const logging: Said = [
    "logging",
    { from: "2020-01-01", to: null, territory: "north", relation: "LO" },
    "2020-01-01",
  ];
  const said = [
    answered("a", "t0"),
    answered("b", "t0"),
    says("a", "b", 4),
    says("b", "a", 4),
    meeting,
    logging,
  ];
  const at = (moment: string) =>
    evaluateMoment(journal(programme, actors, said), moment, { lens: "combined" });

  it("has the ties of either lens, with half of each where both were observed", () => {
    const ties = at("t0").ties.map(({ source, target, strength, status }) => ({
      ends: source + target,
      strength,
      status,
    }));
    expect(ties).toEqual([
      { ends: "ab", strength: 0.4, status: "confirmed" },
      // One meeting two days ago, halved: the survey says there is no tie.
      {
        ends: "ac",
        strength: expect.closeTo(0.5 * (1 - 2 ** (-(2 ** (-2 / 180)) / 2)), 10),
        status: "logged",
      },
    ]);
  });

  it("fades between surveys, and is never official", () => {
    const [later] = at("2021-09-01").ties;
    expect(later?.strength).toBeCloseTo(0.5 * 0.8 * 2 ** (-314 / 365), 10);
    expect(at("t0").results.every(({ official }) => !official)).toBe(true);
    expect(at("2021-09-01").notes[0]?.code).toBe("stale");
  });
});
