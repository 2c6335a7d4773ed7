import { describe, expect, it } from "vitest";
import {
  type Entry,
  evaluateChange,
  evaluateMoment,
  LegamiError,
  type TieFate,
} from "../../src/index.ts";
import { actor, answered, journal, type Said, says, settings } from "../support/journals.ts";
import { resultNamed } from "../support/results.ts";

const ids = ["a", "b", "c", "d"];
const actors = ids.map((id) =>
  actor(id, { territory: "north", kind: id === "a" ? "lab" : "association" }),
);

function programme(said: readonly Said[]): Entry[] {
  return journal(settings(), actors, said);
}

function fateOf(entries: Entry[], source: string, target: string): TieFate | undefined {
  const { ties } = evaluateChange(entries, "t0", "m12");
  return ties.find((tie) => tie.source === source && tie.target === target);
}

/** Everyone answers about everyone at t0; a and b name each other. */
const AT_T0: Said[] = [
  ...ids.map((id) => answered(id, "t0")),
  says("a", "b", 4),
  says("b", "a", 3),
];

describe("what is not observed", () => {
  it("is never called dissolved: without a respondent the tie is unobserved", () => {
    const everyone = programme([...AT_T0, ...ids.map((id) => answered(id, "m12"))]);
    expect(fateOf(everyone, "a", "b")).toMatchObject({ fate: "dissolved", unobservedAt: null });

    const withoutBoth = programme([...AT_T0, answered("c", "m12"), answered("d", "m12")]);
    expect(fateOf(withoutBoth, "a", "b")).toMatchObject({ fate: "unobserved", unobservedAt: "to" });
  });

  it("is dissolved as long as one of the two sides could have said so", () => {
    const withoutOne = programme([...AT_T0, ...["b", "c", "d"].map((id) => answered(id, "m12"))]);
    expect(fateOf(withoutOne, "a", "b")?.fate).toBe("dissolved");
  });

  it("counts in no retention, and leaves the actors unobserved and not lost", () => {
    const entries = programme([...AT_T0, answered("c", "m12"), answered("d", "m12")]);
    const { results } = evaluateChange(entries, "t0", "m12");
    expect(resultNamed(results, "tie-retention")).toMatchObject({
      value: null,
      reason: "no_baseline_ties",
    });
    expect(resultNamed(results, "tie-fate/unobserved").value).toBe(1);
    expect(resultNamed(results, "actor-turnover/left-unobserved").value).toBe(2);
    expect(resultNamed(results, "actor-turnover/left-without-ties").value).toBe(0);
  });

  it("is not an answer of zero: a row without a level leaves the side out", () => {
    const entries = programme([
      ...AT_T0,
      ...ids.map((id) => answered(id, "m12")),
      says("a", "b", null, "m12"),
      says("b", "a", 5, "m12"),
    ]);
    const { ties } = evaluateMoment(entries, "m12");
    expect(ties).toEqual([
      expect.objectContaining({ source: "a", target: "b", status: "one-sided", strength: 1 }),
    ]);
  });

  it("is what a roster without the other leaves, and an answer what a roster with the other gives", () => {
    const entries = programme([answered("a", "t0", ["b"]), answered("c", "t0", ["a", "b"])]);
    const { results } = evaluateMoment(entries, "t0");
    // Observed: a–b, a–c, b–c of six dyads.
    expect(resultNamed(results, "observed-share")).toMatchObject({
      value: 0.5,
      counts: { part: 3, whole: 6 },
    });
  });

  it("takes the shape of the whole network back below 80 % of observed dyads", () => {
    const entries = programme([answered("a", "t0"), says("a", "b", 4)]);
    const { results } = evaluateMoment(entries, "t0");
    expect(resultNamed(results, "observed-share").value).toBe(0.5);
    expect(resultNamed(results, "density")).toMatchObject({
      value: null,
      status: "not_observed",
      reason: "observed_share",
    });
    expect(resultNamed(results, "mean-degree")).toMatchObject({
      value: 1,
      official: false,
      gate: "not_observed",
    });
  });

  it("does not close the density of labs and others, which the labs can tell", () => {
    const entries = programme([answered("a", "t0"), says("a", "b", 4)]);
    const { results } = evaluateMoment(entries, "t0", { scopes: ["T:north/LO"], frame: "known" });
    expect(resultNamed(results, "density", "T:north/LO").value).toBeCloseTo(1 / 3, 12);
  });

  it("leaves no density where only documents speak", () => {
    const entries = programme([
      [
        "documentary",
        { source: "a", target: "b", level: 3, kind: null, basis: null },
        "2020-10-22",
      ],
    ]);
    const { results, ties } = evaluateMoment(entries, "t0", { scopes: ["T:north/LO"] });
    expect(ties).toEqual([expect.objectContaining({ status: "documentary", strength: 0.6 })]);
    expect(resultNamed(results, "density", "T:north/LO")).toMatchObject({
      status: "not_observed",
      reason: "documented_only",
    });
  });
});

