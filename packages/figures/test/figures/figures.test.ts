/** The two figures, drawn from real evaluations and read as a person would read them. */
import type { ChangeEvaluation, Language, MomentEvaluation } from "@legami/core";
import { describe, expect, it } from "vitest";
import {
  differenceFigure,
  type FigureOptions,
  networkFigure,
  PRESETS,
  type Scene,
  svgText,
} from "../../src/index.ts";
import { LEAST_SIZE } from "../../src/text/text-style.ts";
import { changeOf, exampleProgramme, momentOf, smallProgramme } from "../support/programmes.ts";
import {
  allOf,
  areaOf,
  groupsNamed,
  pairsThatOverlap,
  placedTexts,
  placesOf,
  textsIn,
} from "../support/scenes.ts";

const SIMULATED = "Dati simulati: nessuna risposta è vera.";
const LANGUAGES: readonly Language[] = ["it", "en"];

const example = exampleProgramme();
const small = smallProgramme(SIMULATED);
const real = smallProgramme();

function difference(options: FigureOptions = {}, programme = small): Scene {
  const evaluation = changeOf(programme, { language: options.language ?? "it" });
  return differenceFigure(evaluation, { ...programme.options, ...options });
}

function network(at: string, options: FigureOptions = {}, programme = small): Scene {
  const evaluation = momentOf(programme, at, { language: options.language ?? "it" });
  return networkFigure(evaluation, { ...programme.options, ...options });
}

/** Both figures in every size and language. */
function everyFigure(programme = small): Scene[] {
  return PRESETS.flatMap((preset) =>
    LANGUAGES.flatMap((language) => [
      difference({ preset, language }, programme),
      network("m6", { preset, language }, programme),
    ]),
  );
}

describe("the committed drawings", () => {
  it.each([
    ["difference-a4-it", () => difference()],
    ["difference-half-en", () => difference({ preset: "half", language: "en" })],
    ["network-a4-it", () => network("m6")],
    ["network-half-en", () => network("t0", { preset: "half", language: "en" })],
  ])("are as they were: %s", async (name, draw) => {
    await expect(svgText(draw())).toMatchFileSnapshot(`drawn/${name}.svg`);
  });
});

describe("words of one's own", () => {
  const own = {
    title: "Un anno di rete",
    note: "Tre rilevazioni.",
    source: "Archivio del Comune.",
  };

  it("stand beside the finding and the sources, which stay, and make another figure", () => {
    for (const preset of PRESETS) {
      const [without, scene] = [difference({ preset }), difference({ preset, own })];
      const said = (name: string) => textsIn(scene, name).join(" ");
      expect(scene.title).toBe(own.title);
      expect(said("title")).toBe(own.title);
      expect(said("lede").startsWith(without.title), preset).toBe(true);
      expect(said("caption")).toContain(own.note);
      expect(said("caption")).toContain(own.source);
      expect(scene.description).toContain(without.title);
      expect(scene.description).toContain(own.note);
      expect(scene.digest).not.toBe(without.digest);
      expect(placedTexts(scene).every((text) => areaOf(text).right <= scene.width + 0.5)).toBe(
        true,
      );
    }
  });
});

describe("differenceFigure", () => {
  const evaluation = changeOf(small);

  it("says the finding of the engine, and how many ties are new", () => {
    const retention = evaluation.results.find(
      ({ key, part, scope }) => key === "tie-retention" && part === null && scope === "ALL",
    );
    expect(difference().title).toBe(
      `${retention?.sentence.replace(/\.$/, "")}; i legami nuovi sono 2.`,
    );
  });

  // Counted by hand in the table of the fixture.
  it("counts in its legend what became of every tie", () => {
    expect(textsIn(difference(), "tie-legend").filter((text) => /^\d+$/.test(text))).toEqual([
      "2",
      "2",
      "1",
      "1",
      "2",
      "1",
    ]);
  });

  it("draws each tie once, with the look of its fate", () => {
    const fates = new Map(evaluation.ties.map((tie) => [`${tie.source} ${tie.target}`, tie.fate]));
    const drawn = groupsNamed(difference(), "ties").flatMap((group) => allOf(group, "line"));
    expect(
      new Map(drawn.map(({ data }) => [`${data?.["source"]} ${data?.["target"]}`, data?.["fate"]])),
    ).toEqual(fates);
    expect(drawn).toHaveLength(fates.size);
    const dashes = Map.groupBy(drawn, ({ dash }) => dash?.join(" ") ?? "solid");
    expect(dashes.get("solid")).toHaveLength(6);
    expect(dashes.size).toBe(3);
  });

  it("adds up, territory by territory", () => {
    const scene = difference();
    expect(textsIn(scene, "table")).toEqual(
      [
        ["Legami per territorio", "mese 0", "sciolti", "non osservati", "nuovi", "mese 6"],
        ["ancora presenti"],
        ["Nord", "3", "−1", "0", "0", "2", "2 su 2"],
        ["Sud", "3", "−1", "−1", "+1", "2", "1 su 2"],
        ["Tutta la rete", "7", "−2", "−1", "+2", "6", "4 su 5"],
      ].flat(),
    );
    expect(scene.description).toContain(
      "7 legami al mese 0 − 2 sciolti − 1 non osservato + 2 nuovi = 6 al mese 6.",
    );
  });

  it.each([
    {
      what: "a tie too many",
      change: { ties: [...evaluation.ties, ...evaluation.ties.slice(0, 1)] },
    },
    { what: "a tie too few", change: { ties: evaluation.ties.slice(1) } },
    { what: "an actor too few", change: { actors: evaluation.actors.slice(1) } },
    {
      what: "another fate",
      change: { ties: evaluation.ties.map((tie) => ({ ...tie, fate: "stable" as const })) },
    },
  ] satisfies { what: string; change: Partial<ChangeEvaluation> }[])(
    "is not made with $what",
    ({ change }) => {
      expect(() => differenceFigure({ ...evaluation, ...change }, small.options)).toThrow(
        RangeError,
      );
    },
  );

  it("is not made without the results that it prints", () => {
    expect(() => differenceFigure({ ...evaluation, results: [] }, small.options)).toThrow(
      "tie-fate",
    );
  });

  it("agrees with the evaluation in every scope and lens of the example", () => {
    for (const scope of example.scopes) {
      for (const lens of ["declared", "enacted"] as const) {
        const change = changeOf(example, { scopes: [scope], lens });
        expect(() => differenceFigure(change, example.options)).not.toThrow();
      }
    }
  });
});

