import { describe, expect, it } from "vitest";
import {
  type Entry,
  evaluateChange,
  evaluateMoment,
  type MeasureResult,
} from "../../../src/index.ts";
import { addDays } from "../../../src/model/dates.ts";
import {
  actor,
  answered,
  flatJournal,
  journal,
  type Said,
  says,
  settings,
} from "../../support/journals.ts";
import { resultNamed } from "../../support/results.ts";

const DAY_0 = "2020-10-22";
const day = (number: number) => addDays(DAY_0, number);
const name = (index: number) => `o${String(index).padStart(2, "0")}`;

let events = 0;
function meeting(participants: readonly string[], on: number): Said {
  const event = `e${++events}`;
  return ["event", { event, type: "contact", participants, weight: null, logger: null }, day(on)];
}

function found(
  entries: Entry[],
  at: string,
  lens: "declared" | "enacted" | "given",
  part: string | null = null,
): MeasureResult {
  const { results } = evaluateMoment(entries, at, { only: ["B9"], lens, language: "en" });
  return resultNamed(results, part === null ? "tie-survival" : `tie-survival/${part}`);
}

const whole = (result: MeasureResult) =>
  result.items?.filter((row) => row["stratum"] === null) ?? [];
const column = (result: MeasureResult, name_: string) => whole(result).map((row) => row[name_]);

/** A file of dated events, every dyad observed: one pair of actors a list of days. */
function diary(days: readonly (readonly number[])[]): Entry[] {
  const pairs = days.map((_, index) => [name(2 * index), name(2 * index + 1)] as const);
  return journal(
    settings({ t0: null, waves: [], lenses: ["enacted"], observation: "complete" }),
    pairs.flat().map((id) => actor(id)),
    days.flatMap((each, index) => each.map((on) => meeting(pairs[index]!, on))),
  );
}

// To day 270 with a gap of 90, so followed to day 180: the durations of the methods' appendix (B9),
// and two contacts of a single day.
const DAYS = [
  [0, 30],
  [0, 60],
  [120, 190],
  [0, 85, 90],
  [60, 140, 200],
  [0, 80, 150],
  [0, 60, 120, 180, 240],
  [0, 70, 140, 210],
  [40],
  [50],
];

describe("tieSurvival in the enacted lens", () => {
  const result = found(diary(DAYS), day(270), "enacted");

  it("takes the area under the curve of the episodes that began", () => {
    // Durations 0 0 30 60 60+ 90 120+ 150 180+ 180+: S = .8 .7 .6 .48 .32 from days 0 30 60 90 150.
    expect(column(result, "day")).toEqual([0, 30, 60, 90, 150, 180]);
    expect(column(result, "atRisk")).toEqual([10, 8, 7, 5, 3, 2]);
    expect(column(result, "ended")).toEqual([2, 1, 1, 1, 1, 0]);
    expect(column(result, "survival")).toEqual([0.8, 0.7, 0.6, 0.48, 0.32, 0.32]);
    // 30 · .8 + 30 · .7 + 30 · .6 + 60 · .48 + 30 · .32
    expect(result.value).toBeCloseTo(101.4, 9);
    expect(column(result, "mean").at(-1)).toBe(result.value);
    expect(result.counts).toEqual({ spells: 10, ended: 6, horizon: 180, ofOneDay: 2 });
  });

  it("says it in hundreds, or in tens where they are few", () => {
    expect(result.sentence).toBe(
      "In the whole network, on 19 July 2021, logged contacts show 10 ties that began under observation, 2 of a single day. By estimate, 5 of 10 last at least 3 months and 3 of 10 last at least 6 months. On average they last 101 of the first 180 days.",
    );
  });

  it("leaves out what began too late to be followed, and counts silence that may yet end as none", () => {
    const late = found(diary([...DAYS, [181], [200, 260]]), day(270), "enacted");
    expect(late.value).toBe(result.value);
    // A contact on the last day followed has had its 90 days of silence.
    expect(found(diary([...DAYS, [180]]), day(270), "enacted").counts["spells"]).toBe(11);
  });

  it("opens a new episode after a gap of 90 days", () => {
    const again = found(diary([...DAYS.slice(0, -1), [10, 100]]), day(270), "enacted");
    expect(again.counts["spells"]).toBe(11);
    const within = found(diary([...DAYS.slice(0, -1), [10, 99]]), day(270), "enacted");
    expect(within.counts["spells"]).toBe(10);
  });

  it("has the table only with fewer than ten episodes", () => {
    const few = found(diary(DAYS.slice(1)), day(270), "enacted");
    expect(few).toMatchObject({ value: null, status: "insufficient_n", reason: "few_spells" });
    expect(column(few, "atRisk")).toEqual([9, 7, 5, 3, 2]);
    expect(column(few, "survival").every((value) => value === null)).toBe(true);
  });

  it.each([
    ["nobody", [], "empty"],
    ["one actor", [actor("a")], "single_node"],
    ["no contact", [actor("a"), actor("b"), actor("c")], "no_ties"],
  ])("is undefined with %s", (_when, actors, reason) => {
    const entries = journal(
      settings({ t0: null, waves: [], lenses: ["enacted"], observation: "complete" }),
      actors,
      [],
    );
    expect(found(entries, day(270), "enacted")).toMatchObject({ value: null, reason });
  });

  it("does not change with the order of the events or the names of the actors", () => {
    const entries = diary(DAYS.toReversed());
    const { value, counts } = found(entries, day(270), "enacted");
    expect({ value, counts }).toEqual({ value: result.value, counts: result.counts });
  });
});

