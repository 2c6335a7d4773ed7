/** Reach, mixing, communities, scorecard and robustness, against the evaluations that they draw. */
import {
  type ChangeEvaluation,
  evaluateChange,
  evaluateMoment,
  InvalidOptionError,
  type Language,
  planRepetitions,
  repetitions,
} from "@legami/core";
import { describe, expect, it } from "vitest";
import { communitiesFigure } from "../../src/communities/communities-figure.ts";
import { figureDrawer, figureNamed } from "../../src/draw-figure.ts";
import { mixingFigure } from "../../src/mixing/mixing-figure.ts";
import { reachFigure } from "../../src/reach/reach-figure.ts";
import { robustnessFigure } from "../../src/robustness/robustness-figure.ts";
import type { Group, Scene } from "../../src/scene.ts";
import { scorecardFigure } from "../../src/scorecard/scorecard-figure.ts";
import { svgText } from "../../src/svg.ts";
import { flatNetwork } from "../support/flat-network.ts";
import { exampleProgramme, smallProgramme } from "../support/programmes.ts";
import { allOf, groupsNamed, textsIn } from "../support/scenes.ts";

const example = exampleProgramme();
const small = smallProgramme("Dati simulati: nessuna risposta è vera.");
const CHARTS = ["reach", "mixing", "communities", "scorecard", "robustness"] as const;

function drawn(name: string, request = {}, entries = example.entries): Scene {
  return figureDrawer(entries, request)(figureNamed(name));
}

function changed(only: readonly string[], language: Language = "it"): ChangeEvaluation {
  const keys = [...only, "active-actors", "response-rate"];
  return evaluateChange(example.entries, "t0", "m12", { only: keys, language });
}

describe("the committed charts", () => {
  it.each(CHARTS)("are as they were: %s", async (name) => {
    await expect(svgText(drawn(name))).toMatchFileSnapshot(`drawn/${name}-a4-it.svg`);
    const half = drawn(name, { preset: "half", language: "en" });
    await expect(svgText(half)).toMatchFileSnapshot(`drawn/${name}-half-en.svg`);
  });
});