describe("two sides of a tie", () => {
  it.each([
    {
      when: "both say yes",
      said: [says("a", "b", 4), says("b", "a", 2)],
      status: "confirmed",
      strength: 0.6,
    },
    {
      when: "one says no",
      said: [says("a", "b", 4), says("b", "a", 0)],
      status: "contradicted",
      strength: 0.4,
    },
    { when: "one was not asked", said: [says("a", "b", 4)], status: "one-sided", strength: 0.8 },
  ])("make a $status tie when $when", ({ said, status, strength }) => {
    const [tie] = evaluateMoment(programme(said), "t0").ties;
    expect(tie).toMatchObject({ status, strength });
  });
});

describe("dates that are no waves", () => {
  const entries = programme([
    ...AT_T0,
    ...ids.map((id) => answered(id, "m12")),
    says("a", "b", 4, "m12"),
  ]);

  it("carry the survey of the wave before, with its age", () => {
    expect(evaluateMoment(entries, "2020-11-10").at.carried).toEqual({
      wave: "t0",
      ageDays: 0,
      isStale: false,
    });
    expect(evaluateMoment(entries, "2021-02-01").at.carried).toEqual({
      wave: "t0",
      ageDays: 102,
      isStale: false,
    });
    expect(evaluateMoment(entries, "2021-09-01").at.carried).toMatchObject({ isStale: true });
  });

  it("are not compared unless that is asked for, and then not officially", () => {
    expect(() => evaluateChange(entries, "t0", "2021-05-01")).toThrow(
      expect.objectContaining({ code: "LEGAMI_CARRIED_COMPARISON" }),
    );
    const carried = evaluateChange(entries, "t0", "2021-05-01", { allowCarried: true });
    expect(resultNamed(carried.results, "tie-retention")).toMatchObject({
      value: 1,
      official: false,
      gate: "carried",
    });
    expect(carried.notes[0]?.code).toBe("carried");
  });

  it("show what was told since the wave, which the next wave replaces", () => {
    const told = programme([
      ...AT_T0,
      says("c", "d", 3, null, { on: "2021-05-01" }),
      ...ids.map((id) => answered(id, "m12")),
    ]);
    const ends = (at: string) =>
      evaluateMoment(told, at).ties.map(({ source, target }) => source + target);
    expect(ends("2021-04-30")).toEqual(["ab"]);
    expect(ends("2021-05-01")).toEqual(["ab", "cd"]);
    expect(ends("m12")).toEqual([]);
  });

  it("belong to a wave within 30 days of it, collected late or early", () => {
    const late = programme([
      says("a", "b", 3, null, { on: "2020-11-21" }),
      says("c", "d", 3, null, { on: "2020-11-22" }),
    ]);
    expect(evaluateMoment(late, "t0").ties).toHaveLength(1);
  });

  it("are refused when the programme knows neither wave nor date of that name", () => {
    for (const at of ["m7", "2021-02-30", ""]) {
      expect(() => evaluateMoment(entries, at)).toThrow(LegamiError);
    }
  });
});