describe("tieSurvival in a programme's diary", () => {
  const lab = actor("lab", { kind: "lab", territory: "north" });
  const others = Array.from({ length: 12 }, (_, index) =>
    actor(name(index), { kind: "association", territory: "north" }),
  );
  const logging = (from: number, to: number | null): Said => [
    "logging",
    { from: day(from), to: to === null ? null : day(to), territory: "north", relation: "LO" },
  ];
  /** The lab meets each of the others on these days, so many days after they first met. */
  const meetings = (first: number, later: readonly number[] = []) =>
    others.flatMap(({ id }, index) =>
      [0, ...later].map((step) => meeting(["lab", id], first + index + step)),
    );
  const programme = (said: readonly Said[], actors = [lab, ...others]) =>
    journal(settings(), actors, said);

  it("keeps apart the ties that were there at the start", () => {
    const entries = programme([logging(0, null), ...meetings(0, [60]), ...meetings(150)]);
    // One of the twelve first met on t0; all meet again from day 150 on, after 90 days or more.
    expect(found(entries, "m12", "enacted", "prevalent").reason).toBe("few_spells");
    expect(found(entries, "m12", "enacted").counts["spells"]).toBe(23);
  });

  it("counts plenaries as no contact of any two", () => {
    const all = ["lab", ...others.map(({ id }) => id)];
    const entries = programme([logging(0, null), ...meetings(1), meeting(all, 40)]);
    expect(found(entries, "m12", "enacted").counts).toMatchObject({ spells: 12, ofOneDay: 12 });
  });

  it("counts every day of an agreement", () => {
    const agreements = others.map(
      ({ id }): Said => [
        "agreement",
        { agreement: id, from: day(10), to: day(150), signatories: ["lab", id] },
        day(10),
      ],
    );
    const { value, counts } = found(programme([logging(0, null), ...agreements]), "m12", "enacted");
    expect(counts).toMatchObject({ spells: 12, ended: 12, horizon: 265 });
    expect(value).toBe(140);
  });

  it("follows nothing beyond the logging, nor beyond the register", () => {
    const stopped = programme([logging(0, 120), ...meetings(1, [25])]);
    // Logged to day 120, so followed to day 30: first met on days 1 to 12, and again by day 37.
    expect(found(stopped, "m12", "enacted").counts).toMatchObject({ spells: 12, ended: 5 });
    const gone = others.map((each) => ({ ...each, registerTo: day(100) }));
    const stayed = actor("stayed", { kind: "association", territory: "north" });
    const left = programme([logging(0, null), ...meetings(1, [25])], [lab, ...gone, stayed]);
    // Followed to day 10, two days before the last of them met.
    expect(found(left, "m12", "enacted").counts).toMatchObject({ spells: 10, ended: 0 });
  });

  it("leaves out ties that the diary does not follow", () => {
    const pairs = others.slice(1).map(({ id }) => meeting([name(0), id], 20));
    const entries = programme([logging(0, null), ...pairs, ...meetings(1)]);
    expect(found(entries, "m12", "enacted").counts["spells"]).toBe(12);
  });

  it("tells strata apart by what the survey had said, by bridges and by relation", () => {
    const told = others.map(({ id }, index) => says("lab", id, index < 6 ? 1 : 5));
    const ring = meeting([name(0), name(1)], 1);
    const entries = programme([
      logging(0, null),
      ["logging", { from: day(0), to: null, territory: "north", relation: "OO" }],
      answered("lab", "t0"),
      ...told,
      ...others.map(({ id }) => meeting(["lab", id], 1)),
      ring,
    ]);
    const { items = [] } = found(entries, "m12", "enacted");
    const atRisk = (stratum: string, group: string) =>
      items.find((row) => row["stratum"] === stratum && row["group"] === group)?.["atRisk"];
    expect(atRisk("strength", "weak")).toBe(6);
    expect(atRisk("strength", "strong")).toBe(6);
    // The lab's star is all bridges but for the triangle with the two that met.
    expect(atRisk("bridge", "bridge")).toBe(10);
    expect(atRisk("bridge", "not-bridge")).toBe(3);
    expect(atRisk("relation", "LO")).toBe(12);
    expect(atRisk("relation", "OO")).toBe(1);
    // Ten bridges carry a curve, six weak ties do not.
    const survival = (group: string) => items.find((row) => row["group"] === group)?.["survival"];
    expect(survival("bridge")).toBe(0);
    expect(survival("weak")).toBeNull();
  });
});