describe("networkFigure", () => {
  const evaluation = momentOf(small, "m6");

  it("counts in its legend the ties of each class", () => {
    const counts = textsIn(network("m6"), "tie-legend").filter((text) => /^\d+$/.test(text));
    const evaluated = ["weak", "medium", "strong"].map(
      (part) =>
        evaluation.results.find(
          (result) => result.key === "strength-classes" && result.part === part,
        )?.value,
    );
    expect(counts.map(Number)).toEqual(evaluated);
  });

  it("names who has no ties, and counts them", () => {
    const tray = textsIn(network("m6"), "tray");
    expect(tray[0]).toBe("Senza legami: 3");
    expect(tray.slice(1).sort()).toEqual(["Circolo solitario", "Gruppo <informale>", "Scuola"]);
  });

  it("is not made with other ties than were counted", () => {
    const ties = evaluation.ties.slice(1);
    expect(() => networkFigure({ ...evaluation, ties }, small.options)).toThrow(RangeError);
  });

  it("draws ties of one look where strengths have no scale", () => {
    const ties = evaluation.ties.map((tie) => ({ ...tie, class: null }));
    const scene = networkFigure({ ...evaluation, ties }, small.options);
    expect(textsIn(scene, "tie-legend")).toEqual(["6", "legami", "forza senza scala"]);
  });

  it("agrees with the evaluation at every date and in every scope of the example", () => {
    for (const scope of example.scopes) {
      for (const at of ["t0", "m6", "m12"]) {
        const moment = momentOf(example, at, { scopes: [scope] });
        expect(() => networkFigure(moment, example.options)).not.toThrow();
      }
    }
  });
});