describe("what was known when", () => {
  it("leaves out what was recorded later, and corrections apply from when they were made", () => {
    const first = programme([...AT_T0]);
    const wrong = first.at(-2) as Entry;
    const entries: Entry[] = [
      ...first,
      {
        ...wrong,
        id: "corrected",
        corrects: wrong.id,
        seq: 90,
        recordedAt: "2021-03-01T00:00:00.000Z",
        payload: { ...wrong.payload, level: 0 },
      } as Entry,
      {
        id: "undone",
        type: "retraction",
        happenedOn: "2021-04-01",
        seq: 91,
        recordedAt: "2021-04-01T00:00:00.000Z",
        payload: { entry: "corrected" },
      },
    ];
    const status = (knownOn: string | null) =>
      evaluateMoment(entries, "t0", { knownOn }).ties[0]?.status;
    expect(status("2021-02-01T00:00:00.000Z")).toBe("confirmed");
    expect(status("2021-03-02T00:00:00.000Z")).toBe("contradicted");
    expect(status(null)).toBe("confirmed");
  });

  it("needs a programme", () => {
    expect(() => evaluateMoment([], null)).toThrow(
      expect.objectContaining({ code: "LEGAMI_NOT_FOUND" }),
    );
  });
});

describe("the digest of a snapshot", () => {
  it("does not depend on the order of what was said, and changes with what measures read", () => {
    const digest = (entries: Entry[]) => evaluateMoment(entries, "t0").at.snapshot;
    const plain = digest(programme(AT_T0));
    expect(plain).toMatch(/^[0-9a-f]{16}$/);
    expect(digest(programme(AT_T0.toReversed()))).toBe(plain);
    expect(digest(programme([...AT_T0, says("c", "d", 1)]))).not.toBe(plain);
    expect(digest(programme(AT_T0.slice(0, -1)))).not.toBe(plain);
  });

  it("stands over the whole register of parameters", () => {
    const other = journal(settings({ parameters: { changeThreshold: 0.2 } }), actors, AT_T0);
    expect(evaluateMoment(other, "t0").parameters).not.toBe(
      evaluateMoment(programme(AT_T0), "t0").parameters,
    );
  });
});

describe("the enacted lens", () => {
  const meeting = (participants: string[], on: string, type = "joint-activity"): Said => [
    "event",
    { event: `${on} ${participants.join()}`, type, participants, weight: null, logger: null },
    on,
  ];
  const logging = (
    relation: "LO" | "LL" | "OO",
    from = "2020-10-22",
    to: string | null = null,
  ): Said => ["logging", { from, to, territory: "north", relation }, from];
  const enacted = (said: readonly Said[], at: string) =>
    evaluateMoment(programme(said), at, { lens: "enacted" });

  it("sees a meeting under logging, and nothing outside of it", () => {
    const said = [
      logging("LO"),
      meeting(["a", "b"], "2021-10-01"),
      meeting(["c", "d"], "2021-10-01"),
    ];
    expect(enacted(said, "m12").ties).toEqual([
      expect.objectContaining({ source: "a", target: "b", status: "logged" }),
    ]);
  });

  it("calls a tie unobserved and not dissolved when logging has ended", () => {
    const said = [logging("LO", "2020-01-01", "2021-06-30"), meeting(["a", "b"], "2020-10-20")];
    const change = evaluateChange(programme(said), "t0", "m12", { lens: "enacted" });
    expect(change.ties).toEqual([
      expect.objectContaining({ fate: "unobserved", unobservedAt: "to" }),
    ]);
  });

  it("is not official while logging is younger than a half-life", () => {
    const said = [logging("LO"), meeting(["a", "b"], "2021-10-01")];
    const change = evaluateChange(programme(said), "t0", "m12", { lens: "enacted" });
    expect(resultNamed(change.results, "tie-fate/new")).toMatchObject({
      value: 1,
      official: false,
      gate: "logging",
    });
  });

  it("ties by one full contact within a half-life", () => {
    const said = [logging("LO", "2019-01-01"), meeting(["a", "b"], "2021-04-25")];
    expect(enacted(said, "2021-10-22").ties).toHaveLength(1);
    expect(enacted(said, "2021-10-23").ties).toHaveLength(0);
  });
});
