import { describe, expect, it } from "vitest";
import { type Entry, evaluateChange, evaluateMoment, projectJournal } from "../../src/index.ts";
import { duplicateUnits, unitsBetween } from "../../src/journal/lineage.ts";
import type { EntryOf } from "../../src/model/entry.ts";
import { actor, answered, journal, type Said, says, settings } from "../support/journals.ts";

const ids = ["lab", "garden", "orchard", "school"];
const actors = ids.map((id) =>
  actor(id, { territory: "north", kind: id === "lab" ? "lab" : "association" }),
);

function merge(absorbed: string, into: string, reason: "duplicate" | "merger"): Said {
  return ["merge", { absorbed: [absorbed], into, reason }, "2021-05-01"];
}

/** The lab worked with the garden and the orchard at first, and with the orchard alone at last. */
const ANSWERS: Said[] = [
  answered("lab", "t0"),
  says("lab", "garden", 4),
  says("lab", "orchard", 2),
  answered("lab", "m12"),
  says("lab", "orchard", 4, "m12"),
];

function programme(said: readonly Said[]): Entry[] {
  return journal(settings(), actors, said);
}

function digestAt(entries: readonly Entry[], at = "t0"): string {
  return evaluateMoment(entries, at, { only: ["C1"] }).at.snapshot;
}

function fates(entries: readonly Entry[]): Record<string, string> {
  const { ties } = evaluateChange(entries, "t0", "m12", { only: ["B5"] });
  return Object.fromEntries(ties.map(({ source, target, fate }) => [`${source}–${target}`, fate]));
}

describe("a duplicate", () => {
  const merged = programme([...ANSWERS, merge("garden", "orchard", "duplicate")]);

  it("is read as the actor it repeats, at every date", () => {
    expect(
      projectJournal(merged, { asOf: null, knownOn: null }).actors.map(({ id }) => id),
    ).toEqual(["lab", "orchard", "school"]);
    // The stronger of the two reports, level 4, is what the lab says of the one organisation.
    expect(evaluateMoment(merged, "t0").ties).toMatchObject([
      { source: "lab", target: "orchard", strength: 0.8 },
    ]);
    expect(fates(merged)).toEqual({ "lab–orchard": "stable" });
  });

  it("stands apart again when the merge is withdrawn, to the last byte", () => {
    const id = merged.at(-1)?.id as string;
    const apart = programme([
      ...ANSWERS,
      merge("garden", "orchard", "duplicate"),
      ["retraction", { entry: id }],
    ]);
    expect(digestAt(apart)).toBe(digestAt(programme(ANSWERS)));
    expect(digestAt(merged)).not.toBe(digestAt(apart));
  });

  it("is not yet one as known before the merge was recorded", () => {
    const before = merged.at(-2)?.recordedAt as string;
    const known = evaluateMoment(merged, "t0", { knownOn: before });
    expect(known.ties).toHaveLength(2);
  });

  it("keeps its name among the aliases, and the register from the first to the last day", () => {
    const entries = journal(
      settings(),
      [
        actor("a", { registerFrom: "2020-01-01", registerTo: "2020-12-31" }),
        actor("b", { registerFrom: "2021-01-01" }),
      ],
      [["merge", { absorbed: ["a"], into: "b", reason: "duplicate" }]],
    );
    const [only] = projectJournal(entries, { asOf: null, knownOn: null }).actors;
    expect(only).toMatchObject({
      id: "b",
      aliases: ["A"],
      registerFrom: "2020-01-01",
      registerTo: null,
    });
  });
});

describe("a merger", () => {
  const merged = programme([...ANSWERS, merge("garden", "orchard", "merger")]);

  it("leaves each date as it was", () => {
    expect(evaluateMoment(merged, "t0").ties).toHaveLength(2);
    expect(digestAt(merged)).toBe(digestAt(programme(ANSWERS)));
  });

  it("is compared on the unit that was there at both dates, and says so", () => {
    expect(fates(programme(ANSWERS))).toEqual({
      "garden–lab": "dissolved",
      "lab–orchard": "strengthened",
    });
    expect(fates(merged)).toEqual({ "lab–orchard": "stable" });
    const { notes } = evaluateChange(merged, "t0", "m12", { language: "en", only: ["B5"] });
    expect(notes).toEqual([
      {
        code: "units",
        message:
          "“ORCHARD” and “GARDEN” count as one actor: they merged or came apart between the two dates.",
      },
    ]);
  });
});

describe("a split", () => {
  it("is compared on the actor that came apart", () => {
    const said: Said[] = [
      answered("lab", "t0"),
      says("lab", "garden", 4),
      answered("lab", "m12"),
      says("lab", "orchard", 4, "m12"),
      says("lab", "school", 1, "m12"),
      ["split", { actor: "garden", parts: ["orchard", "school"] }, "2021-05-01"],
    ];
    expect(fates(programme(said))).toEqual({ "garden–lab": "stable" });
  });
});

describe("units", () => {
  const entry = (
    absorbed: string,
    into: string,
    reason: "duplicate" | "merger",
    on = "2021-05-01",
  ) =>
    ({
      type: "merge",
      happenedOn: on,
      payload: { absorbed: [absorbed], into, reason },
    }) as unknown as EntryOf<"merge">;

  it("go by the id that was joined to no other, along a chain", () => {
    expect(duplicateUnits([entry("a", "b", "duplicate"), entry("b", "c", "duplicate")])).toEqual(
      new Map([
        ["a", "c"],
        ["b", "c"],
      ]),
    );
  });

  it("end a circle where it began", () => {
    const units = duplicateUnits([entry("a", "b", "duplicate"), entry("b", "a", "duplicate")]);
    expect(units).toEqual(new Map([["a", "b"]]));
  });

  it("of mergers hold between the dates only: after the first, up to the last", () => {
    const merges = [entry("a", "b", "merger", "2021-05-01")];
    expect(unitsBetween(merges, [], "2021-04-30", "2021-05-01").size).toBe(1);
    expect(unitsBetween(merges, [], "2021-05-01", "2021-06-01").size).toBe(0);
    expect(unitsBetween(merges, [], "2021-01-01", "2021-04-30").size).toBe(0);
  });
});
