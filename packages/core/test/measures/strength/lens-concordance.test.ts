import { describe, expect, it } from "vitest";
import { type Entry, evaluateMoment, type MeasureResult } from "../../../src/index.ts";
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

const NORTH = { territory: "north" };
const LAB = actor("lab", { ...NORTH, kind: "lab" });
const ORGANISATIONS = ["a", "b", "c", "d"].map((id) =>
  actor(id, { ...NORTH, kind: "association" }),
);

const logging = (relation: "LO" | "OO" = "LO"): Said => [
  "logging",
  { from: "2020-10-22", to: null, territory: "north", relation },
];

let events = 0;
function meets(a: string, b: string, on: string, type = "joint-activity"): Said {
  const event = `e${++events}`;
  return ["event", { event, type, participants: [a, b], weight: null, logger: null }, on];
}

/** Told: a and b, not c and d; in the diary: a and c. */
const STORY: readonly Said[] = [
  logging(),
  answered("lab", "m12"),
  says("lab", "a", 4, "m12"),
  says("lab", "b", 3, "m12"),
  meets("lab", "a", "2021-10-01"),
  meets("lab", "c", "2021-10-01"),
];

const programme = (said: readonly Said[], actors = [LAB, ...ORGANISATIONS]): Entry[] =>
  journal(settings(), actors, said);

function found(entries: Entry[], name = "lens-concordance", at = "m12"): MeasureResult {
  const { results } = evaluateMoment(entries, at, { only: ["lens-concordance"], language: "en" });
  return resultNamed(results, name);
}

const dyads = (result: MeasureResult) => result.items?.map((row) => row["dyads"]);

describe("lensConcordance", () => {
  it("counts the declared ties that the diary shows", () => {
    const result = found(programme(STORY));
    expect(result).toMatchObject({ value: 0.5, status: "ok", counts: { part: 1, whole: 2 } });
    // Both, told only, logged only, neither: the lab's four dyads.
    expect(dyads(result)).toEqual([1, 1, 1, 1]);
    expect(found(programme(STORY), "lens-concordance/enacted-declared").value).toBe(0.5);
    expect(result.sentence).toBe(
      "In the whole network, 1 of 2 ties told by people shows in the diary too at month 12.",
    );
  });

  it("leaves out dyads that the diary does not follow", () => {
    const told = [...STORY, answered("a", "m12"), says("a", "d", 5, "m12")];
    expect(dyads(found(programme(told)))).toEqual([1, 1, 1, 1]);
    expect(dyads(found(programme([...told, logging("OO")])))).toEqual([1, 2, 1, 3]);
  });

  it("leaves out dyads that nobody was asked about", () => {
    const other = actor("other", { ...NORTH, kind: "lab" });
    const said = [...STORY, meets("other", "a", "2021-10-01")];
    expect(dyads(found(programme(said, [LAB, other, ...ORGANISATIONS])))).toEqual([1, 1, 1, 1]);
  });

  it("is the same from either lens", () => {
    const rows = (lens: "declared" | "enacted") =>
      evaluateMoment(programme(STORY), "m12", { lens, only: ["A9"] }).results.map(
        ({ part, value, items }) => ({ part, value, items }),
      );
    expect(rows("enacted")).toEqual(rows("declared"));
  });

  it("takes a contact too weak for a tie as no enacted tie, and still ranks its strength", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      actor(`o${String(index).padStart(2, "0")}`, { ...NORTH, kind: "association" }),
    );
    const said: Said[] = [
      logging(),
      answered("lab", "m12"),
      ...many.flatMap(({ id }, index): Said[] => [
        says("lab", id, 1 + (index % 5), "m12"),
        // More meetings with those of a higher level, and a lone contact (0.4) with the rest.
        ...Array.from({ length: index % 5 }, (_, k) => meets("lab", id, `2021-10-0${k + 1}`)),
        ...(index % 5 === 0 ? [meets("lab", id, "2021-10-22", "contact")] : []),
      ]),
    ];
    const entries = programme(said, [LAB, ...many]);
    expect(found(entries)).toMatchObject({ counts: { part: 9, whole: 12 } });
    expect(found(entries, "lens-concordance/spearman")).toMatchObject({
      value: 1,
      counts: { dyads: 12 },
    });
  });

  it.each([
    ["the data have one lens", flatJournal(["a", "b"], [["a", "b"]]), "one_lens", "T1"],
    ["nobody says what is logged", programme(STORY.slice(1)), "no_logging", "m12"],
    ["nobody was asked", programme([logging()]), "no_shared_dyads", "m12"],
    [
      "nobody tells of a tie",
      programme([logging(), answered("lab", "m12")]),
      "no_declared_ties",
      "m12",
    ],
    ["nobody is there", journal(settings(), [], [logging()]), "no_shared_dyads", "m12"],
  ])("is undefined when %s", (_when, entries, reason, at) => {
    expect(found(entries, "lens-concordance", at)).toMatchObject({
      value: null,
      status: "undefined",
      reason,
    });
  });

  it("needs ten dyads for a correlation, and an enacted tie for the other share", () => {
    expect(found(programme(STORY), "lens-concordance/spearman")).toMatchObject({
      value: null,
      status: "insufficient_n",
      reason: "few_dyads",
    });
    const quiet = programme(STORY.slice(0, 4));
    expect(found(quiet).value).toBe(0);
    expect(found(quiet, "lens-concordance/enacted-declared").reason).toBe("no_enacted_ties");
  });

  it("confirms nothing by documents, which only name ties", () => {
    const documented: Said = [
      "documentary",
      { source: "lab", target: "a", level: 3, kind: null, basis: null },
      "2021-10-22",
    ];
    const entries = programme([logging(), documented, meets("lab", "a", "2021-10-01")]);
    expect(found(entries).value).toBe(1);
    expect(found(entries, "lens-concordance/enacted-declared").reason).toBe("documented_only");
  });

  it("is not official while logging is young, although the survey is", () => {
    const early = programme([logging(), answered("lab", "t0"), says("lab", "a", 4)]);
    expect(found(early, "lens-concordance", "t0")).toMatchObject({
      value: 0,
      official: false,
      gate: "logging",
    });
    expect(found(programme(STORY))).toMatchObject({ official: true, gate: null });
  });
});