describe("tieSurvival at the waves", () => {
  const WAVES = [
    { id: "t0", date: "2020-10-22", official: true },
    { id: "m6", date: "2021-04-22", official: true },
    { id: "m12", date: "2021-10-22", official: true },
  ];
  const lab = actor("lab", { kind: "lab" });
  const others = Array.from({ length: 14 }, (_, index) => actor(name(index)));
  /** The lab answers about everyone at each wave: ties to the named. */
  const told = (wave: string, from: number, to: number): Said[] => [
    answered("lab", wave),
    ...others.slice(from, to).map(({ id }) => says("lab", id, 3, wave)),
  ];
  const programme = (said: readonly Said[], actors = [lab, ...others]) =>
    journal(settings({ waves: WAVES }), actors, said);
  // Twelve at t0, nine of them at m6 with two new ones, six of them at m12.
  const STORY = [...told("t0", 0, 12), ...told("m6", 3, 14), ...told("m12", 6, 13)];

  it("is a life table of the ties of the first wave", () => {
    const result = found(programme(STORY), "m12", "declared");
    const first = whole(result).filter((row) => row["from"] === "t0");
    expect(first.map((row) => [row["wave"], row["day"], row["atRisk"], row["ended"]])).toEqual([
      ["t0", 0, 12, 0],
      ["m6", 182, 12, 3],
      ["m12", 365, 9, 3],
    ]);
    expect(first.map((row) => row["survival"])).toEqual([1, 0.75, 0.5]);
    // 182 · (1 + .75)/2 + 183 · (.75 + .5)/2
    expect(result.value).toBeCloseTo(273.625, 9);
    expect(found(programme(STORY), "m12", "declared", "prevalent").value).toBe(result.value);
    expect(result.sentence).toBe(
      "In the whole network, of the ties present at month 0 and observed again, still there are 9 of 12 ties at month 6; of those found and observed once more, 6 of 9 ties at month 12. On average they last 274 of the first 365 days.",
    );
  });

  it("keeps the ties first seen later in a table of their own", () => {
    const { items = [] } = found(programme(STORY), "m12", "declared");
    const later = items.filter((row) => row["from"] === "m6" && row["stratum"] === null);
    expect(later.map((row) => [row["entry"], row["wave"], row["atRisk"], row["ended"]])).toEqual([
      ["incident", "m6", 2, 0],
      ["incident", "m12", 2, 1],
    ]);
  });

  it("follows what could not be observed to the wave before, and never calls it ended", () => {
    const silent = programme([...told("t0", 0, 12), ...told("m6", 3, 14)]);
    const rows = whole(found(silent, "m12", "declared")).filter((row) => row["from"] === "t0");
    expect(rows.map((row) => row["wave"])).toEqual(["t0", "m6"]);
    const gone = others.map((each, index) =>
      index < 3 ? { ...each, registerTo: "2021-01-31" } : each,
    );
    const left = found(programme(STORY, [lab, ...gone]), "m12", "declared");
    expect(left).toMatchObject({ status: "insufficient_n", reason: "few_spells" });
    expect(
      whole(left)
        .filter((row) => row["from"] === "t0")
        .map((row) => row["ended"]),
    ).toEqual([0, 0, 3]);
  });

  it("needs a second wave, dates and ten ties", () => {
    expect(found(programme(STORY), "t0", "declared").reason).toBe("one_wave");
    const few = found(programme([...told("t0", 0, 3), ...told("m6", 0, 2)]), "m6", "declared");
    expect(few).toMatchObject({ value: null, status: "insufficient_n", reason: "few_spells" });
    const ids = others.map(({ id }) => id);
    const star = ids.slice(1).map((id) => [ids[0]!, id] as const);
    const undated = found(flatJournal(ids, star, star.slice(3)), "T2", "given");
    expect(undated).toMatchObject({ value: null, status: "undefined", reason: "undated_waves" });
    expect(column(undated, "survival")).toEqual(
      [1, 10 / 13].map((value) => Number(value.toPrecision(12))),
    );
    expect(column(undated, "day")).toEqual([null, null]);
    expect(found(flatJournal(ids, [], []), "T2", "given").reason).toBe("no_ties");
  });

  it("is not subtracted from one date to another", () => {
    const entries = programme(STORY);
    const { pairs } = evaluateChange(entries, "m6", "m12", { only: ["B9"], language: "en" });
    const pair = resultNamed(pairs, "tie-survival");
    expect(pair.from.value).toBeCloseTo((182 * 1.75) / 2, 9);
    expect(pair.to.value).toBeCloseTo(273.625, 9);
    expect(pair.difference).toBeNull();
    expect(pair.sentence).toContain("On average they last 274 of the first 365 days.");
  });
});
