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

const KEY = "tie-predictors";
const ids = Array.from({ length: 20 }, (_, at) => `a${String(at).padStart(2, "0")}`);
const actors = ids.map((id, at) => actor(id, { kind: at % 2 === 0 ? "lab" : "association" }));
const ring: Pair[] = ids.map((id, at) => [id, ids[(at + 1) % 20] ?? "", 0.5]);
/** Half of the ring, and ties between every second actor. */
const later: Pair[] = [
  ...ring.slice(0, 10),
  ...ids.slice(0, 10).map((id, at): Pair => [id, ids[at + 2] ?? "", 1]),
];

function rows(before: Pair[], after: Pair[], request: EvaluationRequest = {}, register = actors) {
  const entries = flatJournal(register, before, after, { weightMax: 1 });
  const asked = { language: "en", draws: 100, only: [KEY], ...request } as const;
  return evaluateChange(entries, "T1", "T2", asked).results;
}

describe("what goes with stronger ties", () => {
  it("is what stays of the predictors that vary", () => {
    const found = rows(ring, later);
    expect(resultNamed(found, KEY)).toMatchObject({
      status: "ok",
      seed: 1,
      counts: { pairs: 190, predictors: 2 },
    });
    // Ties of every second actor are of one kind, those of the ring of two.
    expect(resultNamed(found, `${KEY}/same-kind`).value).toBeGreaterThan(0);
    expect(resultNamed(found, `${KEY}/strength-before`).value).toBeGreaterThan(0);
    for (const part of ["same-municipality", "shared-events", "distance"]) {
      expect(resultNamed(found, `${KEY}/${part}`)).toMatchObject({
        value: null,
        reason: "no_variation",
      });
    }
    expect(resultNamed(found, KEY).sentence).toMatch(
      /^In the whole network, in 190 pairs of actors known at both dates, \d+% of the differences in strength at T2 go with: strength at the first date and the same kind\. It does not say/,
    );
    expect(resultNamed(found, `${KEY}/same-kind`).nullModel).toMatchObject({
      model: "mrqap-dsp",
      draws: 100,
    });
    expect(resultNamed(found, `${KEY}/same-kind`).sentence).not.toMatch(
      /\bp\b|significant|because/,
    );
  });

  it("is of the annex, and the same for the same seed", () => {
    const count = (request: EvaluationRequest) =>
      evaluateChange(flatJournal(actors, ring, later), "T1", "T2", {
        draws: 20,
        ...request,
      }).results.filter(({ key }) => key === KEY).length;
    expect(count({})).toBe(0);
    expect(count({ annex: true })).toBe(6);
    expect(rows(ring, later, { seed: 3 })).toEqual(rows(ring, later, { seed: 3 }));
  });

  it("needs twenty actors, variation, and most pairs observed", () => {
    const few = rows(ring.slice(0, 8), ring.slice(0, 8), {}, actors.slice(0, 19));
    expect(resultNamed(few, KEY)).toMatchObject({
      status: "insufficient_n",
      reason: "fewer_than_twenty",
    });
    expect(resultNamed(rows([], []), KEY).reason).toBe("no_variation");
    const said = ["t0", "m12"].flatMap((wave) => [
      answered("a00", wave),
      says("a00", "a01", 3, wave),
    ]);
    const { results } = evaluateChange(journal(settings(), actors, said), "t0", "m12", {
      only: [KEY],
    });
    expect(resultNamed(results, KEY)).toMatchObject({
      status: "not_observed",
      reason: "observed_share",
    });
  });
});
