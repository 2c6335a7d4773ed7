import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluation/evaluate.ts";
import {
  DEFAULT_PARAMETERS,
  type Entry,
  type EvaluationRequest,
  evaluateChange,
  planRepetitions,
  type RepetitionPlan,
  repetitions,
  reportingChecklist,
  type SensitivityCell,
} from "../../src/index.ts";
import {
  actor,
  answered,
  flatJournal,
  journal,
  type Said,
  says,
  settings,
} from "../support/journals.ts";

const COUNT = 14;
const name = (index: number) => `a${String(index % COUNT).padStart(2, "0")}`;
const LENSES = ["declared", "enacted", "combined"] as const;
const WHOLE = settings({ observation: "complete", lenses: LENSES });

const REGISTER = Array.from({ length: COUNT }, (_, index) =>
  actor(name(index), {
    territory: index < COUNT - 2 ? "north" : "south",
    kind: index % 4 === 0 ? "lab" : "association",
    municipality: index % 2 === 0 ? "Nova" : "Vara",
  }),
);

function met(id: string, participants: string[], on: string, type = "co-design"): Said {
  return ["event", { event: id, type, participants, weight: null, logger: null }, on];
}

function agreed(id: string, signatories: string[], from: string): Said {
  return ["agreement", { agreement: id, from, to: null, signatories }, from];
}

/** A ring told by both sides, tighter at the second wave. */
const SURVEY: Said[] = (["t0", "m12"] as const).flatMap((wave, at) => [
  ...REGISTER.map(({ id }) => answered(id, wave)),
  ...REGISTER.flatMap((_, index) =>
    Array.from({ length: 1 + at }, (_none, step): Said[] => [
      says(name(index), name(index + step + 1), 3 + (index % 2), wave, { trust: 2, frequency: 4 }),
      ...(index % 5 === 0
        ? []
        : [says(name(index + step + 1), name(index), 2, wave, { trust: 3 })]),
    ]).flat(),
  ),
]);

/** Contacts of different age, most of them of the second half. */
const CONTACTS: Said[] = REGISTER.flatMap((_, index) => [
  met(`e${index}`, [name(index), name(index + 1)], `2020-0${1 + (index % 9)}-15`),
  met(`f${index}`, [name(index), name(index + 2)], `2021-0${1 + (index % 9)}-15`, "referral"),
  met(`g${index}`, [name(index), name(index + 3), name(index + 5)], `2021-09-1${index % 9}`),
]);

const BOTH = journal(WHOLE, REGISTER, [...SURVEY, ...CONTACTS]);

const FEW: EvaluationRequest = {
  only: ["active-actors", "mean-degree", "mean-strength", "tie-retention"],
};
const SURE: EvaluationRequest = {
  only: [
    "mean-strength",
    "active-actors",
    "change-interval",
    "minimum-detectable-change",
    "sensitivity",
  ],
};

function planOf(entries: readonly Entry[], request: EvaluationRequest, draws = 20): RepetitionPlan {
  const plan = planRepetitions(entries, "t0", "m12", request, draws);
  if (plan === null) throw new TypeError("nothing to repeat");
  return plan;
}

const surer = (entries: readonly Entry[], request: EvaluationRequest) =>
  evaluateChange(entries, "t0", "m12", request, repetitions(planOf(entries, request)));

/** The programme with the parameters of a cell as its own. */
function stating(entries: readonly Entry[], cell: SensitivityCell): Entry[] {
  const { reconciliation: _, decay: _none, ...parameters } = cell;
  const [programme, ...rest] = entries as [Entry, ...Entry[]];
  return [{ ...programme, payload: { ...programme.payload, parameters } } as Entry, ...rest];
}

