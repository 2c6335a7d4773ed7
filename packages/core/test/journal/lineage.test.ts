import fc from "fast-check";
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

describe("records told apart", () => {
  const NOW = { asOf: null, knownOn: null };
  const told: Said[] = [...ANSWERS, ["distinct", { actors: ["garden", "orchard"] }]];
  const distinctIn = (entries: readonly Entry[]) =>
    projectJournal(entries, NOW).distinct.map(({ payload }) => payload.actors);

  it("stay told apart until that is withdrawn, and change no number", () => {
    const answer = programme(told);
    const withdrawn = programme([...told, ["retraction", { entry: answer.at(-1)?.id as string }]]);

    expect(distinctIn(answer)).toEqual([["garden", "orchard"]]);
    expect(distinctIn(withdrawn)).toEqual([]);
    expect(digestAt(answer)).toBe(digestAt(programme(ANSWERS)));
  });

  it("are those that the merged ones are read as", () => {
    expect(distinctIn(programme([...told, merge("garden", "school", "duplicate")]))).toEqual([
      ["school", "orchard"],
    ]);
    expect(distinctIn(programme([...told, merge("garden", "orchard", "duplicate")]))).toEqual([]);
  });
});

describe("any journal", () => {
  const id = fc.constantFrom(...ids);
  const wave = fc.constantFrom("t0", "m12");
  const several = fc.uniqueArray(id, { minLength: 2 });
  const day = fc.constantFrom("2020-10-22", "2021-03-01", "2021-10-22");
  const said: fc.Arbitrary<Said> = fc.oneof(
    fc
      .tuple(id, id, fc.option(fc.integer({ min: 0, max: 5 })), fc.option(wave))
      .filter(([reporter, target]) => reporter !== target)
      .map(([reporter, target, level, when]) => says(reporter, target, level, when)),
    fc
      .tuple(id, wave, fc.oneof(fc.constant("all" as const), fc.uniqueArray(id)))
      .map(([actor, when, roster]) => answered(actor, when, roster)),
    fc.tuple(several, day).map(([participants, on]): Said => {
      return [
        "event",
        { event: "e", type: "co-design", participants, weight: null, logger: null },
        on,
      ];
    }),
    several.map((signatories): Said => {
      return ["agreement", { agreement: "g", from: "2020-10-01", to: null, signatories }];
    }),
  );
  const merges = fc
    .array(
      fc
        .tuple(id, id, fc.constantFrom("duplicate" as const, "merger" as const))
        .filter(([absorbed, into]) => absorbed !== into),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => all.map((one) => merge(...one)));

  it("has the same snapshots when its merges have been withdrawn, in whatever order", () => {
    const property = fc.property(
      fc.array(said, { minLength: 3, maxLength: 25 }),
      merges,
      fc.array(fc.nat()),
      (all, merged, order) => {
        const joined = programme([...all, ...merged]);
        const undone = joined
          .slice(-merged.length)
          .map((entry, at) => ({ id: entry.id, rank: order[at] ?? at }))
          .sort((a, b) => a.rank - b.rank)
          .map((entry): Said => ["retraction", { entry: entry.id }]);
        const apart = programme([...all, ...merged, ...undone]);

        for (const at of ["t0", "m12"]) {
          expect(digestAt(apart, at)).toBe(digestAt(programme(all), at));
        }
        expect(fates(apart)).toEqual(fates(programme(all)));
      },
    );
    fc.assert(property);
  });
});
