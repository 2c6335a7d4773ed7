import { describe, expect, it } from "vitest";
import {
  type Actor,
  type Entry,
  type EvaluationRequest,
  evaluateChange,
  type ProgrammeSettings,
  type TerritoryReading,
  type TerritoryVerdict,
} from "../../src/index.ts";
import {
  actor,
  answered,
  flatJournal,
  journal,
  type Pair,
  type Said,
  says,
  settings,
} from "../support/journals.ts";
import { resultNamed } from "../support/results.ts";

const name = (index: number) => `a${String(index).padStart(2, "0")}`;

interface Wave {
  /** Actors in a ring, from the first on. */
  readonly actors: number;
  /** How many of them answered, if not all. */
  readonly answers?: number;
  /** Ties that each has to the next ones around; 1 = a ring. */
  readonly reach?: number;
}

/** A territory whose actors stand in a ring at both waves, level 4 from both sides. */
function ring(wave: string, { actors, answers = actors, reach = 1 }: Wave): Said[] {
  const asked = Array.from({ length: actors }, (_, index): Said => {
    const id = name(index);
    return index < answers
      ? answered(id, wave)
      : ["response", { wave, actor: id, asked: true, answered: false, roster: "all" }];
  });
  const ties = Array.from({ length: answers }, (_, index) =>
    Array.from({ length: reach }, (_none, step) => {
      const other = (index + step + 1) % actors;
      return [
        says(name(index), name(other), 4, wave),
        ...(other < answers ? [says(name(other), name(index), 4, wave)] : []),
      ];
    }),
  ).flat(2);
  return [...asked, ...ties];
}

const register = (count: number, changes: (index: number) => Partial<Actor> = () => ({})) =>
  Array.from({ length: count }, (_, index) =>
    actor(name(index), {
      territory: "north",
      kind: index % 4 === 0 ? "lab" : "association",
      municipality: index % 2 === 0 ? "Nova" : "Vara",
      ...changes(index),
    }),
  );

/** Those after the first so many came onto the register in summer. */
const since =
  (first: number, columns: Record<string, string> = {}) =>
  (index: number) =>
    index < first ? {} : { registerFrom: "2021-06-01", columns };

function north(
  before: Wave,
  after: Wave,
  actors = register(Math.max(before.actors, after.actors), since(before.actors)),
  programme: Partial<ProgrammeSettings> = {},
): Entry[] {
  return journal(settings(programme), actors, [...ring("t0", before), ...ring("m12", after)]);
}

function readingOf(entries: Entry[], request: EvaluationRequest = {}): TerritoryReading {
  const { territories } = evaluateChange(entries, "t0", "m12", {
    only: ["D18"],
    language: "en",
    ...request,
  });
  return territories[0]!;
}

const verdictOf = (entries: Entry[], request: EvaluationRequest = {}): TerritoryVerdict =>
  readingOf(entries, request).verdict;

const shapeOf = ({ headlines }: TerritoryReading) =>
  headlines.find(({ question }) => question === "shape")!;

