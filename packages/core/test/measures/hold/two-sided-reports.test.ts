import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, evaluateMoment, type MeasureResult } from "../../../src/index.ts";
import { actor, flatJournal, journal, type Said, says, settings } from "../../support/journals.ts";
import { resultNamed } from "../../support/results.ts";

const ids = Array.from({ length: 9 }, (_, index) => `a${index}`);
const actors = ids.map((id) => actor(id));

const programme = (said: readonly Said[]): Entry[] => journal(settings(), actors, said);

function found(entries: Entry[], name: string, at = "t0"): MeasureResult {
  const { results } = evaluateMoment(entries, at, { only: ["B8"], language: "en" });
  return resultNamed(results, name);
}

/** Levels that the two sides of dyads state, the smaller id first; null = that side has not answered. */
function told(levels: readonly (readonly [number | null, number | null])[]): Said[] {
  const dyads = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const));
  return levels.flatMap(([one, other], index) => {
    const [a, b] = dyads[index]!;
    return [says(a, b, one), says(b, a, other)];
  });
}

describe("confirmationRate and reportAgreement", () => {
  const TOLD = told([
    [4, 4],
    [3, 5],
    [2, 0],
    [0, 0],
    [5, null],
  ]);

  it("read the dyads that both sides answered about and one calls a tie", () => {
    expect(found(programme(TOLD), "confirmation-rate")).toMatchObject({
      value: 0.666666666667,
      counts: { part: 2, whole: 3 },
      sentence:
        "In the whole network, 2 of 3 ties asked to both sides are confirmed by both at month 0.",
    });
    // Levels alone: strengths .8 .8, .6 1, .4 0.
    expect(found(programme(TOLD), "report-agreement")).toMatchObject({
      value: 0.266666666667,
      counts: { dyads: 3 },
    });
  });

  it("are 1 and 0 where both always say the same", () => {
    const same = programme(
      told([
        [3, 3],
        [5, 5],
        [1, 1],
      ]),
    );
    expect(found(same, "confirmation-rate").value).toBe(1);
    expect(found(same, "report-agreement").value).toBe(0);
  });

  it.each(["confirmation-rate", "report-agreement", "report-agreement/kappa"])(
    "%s is undefined without a dyad of two sides, and without reports",
    (name) => {
      const oneSided = programme(told([[5, null]]));
      expect(found(oneSided, name)).toMatchObject({
        value: null,
        status: "undefined",
        reason: "no_two_sided_dyads",
      });
      const given = flatJournal(["a", "b"], [["a", "b"]]);
      expect(found(given, name, "T1")).toMatchObject({ value: null, reason: "no_reports" });
      expect(found(journal(settings(), [], []), name).value).toBeNull();
    },
  );

  it("need fifteen dyads, and levels that vary, for kappa", () => {
    const levels = Array.from(
      { length: 15 },
      (_, k) => [1 + (k % 5), 1 + ((k + (k % 2)) % 5)] as const,
    );
    expect(found(programme(told(levels.slice(1))), "report-agreement/kappa")).toMatchObject({
      value: null,
      status: "insufficient_n",
      reason: "few_two_sided_dyads",
    });
    const kappa = found(programme(told(levels)), "report-agreement/kappa").value;
    expect(kappa).toBeGreaterThan(-1);
    expect(kappa).toBeLessThan(1);
    const alike = told(levels.map(() => [4, 4] as const));
    expect(found(programme(alike), "report-agreement/kappa").reason).toBe("no_variation");
  });

  it("do not hang on which side is which, nor on an actor without ties", () => {
    const level = fc.constantFrom(0, 1, 2, 3, 4, 5, null);
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 20 }), (levels) => {
        const values = (entries: Entry[]) =>
          evaluateMoment(entries, "t0", { only: ["B8"] }).results.map(({ value }) => value);
        const plain = values(programme(told(levels)));
        expect(values(programme(told(levels.map(([a, b]) => [b, a]))))).toEqual(plain);
        const more = journal(settings(), [...actors, actor("z")], told(levels));
        expect(values(more)).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});
