import { describe, expect, it } from "vitest";
import {
  type Entry,
  type EvaluationRequest,
  evaluateChange,
  type MeasurePair,
  planRepetitions,
  type RepetitionPlan,
  repetitions,
  runsOf,
} from "../../src/index.ts";
import { actor, answered, journal, type Said, says, settings } from "../support/journals.ts";

const COUNT = 16;
const name = (index: number) => `a${String(index).padStart(2, "0")}`;

const REGISTER = Array.from({ length: COUNT }, (_, index) =>
  actor(name(index), {
    territory: "north",
    kind: index % 4 === 0 ? "lab" : "association",
    municipality: index % 2 === 0 ? "Nova" : "Vara",
  }),
);

/** A ring in which each is tied to the next `reach`; every `silent`-th tie is told by one side only. */
function wave(id: string, reach: number, level: number, silent = 5): Said[] {
  const ties = Array.from({ length: COUNT }, (_, index) =>
    Array.from({ length: reach }, (_none, step): Said[] => {
      const [one, other] = [name(index), name((index + step + 1) % COUNT)];
      const both = [says(one, other, level, id), says(other, one, Math.max(1, level - 1), id)];
      return (index + step) % silent === 0 ? both.slice(0, 1) : both;
    }),
  ).flat(2);
  return [...Array.from({ length: COUNT }, (_, index) => answered(name(index), id)), ...ties];
}

const GROWING = journal(settings(), REGISTER, [...wave("t0", 1, 3), ...wave("m12", 3, 3)]);
const SAME = journal(settings(), REGISTER, [...wave("t0", 2, 3), ...wave("m12", 2, 3)]);

/** Enough to tell: the whole catalogue only takes longer. */
const FEW: EvaluationRequest = {
  only: [
    "mean-degree",
    "response-rate",
    "observed-share",
    "people-reached",
    "degree-centralization",
    "tie-retention",
  ],
};

function planOf(
  entries: readonly Entry[],
  draws = 60,
  request: EvaluationRequest = FEW,
): RepetitionPlan {
  const plan = planRepetitions(entries, "t0", "m12", request, draws);
  if (plan === null) throw new TypeError("nothing to repeat");
  return plan;
}

function pairIn(
  entries: readonly Entry[],
  key: string,
  request: EvaluationRequest = FEW,
): MeasurePair {
  const evaluation = evaluateChange(
    entries,
    "t0",
    "m12",
    request,
    repetitions(planOf(entries, 60, request)),
  );
  const found = evaluation.pairs.find((pair) => pair.key === key && pair.part === null);
  if (found === undefined) throw new TypeError(key);
  return found;
}

describe("repetitions of a comparison", () => {
  it("are the same whatever the blocks that they are computed in, and their order", () => {
    const plan = planOf(GROWING, 30);
    const whole = repetitions(plan).values;
    const { width } = plan;
    const again = new Float64Array(whole.length);
    const ranges = Array.from({ length: runsOf(plan) }, (_, first) => ({ first, count: 1 }));
    for (const range of ranges.reverse())
      again.set(planOf(GROWING, 30).run(range), range.first * width);
    expect(again).toEqual(whole);
  });

  it("follow the seed", () => {
    const [one, same, other] = [1, 1, 2].map((seed) =>
      repetitions(planOf(GROWING, 20, { ...FEW, seed })),
    );
    expect(same?.values).toEqual(one?.values);
    expect(other?.values).not.toEqual(one?.values);
  });

  it("change no number of the evaluation, only what is said of it", () => {
    const first = evaluateChange(GROWING, "t0", "m12", FEW);
    const surer = evaluateChange(GROWING, "t0", "m12", FEW, repetitions(planOf(GROWING)));
    const numbers = ({ pairs }: typeof first) =>
      pairs.map(({ from, to }) => [from.value, to.value]);
    expect(numbers(surer)).toEqual(numbers(first));
    expect(surer.results.map(({ value }) => value)).toEqual(
      first.results.map(({ value }) => value),
    );
    expect(first.certainty).toBeNull();
    expect(surer.certainty).toMatchObject({ draws: 60, wholeDraws: 60, cells: 36, seed: 1 });
  });
});

describe("a change beside noise", () => {
  it("is clear where a network tripled its ties", () => {
    const pair = pairIn(GROWING, "mean-degree");
    expect(pair.noise).toBe("clear");
    expect(pair.interval?.low).toBeGreaterThan(0);
    expect(pair.difference).toBeGreaterThan(pair.minimumDetectableChange ?? Number.NaN);
    expect(pair.signAgreement).toBe(1);
    expect(pair.sentence).toContain("La variazione è chiara: tra +");
  });

  it("is within noise where nothing changed", () => {
    const pair = pairIn(SAME, "mean-degree");
    expect(pair).toMatchObject({ difference: 0, noise: "within-noise" });
    expect(pair.interval?.low).toBeLessThan(0);
    expect(pair.interval?.high).toBeGreaterThan(0);
  });

  it("has no interval where noise of the survey is not what moves the number", () => {
    for (const key of ["response-rate", "observed-share", "people-reached"]) {
      expect(pairIn(GROWING, key), key).toMatchObject({ interval: null, noise: null });
    }
  });

  it("has none where a gate is closed", () => {
    const few = journal(settings(), REGISTER.slice(0, 6), [
      ...wave("t0", 1, 3).filter(isAmongSix),
      ...wave("m12", 2, 3).filter(isAmongSix),
    ]);
    const evaluation = evaluateChange(few, "t0", "m12", FEW, repetitions(planOf(few, 20)));
    const shape = evaluation.pairs.filter(({ key }) => key === "degree-centralization");
    expect(shape.map(({ from }) => from.gate)).toContain("insufficient_n");
    for (const { interval } of shape) expect(interval).toBeNull();
  });
});