/** What the programme says by itself, by name of the number in a row of repetitions. */
function officialNumbers(entries: readonly Entry[], request: EvaluationRequest) {
  const { pairs, results } = evaluateChange(entries, "t0", "m12", request);
  const slot = (
    row: { scope: string; key: string; part: string | null; by: string | null },
    at: string,
  ) => [row.scope, row.key, row.part ?? "", row.by ?? "", at].join("\n");
  return new Map<string, number | null>([
    ...pairs.flatMap((pair) => [
      [slot(pair, "from"), pair.from.value] as const,
      [slot(pair, "to"), pair.to.value] as const,
    ]),
    ...results.map((row) => [slot(row, "change"), row.value] as const),
  ]);
}

function expectRow(
  plan: RepetitionPlan,
  cell: number,
  official: ReadonlyMap<string, number | null>,
) {
  const row = plan.run({ first: cell, count: 1 });
  let compared = 0;
  for (const [place, slot] of plan.names.entries()) {
    const value = official.get(slot);
    if (value === undefined) continue;
    compared++;
    if (value === null) expect(row[place], slot).toBeNaN();
    else expect(row[place], slot).toBeCloseTo(value, 11);
  }
  expect(compared).toBeGreaterThan(8);
}

describe("a cell of other rules", () => {
  it("is one tie's strength between two known ends", () => {
    // E is 3 at t0 and 2 + d a year later, d what is left of one contact: between 2^(−365/90) and ½.
    // The change 2^(−3/E½) − 2^(−(2 + d)/E½) is smallest for E½ 2 and largest for E½ 1.
    const entries = journal(WHOLE, REGISTER, [
      agreed("g", ["a00", "a01"], "2020-10-22"),
      met("e", ["a00", "a01"], "2020-10-22"),
    ]);
    const { pairs, certainty } = surer(entries, { ...FEW, lens: "enacted" });
    const strength = pairs.find(({ key, part }) => key === "mean-strength" && part === null);
    expect(strength?.difference).toBeCloseTo(2 ** -1.5 - 2 ** -((2 + 2 ** (-365 / 180)) / 2), 12);
    expect(strength?.band?.low).toBeCloseTo(2 ** -1.5 - 2 ** -((2 + 2 ** (-365 / 90)) / 2), 12);
    expect(strength?.band?.high).toBeCloseTo(2 ** -3 - 2 ** -2.5, 12);
    expect(strength).toMatchObject({
      signAgreement: 1,
      sameSign: 270,
      interval: null,
      minimumDetectableChange: null,
      noise: null,
    });
    expect(certainty).toMatchObject({ draws: 0, wholeDraws: 0, cells: 270, reports: null });
  });

  it.each(["enacted", "combined"] as const)(
    "is what the programme would say if its rules were those: %s",
    (lens) => {
      const request = { ...FEW, lens };
      const plan = planOf(BOTH, request);
      const asked = plan.cells
        .map((cell, at) => ({ cell, at }))
        .filter(
          ({ cell: { decay, reconciliation = "mean" } }) =>
            decay === "exponential" && reconciliation === "mean",
        )
        .filter((_, at) => at % 9 === 0);
      expect(asked.length).toBeGreaterThan(3);
      for (const { cell, at } of asked)
        expectRow(plan, at, officialNumbers(stating(BOTH, cell), request));
    },
  );

  it("with the rules of the programme gives the programme's numbers", () => {
    const request = { ...FEW, lens: "enacted" as const };
    const plan = planOf(BOTH, request);
    const { contactHalfLifeDays, saturation, enactedThreshold, classCuts } = DEFAULT_PARAMETERS;
    const own = {
      contactHalfLifeDays,
      saturation,
      enactedThreshold,
      decay: "exponential",
      classCuts,
    };
    const at = plan.cells.findIndex((cell) => JSON.stringify(cell) === JSON.stringify(own));
    expect(at).toBeGreaterThanOrEqual(0);
    expectRow(plan, at, officialNumbers(BOTH, request));
  });

  it("takes the larger, the smaller or only confirmed reports before it mixes in events", () => {
    const entries = journal(WHOLE, REGISTER, [
      ...["t0", "m12"].flatMap((wave) => REGISTER.map(({ id }) => answered(id, wave))),
      says("a00", "a01", 5, "t0"),
      says("a01", "a00", 1, "t0"),
      says("a00", "a01", 5, "m12"),
      says("a01", "a00", 0, "m12"),
      agreed("g", ["a00", "a01"], "2020-10-22"),
    ]);
    const plan = planOf(entries, { ...FEW, lens: "combined" });
    const slot = (at: string) =>
      plan.names.indexOf(["ALL", "mean-strength", "", "", at].join("\n"));
    const expected = { mean: [0.6, 0.5], max: [1, 1], min: [0.2, 0], confirmed: [0.6, 0] } as const;
    for (const rule of ["mean", "max", "min", "confirmed"] as const) {
      const at = plan.cells.findIndex(
        ({ reconciliation, saturation }) => reconciliation === rule && saturation === 2,
      );
      const row = plan.run({ first: at, count: 1 });
      // Half of what is said, and half of what an agreement in force is worth: 1 − 2^(−2/2).
      const [from, to] = expected[rule].map((said) => 0.5 * said + 0.5 * 0.5);
      expect(row[slot("from")], rule).toBeCloseTo(from ?? 0, 12);
      expect(row[slot("to")], rule).toBeCloseTo(to ?? 0, 12);
    }
  });
});