describe("reach", () => {
  // lab-a has municipio, bar, ente and lab-b at m6, and two steps away coro and forno; lab-b has
  // coro, forno and lab-a, and two steps away municipio, bar and ente.
  it("draws discs as large as the actors within one, two and three steps", () => {
    const scene = drawn("reach", { at: "m6" }, small.entries);
    const labs = groupsNamed(scene, "lab");
    expect(labs.map(({ data }) => data)).toEqual([
      { actor: "lab-a", k1: "4", k2: "6", k3: "6" },
      { actor: "lab-b", k1: "3", k2: "6", k3: "6" },
    ]);
    const [rim = 0, three = 0, two = 0, one = 0] = radii(labs[1]);
    const others = 9;
    expect([three, two, one].map((radius) => (radius / rim) ** 2 * others)).toEqual([
      expect.closeTo(6, 1),
      expect.closeTo(6, 1),
      expect.closeTo(3, 1),
    ]);
    expect(scene.numbers.rows.map((row) => row.slice(3))).toEqual([
      [4, 6, 6, others],
      [3, 6, 6, others],
    ]);
  });

  it("says the finding of the engine, and ranks nobody", () => {
    const evaluation = evaluateMoment(example.entries, "m12", {
      only: ["lab-reach", "active-actors"],
    });
    const finding = evaluation.results.find(({ key, part }) => key === "lab-reach" && !part);
    const scene = reachFigure(evaluation, example.options);
    expect(scene.title).toBe(finding?.sentence);
    const names = groupsNamed(scene, "lab").map((lab) => allOf(lab, "text")[1]?.content ?? "");
    expect(names).toHaveLength(17);
    expect(names.slice(3, 12)).toEqual(
      [...names.slice(3, 12)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    );
  });

  it("refuses a result that speaks of labs that are not there", () => {
    const evaluation = evaluateMoment(example.entries, "m12", {
      only: ["lab-reach", "active-actors"],
    });
    expect(() => reachFigure({ ...evaluation, actors: [] })).toThrow(RangeError);
  });

  it("draws those that reach most where not all labs fit, and says so", () => {
    const labs = Array.from({ length: 90 }, (_, index) => `l${index},Bottega ${index},lab,nord`);
    const ties = labs.slice(1).map((_, index) => `T1,l${index},l${index + 1}`);
    const scene = drawn("reach", { preset: "half" }, flatNetwork(labs, ties));
    const shown = groupsNamed(scene, "lab").length;
    expect(shown).toBeGreaterThan(5);
    expect(shown).toBeLessThan(90);
    expect(textsIn(scene, "caption").join(" ")).toContain(`Sono disegnati i ${shown} laboratori`);
    expect(scene.numbers.rows).toHaveLength(90);
  });

  it("says why there is nothing to draw without labs", () => {
    const scene = drawn("reach", {}, flatNetwork(["a,Alfa,private,nord"], []));
    expect(scene.title).toContain("non c’è nessun laboratorio");
    expect(groupsNamed(scene, "lab")).toEqual([]);
  });

  function radii(lab: Group | undefined): number[] {
    const circles = lab === undefined ? [] : allOf(lab, "circle");
    return circles.map(({ radius }) => radius).sort((a, b) => b - a);
  }
});

describe("mixing", () => {
  const evaluation = changed(["mixing"]);
  const scene = mixingFigure(evaluation, example.options);

  it("counts every tie once, inside a group or between two", () => {
    for (const by of ["territory", "kind"]) {
      const rows = scene.numbers.rows.filter(([partition]) => partition === by);
      const totals = [3, 4].map((column) =>
        rows.reduce((sum, row) => sum + Number(row[column]), 0),
      );
      expect(totals).toEqual([148, 174]);
    }
    expect(scene.title).toBe(
      "Al mese 12, 162 legami su 174 (93%) uniscono realtà dello stesso territorio; al mese 0, 141 legami su 148 (95%).",
    );
  });

  it("shades no more than its number says", () => {
    const numbers = scene.numbers.rows.filter(([by]) => by === "kind").map((row) => String(row[4]));
    for (const number of numbers) expect(textsIn(scene, "mixing")).toContain(number);
  });

  it("is not drawn of cells that do not add up", () => {
    const pairs = evaluation.pairs.map((pair) =>
      pair.key === "mixing" ? { ...pair, to: { ...pair.to, value: 1 } } : pair,
    );
    expect(() => mixingFigure({ ...evaluation, pairs })).toThrow(RangeError);
  });

  it("says it where everybody is in one group", () => {
    const one = flatNetwork(["a,A,private,", "b,B,private,"], ["T1,a,b", "T2,a,b"]);
    expect(drawn("mixing", {}, one).title).toBe(
      "C’è un gruppo solo: 1 legame a T2, 1 legame a T1.",
    );
  });

  it("draws the groups with most ties where there are many", () => {
    const actors = Array.from({ length: 24 }, (_, index) => `a${index},A${index},tipo-${index},`);
    const ties = actors.slice(1).map((_, index) => `T1,a${index},a${index + 1}`);
    const crowded = drawn("mixing", {}, flatNetwork(actors, [...ties, "T2,a0,a1"]));
    expect(textsIn(crowded, "caption").join(" ")).toContain("gruppi con più legami, su 24.");
  });
});

describe("communities", () => {
  const scene = drawn("communities");

  it("has bands that add up to the groups that they join", () => {
    const flows = groupsNamed(scene, "flow").map(({ data }) => data);
    const before = evaluateChange(example.entries, "t0", "m6", {
      only: ["community-evolution", "active-actors"],
    }).communities.find(({ scope }) => scope === "ALL");
    for (const { id, actors } of before?.from ?? []) {
      const leaving = flows.filter((flow) => flow?.["step"] === "0" && flow["from"] === id);
      expect(leaving.reduce((sum, flow) => sum + Number(flow?.["actors"]), 0)).toBe(actors);
    }
    expect(new Set(flows.map((flow) => flow?.["look"]))).toEqual(
      new Set(["stays", "moves", "enters", "leaves"]),
    );
  });

  it("tells every event in the engine's words", () => {
    for (const [from, to] of [
      ["t0", "m6"],
      ["m6", "m12"],
    ] as const) {
      const read = evaluateChange(example.entries, from, to, { only: ["community-evolution"] });
      const events = read.communities.find(({ scope }) => scope === "ALL")?.events ?? [];
      expect(events.length).toBeGreaterThan(3);
      for (const { sentence } of events) expect(scene.description).toContain(sentence);
    }
  });

  it("refuses two steps that disagree about the date between them", () => {
    const only = ["community-evolution", "active-actors"];
    const moments = ["t0", "m6", "m12"].map((at) => evaluateMoment(example.entries, at, { only }));
    const [first, second] = [
      evaluateChange(example.entries, "t0", "m6", { only }),
      evaluateChange(example.entries, "t0", "m12", { only }),
    ];
    const series = {
      moments: moments as [(typeof moments)[0]],
      changes: [first, second],
      whole: second,
    };
    expect(() => communitiesFigure(series)).toThrow("two steps name other groups");
  });

  it("follows groups in the whole network and in a territory only", () => {
    expect(() => drawn("communities", { scope: "LO" })).toThrow(InvalidOptionError);
    expect(drawn("communities", { scope: "T:pavia" }).title).toMatch(/^Pavia: /);
  });

  it("says why where they cannot be followed", () => {
    expect(drawn("communities", {}, small.entries).title).toContain("non si possono seguire");
    const one = flatNetwork(["a,A,,", "b,B,,"], ["T1,a,b"]);
    expect(drawn("communities", {}, one).title).toBe(
      "C’è una sola data: i gruppi non si possono seguire.",
    );
  });
});

describe("scorecard", () => {
  const evaluation = changed(["territory-verdict"]);
  const scene = scorecardFigure(evaluation, example.options);

  it("says every verdict, in the order of the programme", () => {
    const labels = evaluation.territories.map(({ label }) => label);
    expect(labels).toEqual(["Rhodense", "Pavia", "Visconteo Sud Milano"]);
    const places = labels.map((label) => scene.title.indexOf(`${label}: `));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { verdict } of evaluation.territories) {
      expect(textsIn(scene, "verdicts").join(" ")).toContain(verdict.words.it);
      expect(scene.description).toContain(verdict.sentence);
    }
  });

  it("has the numbers that the verdicts were made of", () => {
    const card = evaluation.territories[1]?.verdict.scorecard;
    const rows = scene.numbers.rows.filter(([territory]) => territory === "Pavia");
    expect(rows.find(([, , item]) => item === "legami")).toEqual([
      "Pavia",
      "Ampliamento con nuova polarizzazione",
      "legami",
      card?.extent.ties.from,
      card?.extent.ties.to,
      1,
    ]);
    expect(textsIn(scene, "scorecard").join(" ")).toContain("da 53 a 104 (+96%)");
  });

  it("has a dashed stamp where robustness was not assessed, a solid one where it was", () => {
    const stamps = (of: Scene) =>
      groupsNamed(of, "verdicts").flatMap((group) => allOf(group, "path"));
    expect(stamps(scene).every(({ dash }) => dash !== undefined)).toBe(true);
    const words = { it: "solida", en: "solid" };
    const territories = evaluation.territories.map((reading) => {
      const { verdict } = reading;
      const robustness = { ...verdict.robustness, status: "solid" as const, words };
      return { ...reading, verdict: { ...verdict, robustness } };
    });
    const stamped = scorecardFigure({ ...evaluation, territories }, example.options);
    expect(stamps(stamped).every(({ dash }) => dash === undefined)).toBe(true);
    expect(textsIn(stamped, "verdicts")).toContain("solida");
  });

  it("says how robust a verdict is where the comparison was repeated", () => {
    const { entries } = example;
    const plan = planRepetitions(entries, "t0", "m12", { only: ["territory-verdict"] }, 20);
    const repeated = plan === null ? null : repetitions(plan);
    const surer = figureDrawer(entries, {}, repeated)(figureNamed("scorecard"));
    expect(textsIn(scene, "verdicts").join(" ")).toContain("robustezza non valutata");
    expect(textsIn(surer, "verdicts").join(" ")).not.toContain("robustezza non valutata");
  });

  it("says why a territory is not classifiable, and that there are no territories", () => {
    expect(drawn("scorecard", {}, small.entries).title).toMatch(/Nord: non classificabile: /);
    const none = flatNetwork(["a,A,,", "b,B,,"], ["T1,a,b", "T2,a,b"]);
    expect(drawn("scorecard", {}, none).title).toBe(
      "Non ci sono territori a cui applicare la regola.",
    );
  });
});