/** Only what the first six say of each other. */
function isAmongSix([type, payload]: Said): boolean {
  const ids = new Set(Array.from({ length: 6 }, (_, index) => name(index)));
  if (type === "response") return ids.has((payload as { actor: string }).actor);
  const { reporter, target } = payload as { reporter: string; target: string };
  return ids.has(reporter) && ids.has(target);
}

describe("the robustness of a verdict", () => {
  it("is the smaller share of checks with the same label", () => {
    const { territories } = evaluateChange(GROWING, "t0", "m12", FEW, repetitions(planOf(GROWING)));
    const verdict = territories.find(({ territory }) => territory === "north")?.verdict;
    const { draws, cells, share, status } = verdict?.robustness ?? {};
    expect(draws?.runs).toBe(60);
    expect(cells?.runs).toBe(36);
    expect(share).toBeCloseTo(Math.min((draws?.same ?? 0) / 60, (cells?.same ?? 0) / 36), 12);
    expect(status).toBe(
      (share ?? 0) >= 0.8 ? "solid" : (share ?? 0) >= 0.5 ? "cautious" : "inconclusive",
    );
    expect(verdict?.scorecard?.thresholds.noise?.ties).toBeGreaterThan(0);
  });

  it("leaves the figures of headlines as they are", () => {
    const figures = ({ territories }: ReturnType<typeof evaluateChange>) =>
      territories.map(({ headlines }) => headlines.map((headline) => headline.figures.length));
    const first = evaluateChange(GROWING, "t0", "m12", FEW);
    const surer = evaluateChange(GROWING, "t0", "m12", FEW, repetitions(planOf(GROWING, 20)));
    expect(figures(surer)).toEqual(figures(first));
  });

  it("is not assessed without repetitions", () => {
    const { territories } = evaluateChange(GROWING, "t0", "m12");
    expect(territories[0]?.verdict.robustness).toMatchObject({
      status: "not-assessed",
      share: null,
    });
    expect(territories[0]?.certainty).toBeNull();
    expect(territories[0]?.coverage).toBe(
      "Nel Nord, delle realtà interpellate hanno risposto 16 realtà su 16 al mese 0 e 16 realtà su 16 al mese 12.",
    );
  });
});

describe("new poles under other rules", () => {
  /** All say that they work with their neighbour; at the end the newcomer names eight of them. */
  function ringWith(isConfirmed: boolean): Entry[] {
    const actors = [...REGISTER, actor("z", { territory: "north", registerFrom: "2021-01-01" })];
    const named = Array.from({ length: 8 }, (_, index) => name(index));
    return journal(settings(), actors, [
      ...wave("t0", 1, 3, 99),
      ...wave("m12", 1, 3, 99),
      answered("z", "m12"),
      ...named.map((id) => says("z", id, 5, "m12")),
      ...(isConfirmed ? named.map((id) => says(id, "z", 5, "m12")) : []),
    ]);
  }

  const polesOf = (entries: readonly Entry[]) => {
    const request: EvaluationRequest = { only: ["new-poles"], language: "en" };
    const rows = repetitions(planOf(entries, 20, request));
    return [null, rows].map((repeated) => {
      const { results } = evaluateChange(entries, "t0", "m12", request, repeated);
      return results.find(({ key, part }) => key === "new-poles" && part === null);
    });
  };

  it("stay where each tie is told by both sides", () => {
    const [first, surer] = polesOf(ringWith(true));
    expect(first).toMatchObject({ value: 1, counts: { sensitivityCells: 0 } });
    expect(surer).toMatchObject({ value: 1, counts: { sensitivityCells: 36 } });
    expect(surer?.items?.[0]).toMatchObject({ actor: "z", stillHubUnderRules: 36 });
    expect(surer?.items?.[0]?.["sentence"]).toContain(
      "With other rules for the sums it is still one in 36 of 36 combinations",
    );
  });

  it("are none where a quarter of the rules does not know their ties", () => {
    const [first, surer] = polesOf(ringWith(false));
    expect(first).toMatchObject({ value: 1 });
    expect(surer).toMatchObject({ value: 0, counts: { hubs: 0, sensitivityCells: 36 } });
    expect(surer?.sentence).toContain("no new centre of gravity");
  });
});
