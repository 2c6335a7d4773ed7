import { describe, expect, it } from "vitest";
import { evaluateChange, type ProgrammeSettings } from "../../../src/index.ts";
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

const ids = ["a", "b", "c", "d", "e"];
const actors = ids.map((id) => actor(id, { kind: "association", territory: "north" }));

const KEY = "constant-observers";

function found(said: readonly Said[], changes: Partial<ProgrammeSettings> = {}) {
  const entries = journal(settings(changes), actors, said);
  const { results } = evaluateChange(entries, "t0", "m12", { only: [KEY], language: "en" });
  return (part: string | null) => resultNamed(results, part === null ? KEY : `${KEY}/${part}`);
}

/** At first a, b and c answer, a year later d does too and c does not. */
const SURVEY: readonly Said[] = [
  ...["a", "b", "c"].map((id) => answered(id, "t0")),
  ...["a", "b", "d"].map((id) => answered(id, "m12")),
  // Both sides at both dates.
  says("a", "b", 4, "t0"),
  says("b", "a", 2, "t0"),
  says("a", "b", 4, "m12"),
  says("b", "a", 4, "m12"),
  // The side of a at both dates: new, since nobody named it at first.
  says("a", "e", 3, "m12"),
  // The side of b at both dates: gone.
  says("b", "e", 3, "t0"),
  // Named by d alone, who had not been heard at first: no new tie here.
  says("d", "a", 3, "m12"),
  // Named by c alone, who is not heard any more: not lost here.
  says("c", "b", 3, "t0"),
];

describe("change told by the same respondents", () => {
  it("counts the ties of pairs that the same sides described at both dates", () => {
    const part = found(SURVEY);
    expect(part(null)).toMatchObject({
      value: 0,
      counts: {
        before: 2,
        after: 2,
        retained: 1,
        new: 1,
        dissolved: 1,
        panelBefore: 3,
        panelAfter: 3,
      },
    });
    expect(part("ties")).toMatchObject({ value: 0 });
    expect(part("retention")).toMatchObject({ value: 0.5, counts: { part: 1, whole: 2 } });
    expect(part("active-actors")).toMatchObject({ value: 0, counts: { before: 3, after: 3 } });
    // Level alone was asked: (.8 + .4) / 2 and .6 at first, then .8 and .6.
    expect(part("mean-strength").value).toBeCloseTo((0.8 + 0.6) / 2 - (0.6 + 0.6) / 2, 12);
    expect(part("confirmed-ties")).toMatchObject({ value: 0, counts: { before: 1, after: 1 } });
  });

  it("sets apart what one side more adds", () => {
    const silent = SURVEY.filter(
      ([type, payload]) => type !== "assessment" || payload.reporter !== "c",
    );
    const part = found(silent);
    // b and c are no pair any more; d tells of a for the first time.
    expect(part("observer-effect")).toMatchObject({
      value: 1,
      counts: { panelBefore: 2, panelAfter: 3, before: 2, after: 2 },
    });
    expect(part("observer-effect").sentence).toBe(
      "In the whole network, +1 of the change in ties comes from pairs that different sides described at the two dates.",
    );
  });

  it("says so in plain words", () => {
    expect(found(SURVEY)(null).sentence).toBe(
      "In the whole network, counting only pairs that the same sides described at both dates, ties stay 2: 1 is still there, 1 dissolved and 1 is new. Counting all pairs, they stay 3.",
    );
  });

  it("agrees with the whole where the same actors answered twice", () => {
    const twice = ["t0", "m12"].flatMap((wave): Said[] => [
      ...ids.map((id) => answered(id, wave)),
      says("a", "b", 3, wave),
      says("c", "d", 2, wave),
    ]);
    const part = found([...twice, says("d", "e", 2, "m12")]);
    expect(part("observer-effect").value).toBe(0);
    expect(part(null)).toMatchObject({ value: 1, counts: { panelBefore: 2, panelAfter: 3 } });
  });

  it("is undefined where nobody answered twice, or no side is known", () => {
    const once = [
      answered("a", "t0"),
      says("a", "b", 3, "t0"),
      answered("b", "m12"),
      says("b", "a", 3, "m12"),
    ];
    expect(found(once)(null)).toMatchObject({ value: null, reason: "no_same_sides" });
    expect(found([])(null)).toMatchObject({ value: null, reason: "no_same_sides" });
    expect(found(SURVEY, { observation: "complete" })(null).reason).toBe("not_recorded");
    const flat = evaluateChange(flatJournal(ids, [["a", "b", 1]], [["a", "b", 1]]), "T1", "T2", {
      only: [KEY],
    });
    expect(resultNamed(flat.results, KEY).reason).toBe("no_reports");
  });

  it("has no share of what was not there, and no strength without a tie", () => {
    const fresh = ["t0", "m12"].map((wave): Said => answered("a", wave));
    const part = found([...fresh, says("a", "b", 3, "m12")]);
    expect(part("retention").reason).toBe("no_baseline_ties");
    expect(part("mean-strength").reason).toBe("no_ties");
    expect(part("confirmed-ties").reason).toBe("no_two_sided_dyads");
  });

  it("does not hang on the names of the actors", () => {
    const renamed: Readonly<Record<string, string>> = { a: "z", b: "y", c: "x", d: "w", e: "v" };
    const name = (id: string) => renamed[id] ?? id;
    const said = SURVEY.map((each): Said => {
      if (each[0] === "response") return ["response", { ...each[1], actor: name(each[1].actor) }];
      if (each[0] !== "assessment") return each;
      const { reporter, target } = each[1];
      return ["assessment", { ...each[1], reporter: name(reporter), target: name(target) }];
    });
    const others = actors.map((each) => ({ ...each, id: name(each.id) }));
    const entries = journal(settings(), others, said);
    const { results } = evaluateChange(entries, "t0", "m12", { only: [KEY] });
    expect(resultNamed(results, KEY).counts).toEqual(found(SURVEY)(null).counts);
  });
});