describe("robustness", () => {
  const evaluation = changed(["robustness"]);
  const scene = robustnessFigure(evaluation, example.options);

  it("draws the curves of the evaluation, the first date dashed", () => {
    const headline = evaluation.pairs.find(({ key, part }) => key === "robustness" && !part);
    const rows = scene.numbers.rows.filter(
      ([date, order]) => date === "mese 12" && order === "prima chi ha più legami",
    );
    expect(rows.map(([, , removed, held]) => [removed, held])).toEqual(
      headline?.to.items?.map(({ removed, targeted }) => [removed, targeted]),
    );
    const curves = groupsNamed(scene, "curves").flatMap((group) => allOf(group, "path"));
    expect(curves.filter(({ dash }) => dash !== undefined)).toHaveLength(3);
    expect(curves).toHaveLength(6);
  });

  it("says in its title what stands on its curves", () => {
    const side = evaluation.pairs.find(({ key, part }) => key === "robustness" && !part)?.to;
    const { few = 0, afterFew = 0 } = side?.counts ?? {};
    expect(scene.title).toContain(`senza le ${few} realtà con più legami`);
    expect(scene.title).toContain(`${Math.round(afterFew)} su ${side?.n}`);
    expect(textsIn(scene, "callouts")).toContain("33 su 73");
  });

  it("says why there is no curve of too few actors", () => {
    const few = flatNetwork(["a,A,,", "b,B,,"], ["T1,a,b", "T2,a,b"]);
    const empty = drawn("robustness", {}, few);
    expect(empty.title).toContain("non si calcola");
    expect(groupsNamed(empty, "curves")).toEqual([]);
  });
});
