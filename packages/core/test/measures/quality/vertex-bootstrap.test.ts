import { describe, expect, it } from "vitest";
import { type EvaluationRequest, evaluateChange } from "../../../src/index.ts";
import {
  actor,
  answered,
  flatJournal,
  journal,
  type Pair,
  says,
  settings,
} from "../../support/journals.ts";
import { resultNamed } from "../../support/results.ts";

const KEY = "vertex-bootstrap";
const ids = Array.from({ length: 12 }, (_, at) => `a${String(at).padStart(2, "0")}`);
const ring: Pair[] = ids.map((id, at) => [id, ids[(at + 1) % 12] ?? "", 0.5]);
const more: Pair[] = [...ring, ["a00", "a06", 1]];

function rows(
  before: Pair[],
  after: Pair[],
  request: EvaluationRequest = { only: [KEY] },
  actors = ids,
) {
  const entries = flatJournal(actors, before, after, { weightMax: 1 });
  return evaluateChange(entries, "T1", "T2", { language: "en", draws: 200, ...request }).results;
}

describe("averages with other actors drawn", () => {
  it("are those of the pairs, with an interval around them", () => {
    const found = rows(ring, more);
    const named = (part: string) => resultNamed(found, `${KEY}/${part}`);
    expect(named("density-from").value).toBeCloseTo(12 / 66, 11);
    expect(named("density-to").value).toBeCloseTo(13 / 66, 11);
    expect(named("density-change").value).toBeCloseTo(1 / 66, 11);
    expect(named("mean-degree-from").value).toBeCloseTo(2, 11);
    expect(named("strength-to").value).toBeCloseTo(7 / 66, 11);
    for (const row of found) {
      expect(row.interval?.level).toBe(0.95);
      expect(row.interval?.low).toBeLessThanOrEqual(row.value ?? 0);
      expect(row.interval?.high).toBeGreaterThanOrEqual(row.value ?? 0);
      expect(row.nullModel).toBeNull();
    }
    expect(resultNamed(found, KEY)).toMatchObject({
      value: named("density-change").value,
      seed: 1,
    });
  });

  it("do not wobble between two dates that are alike", () => {
    const row = resultNamed(rows(ring, ring), KEY);
    expect(row).toMatchObject({ value: 0, interval: { low: 0, high: 0 }, counts: { se: 0 } });
  });

  it("say so in plain words", () => {
    const { sentence } = resultNamed(rows(ring, ring), `${KEY}/mean-degree-change`);
    expect(sentence).toBe(
      "In the whole network, among actors known at both dates, the mean number of ties per actor changes by 0; with actors drawn at random it lies between 0 and 0 95 times in 100.",
    );
  });

  it("are of the annex, or asked for by name", () => {
    const of = (request: EvaluationRequest) =>
      rows(ring, more, request).filter(({ key }) => key === KEY).length;
    expect(of({})).toBe(0);
    expect(of({ tests: true })).toBe(0);
    expect(of({ annex: true })).toBe(10);
  });

  it("give the same numbers for the same seed only", () => {
    const first = rows(ring, more, { only: [KEY], seed: 7 });
    expect(rows(ring, more, { only: [KEY], seed: 7 })).toEqual(first);
    expect(rows(ring, more, { only: [KEY], seed: 8 })).not.toEqual(first);
  });

  it("need ten actors, and most of the pairs observed", () => {
    const few = rows(ring.slice(0, 8), ring.slice(0, 8), { only: [KEY] }, ids.slice(0, 9));
    expect(resultNamed(few, KEY)).toMatchObject({
      status: "insufficient_n",
      reason: "fewer_than_ten",
    });
    const actors = ids.map((id) => actor(id, { kind: "association", territory: "north" }));
    const said = ["t0", "m12"].flatMap((wave) => [
      answered("a00", wave),
      says("a00", "a01", 3, wave),
    ]);
    const one = evaluateChange(journal(settings(), actors, said), "t0", "m12", { only: [KEY] });
    expect(resultNamed(one.results, KEY)).toMatchObject({
      status: "not_observed",
      reason: "observed_share",
    });
    const silent = evaluateChange(journal(settings(), actors, []), "t0", "m12", { only: [KEY] });
    expect(resultNamed(silent.results, KEY).reason).toBe("no_observed_dyads");
  });

  it("stay away from scopes of two modes", () => {
    const found = rows(ring, more, { only: [KEY], scopes: ["LO"] });
    expect(found).toEqual([]);
  });
});