describe("the verdict of a territory", () => {
  // By hand: rings of 20 and 26 whose ties all have strength .8 (level 4 of 5).
  it("is an expansion with its whole scorecard", () => {
    const reading = readingOf(north({ actors: 20 }, { actors: 26 }));
    expect(reading.verdict).toMatchObject({
      label: "expansion",
      words: { it: "Ampliamento", en: "Expansion" },
      reason: null,
      extent: "expansion",
      overlay: "none",
      lens: "declared",
      official: true,
      gate: null,
      robustness: { status: "not-assessed", words: { it: "robustezza non valutata" } },
      scorecard: {
        admissibility: { actors: { from: 20, to: 26 }, response: { from: 1, to: 1 }, panel: 20 },
        thresholds: { extent: 0.15, assortativity: 0.1, giantComponentShare: 0.1 },
        extent: {
          actors: { from: 20, to: 26, change: 6, relative: 0.3, score: 1 },
          ties: { from: 20, to: 26, change: 6, relative: 0.3, score: 1 },
          strength: { from: 16, to: 20.8, change: 4.8, relative: 0.3, score: 1 },
          sum: 3,
        },
        flags: {
          newPole: { score: 0, poles: 0 },
          integration: {
            score: 0,
            parts: { "giant-component-share": { from: 1, to: 1, change: 0, score: 0 } },
          },
        },
        labs: null,
        register: { gain: 6, newlyKnown: 0, unknown: 6, isRaised: false },
      },
    });
    expect(shapeOf(reading)).toMatchObject({ official: true, gate: null });
    expect(shapeOf(reading).sentence).toBe(
      "In the North, the agreed rule classes the network as expansion (robustness not assessed).",
    );
  });

  it.each([
    { before: { actors: 26 }, after: { actors: 20 }, label: "contraction" },
    { before: { actors: 20 }, after: { actors: 22 }, label: "stable" },
    { before: { actors: 20, reach: 2 }, after: { actors: 26 }, label: "recomposition" },
  ])("is $label from $before to $after", ({ before, after, label }) => {
    const late = since(Math.min(before.actors, after.actors));
    const actors = register(
      Math.max(before.actors, after.actors),
      before.actors < after.actors ? late : undefined,
    );
    expect(verdictOf(north(before, after, actors)).label).toBe(label);
  });

  it("says when half of the gain was only not known before", () => {
    const columns = (index: number) => ({
      ...since(20)(index),
      columns: { register_entry: index < 23 ? "newly-known" : "founded" },
    });
    const verdict = verdictOf(north({ actors: 20 }, { actors: 26 }, register(26, columns)));
    expect(verdict).toMatchObject({
      label: "expansion",
      words: { en: "Expansion; check register effect" },
      scorecard: { register: { gain: 6, newlyKnown: 3, unknown: 0, isRaised: true } },
    });
    expect(verdict.sentence).toContain("may be an effect of the register");
  });

  it("stands among the results, with the whole network or with its own scope", () => {
    const entries = north({ actors: 20 }, { actors: 26 });
    for (const scopes of [["ALL"], ["T:north"]]) {
      const { results } = evaluateChange(entries, "t0", "m12", { scopes, language: "en" });
      const row = resultNamed(results, "territory-verdict", "T:north");
      expect(row).toMatchObject({ value: 3, status: "ok", official: true, n: 26, m: 27 });
      expect(row.counts).toMatchObject({ actors: 1, ties: 1, strength: 1, newPole: 0 });
      expect(row.items?.find(({ quantity }) => quantity === "strength")).toEqual({
        quantity: "strength",
        from: 16,
        to: 20.8,
        change: 4.8,
        score: 1,
      });
    }
    const { results } = evaluateChange(entries, "t0", "m12", { scopes: ["T:south"] });
    expect(results.filter(({ key }) => key === "territory-verdict")).toMatchObject([
      { scope: "T:south", value: null, status: "undefined", reason: "too_few_active" },
    ]);
  });
});

describe("a territory that cannot be classified, or whose shape cannot be read", () => {
  it.each([
    { when: "both dates have seven", before: { actors: 7 }, after: { actors: 7 } },
    { when: "the first has four", before: { actors: 4 }, after: { actors: 12 } },
    { when: "the second has seven", before: { actors: 12 }, after: { actors: 7 } },
  ])("has too few active actors: $when", ({ before, after }) => {
    const reading = readingOf(north(before, after));
    expect(reading.verdict).toMatchObject({
      label: null,
      words: { it: "Non classificabile", en: "Not classifiable" },
      reason: "too_few_active",
      official: false,
    });
    const fewest = Math.min(before.actors, after.actors);
    expect(shapeOf(reading)).toMatchObject({
      sentence: `In the North, with ${fewest} active actors we do not describe the shape of the network.`,
      official: false,
      gate: "insufficient_n",
    });
  });

  it("is classified without its shape where only the first date is small", () => {
    const reading = readingOf(north({ actors: 6 }, { actors: 12 }));
    expect(reading.verdict).toMatchObject({
      label: "expansion-not-assessed",
      words: { it: "Ampliamento (forma non valutata)" },
      overlay: "not-assessed",
      scorecard: { flags: null, labs: { giantComponentShare: { from: expect.any(Number) } } },
    });
    expect(shapeOf(reading).sentence).toBe(
      "In the North, the agreed rule classes the network as expansion (shape not assessed, robustness not assessed). In the North, with 6 active actors we do not describe the shape of the network.",
    );
  });

  it("is classified without its shape where too little of it was observed", () => {
    // Everybody answers about the lab only: nine dyads of 45.
    const actors = register(10).map((each, index) => ({
      ...each,
      kind: index === 0 ? "lab" : "informal",
    }));
    const wave = (id: string): Said[] =>
      actors.flatMap((each, index): Said[] =>
        index === 0 ? [] : [answered(each.id, id, [name(0)]), says(each.id, name(0), 3, id)],
      );
    const reading = readingOf(journal(settings(), actors, [...wave("t0"), ...wave("m12")]));
    expect(reading.verdict).toMatchObject({
      label: "stable-not-assessed",
      scorecard: {
        labs: {
          hubs: { from: [{ actor: "a00", partners: 9 }], to: [{ actor: "a00", partners: 9 }] },
          giantComponentShare: { from: 1, to: 1 },
        },
      },
    });
    expect(shapeOf(reading)).toMatchObject({ official: false, gate: "not_observed" });
    expect(shapeOf(reading).sentence).toContain("somebody was asked about 9 of 45 possible ties");
  });

  it.each([
    { answers: 14, reason: null },
    { answers: 13, reason: "too_few_answers" },
  ])("needs answers of 70 %: $answers of 20", ({ answers, reason }) => {
    const verdict = verdictOf(north({ actors: 20 }, { actors: 20, answers }));
    expect(verdict.reason).toBe(reason);
    expect(verdict.label === null).toBe(reason !== null);
  });

  it("needs to know who was asked", () => {
    const said = (wave: string) =>
      ring(wave, { actors: 10 }).filter(([type]) => type !== "response");
    const entries = journal(settings(), register(10), [...said("t0"), ...said("m12")]);
    expect(verdictOf(entries)).toMatchObject({ label: null, reason: "not_recorded" });
  });

  it("needs actors that were known at both dates", () => {
    const swapped = register(20, (index) =>
      index < 10 ? { registerTo: "2021-01-01" } : { registerFrom: "2021-06-01" },
    );
    const second = ring("m12", { actors: 20 });
    const first = ring("t0", { actors: 10 });
    const verdict = verdictOf(journal(settings(), swapped, [...first, ...second]));
    expect(verdict).toMatchObject({ label: null, reason: "no_panel" });
  });
});

