import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, evaluateChange } from "../../../src/index.ts";
import { actor, flatJournal, type Pair } from "../../support/journals.ts";
import { resultNamed } from "../../support/results.ts";

/** The measures of this file: others would only take their time. */
const HOLD = ["tie-retention", "tie-jaccard", "tie-turnover", "tie-fate", "tie-hamming"];

const ACTORS = ["a", "b", "c", "d", "e"];
// Methods, appendix 1 (B).
const BEFORE: Pair[] = [
  ["a", "b", 0.8],
  ["a", "c", 0.4],
  ["b", "c", 0.5],
  ["c", "d", 0.2],
];
const AFTER: Pair[] = [
  ["a", "b", 0.9],
  ["a", "c", 0.2],
  ["c", "d", 0.2],
  ["d", "e", 0.6],
];

function changeValue(
  entries: Entry[],
  name: string,
  frame: "panel" | "union" | "card" = "card",
): number | null {
  const only = [name.split("/")[0] ?? name];
  return resultNamed(evaluateChange(entries, "T1", "T2", { frame, only }).results, name).value;
}

const scaled = (before: readonly Pair[], after: readonly Pair[]) =>
  flatJournal(ACTORS, before, after, { weightMax: 1 });

describe("measures of hold on the fixture of the methods", () => {
  it.each([
    ["tie-retention", 0.75],
    ["tie-retention/all", 0.75],
    ["tie-jaccard", 0.6],
    ["tie-turnover", 0.25],
    ["tie-hamming", 2],
    ["tie-hamming/share", 0.2],
    ["ruzicka-stability", 0.461538461538],
    ["weighted-retention", 0.631578947368],
    // Changes +.1, −.2 and 0.
    ["retained-strength-change", -0.1 / 3],
    ["tie-fate/new", 1],
    ["tie-fate/strengthened", 1],
    ["tie-fate/stable", 1],
    ["tie-fate/weakened", 1],
    ["tie-fate/retained", 3],
    ["tie-fate/dissolved", 1],
    ["tie-fate/unobserved", 0],
    ["tie-fate/by-register", 0],
    ["tie-fate/strength-new", 0.6],
    ["tie-fate/strength-dissolved", 0.5],
    ["tie-fate/strength-retained", -0.1],
    // ab strong, ac and bc medium (bc is gone), cd weak.
    ["tie-retention/strong", 1],
    ["tie-retention/medium", 0.5],
    ["tie-retention/weak", 1],
  ])("%s is %d", (name, value) => {
    expect(changeValue(scaled(BEFORE, AFTER), name)).toBeCloseTo(value, 10);
  });

  it("lists the transitions between classes", () => {
    const { items } = resultNamed(
      evaluateChange(scaled(BEFORE, AFTER), "T1", "T2").results,
      "tie-fate",
    );
    const count = (from: string, to: string) =>
      items?.find((row) => row["from"] === from && row["to"] === to)?.["count"];
    expect(items).toHaveLength(16);
    expect(count("absent", "absent")).toBe(5);
    expect(count("absent", "medium")).toBe(1);
    expect(count("strong", "strong")).toBe(1);
    expect(count("medium", "weak")).toBe(1);
    expect(count("medium", "absent")).toBe(1);
    expect(count("weak", "weak")).toBe(1);
  });

  it("says the retention with its denominator", () => {
    const { results } = evaluateChange(scaled(BEFORE, AFTER), "T1", "T2", { language: "it" });
    expect(resultNamed(results, "tie-retention").sentence).toBe(
      "In tutta la rete, 3 legami su 4 presenti a T1 ci sono ancora a T2.",
    );
  });
});

describe("measures of hold without a scale of strength", () => {
  it.each(["strengthened", "stable", "weakened"])("do not call a tie %s", (part) => {
    const entries = flatJournal(ACTORS, BEFORE, AFTER);
    const result = resultNamed(evaluateChange(entries, "T1", "T2").results, `tie-fate/${part}`);
    expect(result).toMatchObject({ value: null, status: "undefined", reason: "no_strength_scale" });
    expect(changeValue(entries, "tie-fate/retained")).toBe(3);
  });
});