describe("repetitions in a lens that events tell", () => {
  it.each(["enacted", "combined"] as const)("are the same in any blocks and order: %s", (lens) => {
    const plan = planOf(BOTH, { ...FEW, lens });
    const picked = [0, 1, 2, 57, 58, plan.cells.length - 1, plan.cells.length + 3];
    const rows = (order: readonly number[]) =>
      new Map(
        order.map((first) => [first, planOf(BOTH, { ...FEW, lens }).run({ first, count: 1 })]),
      );
    const again = rows(picked.toReversed());
    for (const [first, row] of rows(picked)) expect(again.get(first)).toEqual(row);
  });

  it.each(["enacted", "combined"] as const)(
    "leave the verdict and its stamp as they are: %s",
    (lens) => {
      const verdicts = (request: EvaluationRequest) =>
        surer(BOTH, request).territories.map(({ verdict }) => [
          verdict.label,
          verdict.robustness,
          verdict.scorecard?.thresholds,
          verdict.scorecard?.flags,
        ]);
      expect(verdicts({ ...FEW, lens })).toEqual(verdicts(FEW));
      expect(surer(BOTH, { ...FEW, lens }).certainty?.verdicts).toEqual({
        draws: 20,
        wholeDraws: 20,
        cells: 36,
      });
    },
  );

  it("say what has no margin and why, what holds, and how often", () => {
    const { results, territories } = surer(BOTH, { ...SURE, lens: "enacted", language: "en" });
    const row = (key: string) =>
      results.find((each) => each.key === key && each.part === "mean-strength");
    expect(row("change-interval")).toMatchObject({ value: null, reason: "no_survey_drawn" });
    expect(row("minimum-detectable-change")).toMatchObject({ reason: "no_survey_drawn" });
    expect(row("sensitivity")).toMatchObject({ status: "ok", counts: { cells: 270 } });
    expect(row("sensitivity")?.counts).toHaveProperty("low5");
    // The order of the actors, by Kendall's τ-b with the official one.
    const { rankMedian = Number.NaN, rankLeast = Number.NaN } = row("sensitivity")?.counts ?? {};
    expect(rankLeast).toBeGreaterThan(0);
    expect(rankMedian).toBeGreaterThanOrEqual(rankLeast);
    expect(rankMedian).toBeLessThanOrEqual(1);
    // One rule at a time: 4 half-lives, 2 saturations, 2 thresholds, 1 decay, 2 cuts.
    expect(row("sensitivity")?.items).toHaveLength(11);
    const [north] = territories;
    expect(north?.certainty).toContain(
      "In the North we did the sums again with 270 combinations of other reasonable rules.",
    );
    expect(north?.certainty).toMatch(/There is no margin of measurement/);
  });

  it("are none where logging was too young at one of the dates, which is said", () => {
    const logged: Said[] = (["north", "south"] as const).map((territory) => [
      "logging",
      { from: "2020-10-22", to: null, territory, relation: "LO" },
    ]);
    const entries = journal(settings({ lenses: LENSES }), REGISTER, [
      ...logged,
      ...SURVEY,
      ...CONTACTS,
    ]);
    for (const lens of ["enacted", "combined"] as const) {
      const { certainty, results, territories, pairs } = surer(entries, { ...SURE, lens });
      expect(certainty).toMatchObject({ draws: 0, cells: 0, verdicts: { cells: 36 } });
      expect(
        results.find(({ key, value }) => key === "sensitivity" && value !== null),
      ).toBeUndefined();
      expect(results.some(({ reason }) => reason === "young_logging")).toBe(true);
      expect(
        pairs.every(({ band, signAgreement }) => band === null && signAgreement === null),
      ).toBe(true);
      expect(territories[0]?.certainty).toBe(
        "Nel Nord non proviamo altre regole: a una delle due date il diario era cominciato da poco, o non è scritto da quando, e un aumento può venire solo da questo.",
      );
    }
  });

  it("find nothing to move where nothing happened", () => {
    const entries = journal(WHOLE, REGISTER, SURVEY);
    const { pairs } = surer(entries, { ...FEW, lens: "enacted" });
    const of = (key: string) => pairs.find((pair) => pair.key === key && pair.part === null);
    expect(of("active-actors")).toMatchObject({
      difference: 0,
      band: { low: 0, high: 0 },
      signAgreement: 1,
    });
    expect(of("mean-strength")).toMatchObject({
      difference: null,
      band: null,
      signAgreement: null,
      sameSign: null,
    });
  });

  it("move the survey's ties alone where there are no events", () => {
    const entries = journal(WHOLE, REGISTER, SURVEY);
    const { pairs } = surer(entries, { ...FEW, lens: "combined" });
    const actors = pairs.find(({ key, part }) => key === "active-actors" && part === null);
    expect(actors).toMatchObject({ difference: 0, signAgreement: 1 });
    const strength = pairs.find(({ key, part }) => key === "mean-strength" && part === null);
    expect(strength?.band?.low).toBeLessThan(strength?.band?.high ?? 0);
  });

  it("are not there for weights that a file states", () => {
    const flat = flatJournal(["a", "b", "c"], [["a", "b"]], [["b", "c"]]);
    expect(planRepetitions(flat, "T1", "T2", {}, 20)).toBeNull();
  });

  it("stand in the checklist of a report", () => {
    const request = { ...FEW, lens: "enacted" as const };
    const whole = evaluate(
      BOTH,
      "t0",
      "m12",
      request,
      repetitions(planOf(BOTH, { scopes: ["all"], ...request })),
    );
    const effects = reportingChecklist(whole).find(({ key }) => key === "effects");
    expect(effects?.facts).toEqual({
      draws: 0,
      combinations: 270,
      "verdict-draws": 20,
      "verdict-combinations": 36,
    });
  });
});

describe("a verdict without draws of the survey", () => {
  it("stands on other rules alone, and says how many", () => {
    const rows = repetitions(planOf(BOTH, FEW, 0));
    const { territories, certainty } = evaluateChange(BOTH, "t0", "m12", FEW, rows);
    const { robustness } = territories[0]?.verdict ?? {};
    expect(robustness?.draws).toBeNull();
    expect(robustness?.cells?.runs).toBe(36);
    expect(robustness?.share).toBeCloseTo((robustness?.cells?.same ?? 0) / 36, 12);
    expect(robustness?.words.it).toContain(
      `stesso esito con ${robustness?.cells?.same} combinazioni di regole su 36`,
    );
    expect(certainty).toMatchObject({ draws: 0, cells: 36, verdicts: null });
  });
});
