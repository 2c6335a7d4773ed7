import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE, evaluateChange } from "../../../src/index.ts";
import { snapshotDistance } from "../../../src/measures/morphology/snapshot-distance.ts";
import { changeFrom } from "../../support/changes.ts";
import { actor, flatJournal, type Pair } from "../../support/journals.ts";
import { KARATE_ACTORS, KARATE_TIES } from "../../support/karate-club.ts";
import { resultNamed } from "../../support/results.ts";

const distance = (...change: Parameters<typeof changeFrom>) =>
  snapshotDistance.compute(changeFrom(...change));

const partOf = (part: string, ...change: Parameters<typeof changeFrom>) =>
  distance(...change).parts?.[part]?.value ?? Number.NaN;

const without = (a: string, b: string) => KARATE_TIES.filter(([x, y]) => x !== a || y !== b);

describe("snapshot distance", () => {
  // Methods, appendix 1.
  it("is that of the methods between the karate club and itself less one tie", () => {
    const { headline } = distance(KARATE_ACTORS, KARATE_TIES, without("m00", "m31"));
    expect(headline?.value).toBeCloseTo(0.384848236198, 9);
    expect(headline).toMatchObject({ counts: { actors: 34, tiesBefore: 78, tiesAfter: 77 } });
    expect(headline?.status === "ok" && headline.counts?.["similarity"]).toBeCloseTo(
      0.722100786,
      8,
    );
  });

  it("is 0 without a change, without ties, and for one actor", () => {
    for (const measured of [
      distance(KARATE_ACTORS, KARATE_TIES, KARATE_TIES),
      distance(["a", "b", "c"], [], []),
      distance(["a"], [], []),
    ]) {
      expect(measured.headline).toMatchObject({ status: "ok", value: 0 });
      expect(measured.parts?.["portrait"]).toMatchObject({ status: "ok", value: 0 });
    }
  });

  it("is undefined without actors", () => {
    expect(distance([], [], []).headline).toEqual({
      status: "undefined",
      value: null,
      reason: "empty",
    });
  });

  it("is not looked for among more than 3,000 actors", () => {
    const many = Array.from({ length: 3001 }, (_, index) => `a${index}`);
    expect(distance(many, [["a0", "a1"]], []).headline).toEqual({
      status: "insufficient_n",
      value: null,
      reason: "too_large",
    });
  });

  it("takes who was not there for without ties", () => {
    const late = actor("c", { registerFrom: "0002-01-01" });
    const after: Pair[] = [
      ["a", "b"],
      ["b", "c"],
    ];
    const value = partOf("deltacon", ["a", "b", late], [["a", "b"]], after);
    expect(value).toBeCloseTo(partOf("deltacon", ["a", "b", "c"], [["a", "b"]], after), 12);
    expect(value).toBeGreaterThan(0);
  });

  it("is the same with the dates exchanged", () => {
    const ties = fc.subarray([...KARATE_TIES]);
    fc.assert(
      fc.property(ties, ties, (one, other) => {
        for (const part of ["deltacon", "portrait"]) {
          expect(partOf(part, KARATE_ACTORS, one, other)).toBeCloseTo(
            partOf(part, KARATE_ACTORS, other, one),
            9,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it("computes its secondary parts with the annex, or when it is named", () => {
    const entries = flatJournal(KARATE_ACTORS, KARATE_TIES, without("m00", "m31"));
    const parts = (request: Parameters<typeof evaluateChange>[3]) =>
      evaluateChange(entries, "T1", "T2", request)
        .results.filter(({ key }) => key === "snapshot-distance")
        .map(({ part }) => part);
    expect(parts({})).toEqual([null, "deltacon", "portrait"]);
    for (const request of [{ annex: true }, { only: ["snapshot-distance"] }, { only: ["D16"] }]) {
      expect(parts(request)).toEqual([null, "deltacon", "portrait", "laplacian", "netsimile"]);
    }
    const { results } = evaluateChange(entries, "T1", "T2", { only: ["D16"] });
    // networkx 3.6.1 and scipy 1.17.1; NetSimile after the paper with numpy 2.4.6.
    expect(resultNamed(results, "snapshot-distance/laplacian").value).toBeCloseTo(
      0.00421946017056,
      9,
    );
    expect(resultNamed(results, "snapshot-distance/netsimile").value).toBeCloseTo(
      2.928722971707,
      9,
    );
  });

  it("names every secondary part among its parts", () => {
    for (const measure of CATALOGUE) {
      if (measure.over !== "change") continue;
      const names = Object.keys(measure.parts ?? {});
      expect(names).toEqual(expect.arrayContaining(Object.keys(measure.annexParts ?? {})));
    }
  });
});