describe("every figure", () => {
  it("carries the simulated mark if, and only if, its data are simulated", () => {
    for (const scene of everyFigure(small)) {
      const mark = scene.language === "it" ? "dati simulati" : "simulated data";
      expect(textsIn(scene, "simulated")).toEqual([mark]);
      expect(scene.description).toContain(SIMULATED);
    }
    for (const scene of everyFigure(real)) {
      expect(groupsNamed(scene, "simulated")).toEqual([]);
      expect(svgText(scene)).not.toMatch(/simula/i);
    }
  });

  it("says dates, scope, lens, denominators, and that position means nothing", () => {
    const caption = [difference(), network("m6")].map(({ description }) => description);
    for (const text of caption) {
      expect(text).toMatch(/15 luglio 2024 \(mese 6\)/);
      expect(text).toMatch(/tutta la rete, lettura dichiarata/);
      expect(text).toMatch(/7 realtà su 10/);
      expect(text).toMatch(/Senza legami al mese 6: 3/);
      expect(text).toMatch(/2 realtà interpellate su 4/);
    }
    for (const scene of [difference(), network("m6")])
      expect(textsIn(scene, "caption").join(" ")).toContain(
        "la posizione non ha significato geografico",
      );
  });

  it("prints the digests it can be made again from", () => {
    const change = changeOf(small);
    const { digest } = difference();
    const printed = textsIn(difference(), "provenance").join(" ");
    for (const each of [change.from.snapshot, change.to.snapshot, change.parameters, digest])
      expect(printed).toContain(each);
    expect(digest).not.toBe(difference({ preset: "half" }).digest);
    expect(digest).not.toBe(difference({ language: "en" }).digest);
  });

  it("is the same text twice, whatever the order of the series", () => {
    const series = {
      actors: [...(small.options.series?.actors ?? [])].reverse(),
      dates: (small.options.series?.dates ?? []).map((ties) => [...ties].reverse()),
    };
    expect(svgText(difference({ series }))).toBe(svgText(difference()));
  });

  it("keeps every actor in its place at every date", () => {
    const [before, after] = [network("t0", {}, example), network("m12", {}, example)].map(placesOf);
    const both = [...(before?.keys() ?? [])].filter((id) => after?.has(id));
    expect(both.length).toBeGreaterThan(50);
    for (const id of both) {
      const [one, other] = [before?.get(id), after?.get(id)];
      expect(one?.x).toBeCloseTo(other?.x ?? Number.NaN, 1);
      expect(one?.y).toBeCloseTo(other?.y ?? Number.NaN, 1);
    }
  });

  const scopes = ["ALL", "T:pavia", "T:visconteo", "LO", "LL_btw"];
  it.each(PRESETS.flatMap((preset) => scopes.map((scope) => ({ preset, scope }))))(
    "lets no name lie over another or over an actor: $preset, $scope",
    ({ preset, scope }) => {
      const scenes = [
        differenceFigure(changeOf(example, { scopes: [scope] }), { ...example.options, preset }),
        networkFigure(momentOf(example, "m12", { scopes: [scope] }), {
          ...example.options,
          preset,
        }),
      ];
      for (const scene of scenes) {
        const names = ["names", "territories"].flatMap((name) =>
          groupsNamed(scene, name).flatMap((group) => allOf(group, "text").map(areaOf)),
        );
        expect(pairsThatOverlap(names)).toEqual([]);
        const middles = [...placesOf(scene)].map(([what, { x, y }]) => {
          return { what, left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
        });
        expect(middles.length).toBeGreaterThan(1);
        expect(pairsThatOverlap(middles)).toEqual([]);
        const covered = names.flatMap((name) =>
          pairsThatOverlap([name, ...middles]).filter((pair) => pair.startsWith(`${name.what} /`)),
        );
        expect(covered).toEqual([]);
      }
    },
  );

  it("names every lab, or says that there was no room", () => {
    const scene = differenceFigure(changeOf(example), example.options);
    expect(textsIn(scene, "caption").join(" ")).not.toContain("Senza nome");
    const half = differenceFigure(changeOf(example), { ...example.options, preset: "half" });
    expect(textsIn(half, "caption").join(" ")).toMatch(/Senza nome per mancanza di spazio: \d+/);
  });

  it("prints no text below 7 points, and no line of the map outside 0.4–2.5", () => {
    for (const scene of [...everyFigure(small), ...everyFigure(example)]) {
      for (const { style } of allOf(scene, "text"))
        expect(style.size).toBeGreaterThanOrEqual(LEAST_SIZE);
      for (const { width } of groupsNamed(scene, "map").flatMap((map) => allOf(map, "line"))) {
        expect(width).toBeGreaterThanOrEqual(0.4);
        expect(width).toBeLessThanOrEqual(2.5);
      }
    }
  });

  it("keeps all text within the paper", () => {
    for (const scene of [...everyFigure(small), ...everyFigure(example)]) {
      for (const { what, left, right } of placedTexts(scene).map(areaOf)) {
        expect.soft(left, what).toBeGreaterThanOrEqual(-0.1);
        expect.soft(right, what).toBeLessThanOrEqual(scene.width + 0.5);
      }
    }
  });

  it("speaks one language only", () => {
    for (const scene of everyFigure(real).filter(({ language }) => language === "en")) {
      const said = textsIn(scene).join(" ");
      expect(said).not.toMatch(/\b(legami|realtà|mese|lettura|fotografia|figura|[Ss]enza)\b/);
    }
  });

  it("fits an A4 page", () => {
    for (const scene of everyFigure(example)) {
      const isSheet = scene.widthMm > 160;
      expect
        .soft(scene.height * (25.4 / 72), `${scene.name} ${scene.language} ${scene.widthMm}`)
        .toBeLessThan(isSheet ? 297.1 : 247);
    }
  });
});

describe("networks at the ends of the range", () => {
  const evaluation = momentOf(real, "m6");
  const active = (part: number, whole: number) =>
    evaluation.results.map((result) =>
      result.key === "active-actors" && result.part === null
        ? { ...result, counts: { part, whole } }
        : result.key === "strength-classes"
          ? { ...result, value: null }
          : result,
    );

  it.each<{ what: string; change: Partial<MomentEvaluation> }>([
    { what: "nobody", change: { actors: [], ties: [], results: active(0, 0) } },
    {
      what: "one actor",
      change: { actors: evaluation.actors.slice(0, 1), ties: [], results: active(0, 1) },
    },
    { what: "no ties", change: { ties: [], results: active(0, 10) } },
  ])("are drawn too: $what", ({ change }) => {
    const { territories = [] } = real.options;
    const scene = networkFigure({ ...evaluation, ...change }, { territories });
    expect(svgText(scene)).not.toMatch(/NaN|Infinity|undefined/);
    expect(groupsNamed(scene, "map")).toEqual([]);
  });

  it("refuses more actors than a drawing can show", () => {
    const one = evaluation.actors[0];
    const actors = Array.from({ length: 3000 }, (_, index) => ({ ...one, id: `a${index}` }));
    expect(() =>
      networkFigure({ ...evaluation, actors: actors as MomentEvaluation["actors"] }),
    ).toThrow("at most 2500");
  });
});