describe("measures of hold at the edges", () => {
  it.each(["tie-retention", "tie-retention/all"])(
    "%s is undefined without a tie at first",
    (name) => {
      const result = resultNamed(evaluateChange(scaled([], AFTER), "T1", "T2").results, name);
      expect(result).toMatchObject({
        value: null,
        status: "undefined",
        reason: "no_baseline_ties",
      });
    },
  );

  it.each(["tie-jaccard", "tie-turnover"])("%s is undefined without any tie", (name) => {
    const result = resultNamed(evaluateChange(scaled([], []), "T1", "T2").results, name);
    expect(result).toMatchObject({ value: null, status: "undefined", reason: "no_ties" });
  });

  it.each([
    { when: "nobody is there", actors: [] },
    { when: "there is one actor", actors: ["a"] },
  ])("leaves the Hamming distance undefined where $when", ({ actors }) => {
    const { results } = evaluateChange(flatJournal(actors, [], []), "T1", "T2");
    for (const name of ["tie-hamming", "tie-hamming/count", "tie-hamming/share"]) {
      expect(resultNamed(results, name)).toMatchObject({
        value: null,
        reason: "no_observed_dyads",
      });
    }
  });

  it("counts 0 of everything in an empty network", () => {
    expect(changeValue(flatJournal([], [], []), "tie-fate/new")).toBe(0);
    expect(changeValue(flatJournal([], [], []), "tie-fate")).toBe(0);
  });

  it("calls a tie that came with an actor new and by register, on the union only", () => {
    const actors = [actor("a"), actor("b"), actor("c", { registerFrom: "0002-01-01" })];
    const entries = flatJournal(
      actors,
      [["a", "b"]],
      [
        ["a", "b"],
        ["b", "c"],
      ],
    );
    expect(changeValue(entries, "tie-fate/new")).toBe(1);
    expect(changeValue(entries, "tie-fate/by-register")).toBe(1);
    expect(changeValue(entries, "tie-fate/new", "panel")).toBe(0);
    expect(changeValue(entries, "tie-jaccard")).toBe(1);
    expect(changeValue(entries, "tie-jaccard", "union")).toBe(0.5);
  });
});

describe("measures of hold for all networks", () => {
  const ends = fc
    .tuple(fc.nat(5), fc.nat(5))
    .filter(([a, b]) => a < b)
    .map(([a, b]): [string, string] => [`x${a}`, `x${b}`]);
  const ties = fc.uniqueArray(ends, { selector: ([a, b]) => `${a}${b}` });
  const names = ["x0", "x1", "x2", "x3", "x4", "x5"];
  const weighted = (pairs: readonly [string, string][], seed: number): Pair[] =>
    pairs.map(([a, b], k) => [a, b, ((k + seed) % 10) / 10 + 0.1]);

  it("keep the accounts of ties and strength", () => {
    fc.assert(
      fc.property(ties, ties, fc.nat(9), (before, after, seed) => {
        const entries = flatJournal(names, weighted(before, seed), weighted(after, 3 * seed), {
          weightMax: 1,
        });
        const of = (name: string) => changeValue(entries, `tie-fate/${name}`) ?? Number.NaN;
        expect(of("strengthened") + of("stable") + of("weakened")).toBe(of("retained"));
        expect(after.length).toBe(before.length - of("dissolved") + of("new"));
        const total = (pairs: readonly Pair[]) =>
          pairs.reduce((sum, [, , weight = 0]) => sum + weight, 0);
        expect(of("strength-new") - of("strength-dissolved") + of("strength-retained")).toBeCloseTo(
          total(weighted(after, 3 * seed)) - total(weighted(before, seed)),
          9,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("mirror gains and losses when the dates are swapped", () => {
    fc.assert(
      fc.property(ties, ties, (before, after) => {
        const one = flatJournal(names, before, after);
        const other = flatJournal(names, after, before);
        for (const [name, mirror] of [
          ["new", "dissolved"],
          ["retained", "retained"],
        ]) {
          expect(changeValue(one, `tie-fate/${name}`)).toBe(
            changeValue(other, `tie-fate/${mirror}`),
          );
        }
        expect(changeValue(one, "tie-jaccard")).toBe(changeValue(other, "tie-jaccard"));
        expect(changeValue(one, "tie-turnover")).toBe(changeValue(other, "tie-turnover"));
      }),
      { numRuns: 60 },
    );
  });

  it("do not depend on what the actors are called", () => {
    const renamed = (pairs: readonly [string, string][]): Pair[] =>
      pairs.map(([a, b]) => [`z${9 - Number(a[1])}`, `z${9 - Number(b[1])}`]);
    const others = names.map((id) => `z${9 - Number(id[1])}`);
    fc.assert(
      fc.property(ties, ties, (before, after) => {
        const pick = (entries: Entry[]) =>
          evaluateChange(entries, "T1", "T2", { only: HOLD }).results.map(
            ({ key, part, value }) => [key, part, value],
          );
        expect(pick(flatJournal(others, renamed(before), renamed(after)))).toEqual(
          pick(flatJournal(names, before, after)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