describe("the lens of a verdict", () => {
  const entries = north({ actors: 20 }, { actors: 26 });

  it("is a preview with the quick search of communities", () => {
    expect(verdictOf(entries, { algorithm: "louvain" })).toMatchObject({
      label: "expansion",
      official: false,
      gate: "preview",
    });
  });

  it("is the survey's, whichever is asked for, and the sentence says so", () => {
    const declared = verdictOf(entries);
    const enacted = verdictOf(entries, { lens: "enacted" });
    expect({ ...enacted, sentence: declared.sentence }).toEqual(declared);
    expect(enacted.sentence).toContain("In the North, on declared ties, the agreed rule");
    const shape = shapeOf(readingOf(entries, { lens: "enacted" }));
    expect(new Set(shape.figures.map(({ lens }) => lens))).toEqual(new Set(["declared"]));
  });

  it("is none where the data are events only", () => {
    const events = north({ actors: 20 }, { actors: 26 }, undefined, { lenses: ["enacted"] });
    expect(verdictOf(events)).toMatchObject({ label: null, reason: "no_survey", scorecard: null });
  });

  it("is the file's own where it carries weights", () => {
    const ids = Array.from({ length: 13 }, (_, index) => name(index));
    const ties = (count: number) =>
      ids.slice(0, count).map((id, index): Pair => [id, ids[(index + 1) % count]!, 2]);
    const file = flatJournal(
      ids.map((id) => actor(id, { territory: "north" })),
      ties(10),
      ties(13),
    );
    const [there] = evaluateChange(file, "T1", "T2", { only: ["D18"] }).territories;
    expect(there?.verdict).toMatchObject({
      label: "expansion",
      lens: "given",
      scorecard: { extent: { strength: { from: 20, to: 26, score: 1 } } },
    });
    // The dates exchanged.
    const back = flatJournal(
      ids.map((id) => actor(id, { territory: "north" })),
      ties(13),
      ties(10),
    );
    const [again] = evaluateChange(back, "T1", "T2", { only: ["D18"] }).territories;
    expect(again?.verdict.label).toBe("contraction");
  });

  it("is not carried over from another date, unless that is asked for", () => {
    const at = (request: EvaluationRequest) =>
      evaluateChange(entries, "t0", "2022-03-01", { only: ["D18"], ...request }).territories[0]
        ?.verdict;
    expect(at({ lens: "enacted" })).toMatchObject({ label: null, reason: "carried_survey" });
    expect(at({ allowCarried: true })).toMatchObject({
      label: "expansion",
      official: false,
      gate: "carried",
    });
  });
});
