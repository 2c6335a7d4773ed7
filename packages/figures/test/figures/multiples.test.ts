import type { MomentEvaluation, Point, SeriesEvaluation } from "@legami/core";
import { describe, expect, it } from "vitest";
import { figureDrawer, figureNamed } from "../../src/draw-figure.ts";
import type { FigureOptions } from "../../src/figure-options.ts";
import { gridFor } from "../../src/multiples/grid.ts";
import { multiples } from "../../src/multiples/multiples-figure.ts";
import type { Group, Scene } from "../../src/scene.ts";
import { svgText } from "../../src/svg.ts";
import { flatNetwork } from "../support/flat-network.ts";
import { exampleProgramme, smallProgramme } from "../support/programmes.ts";
import { allOf, groupsNamed, placesOf, textsIn } from "../support/scenes.ts";

const small = smallProgramme();
const example = exampleProgramme();

function drawn(entries = small.entries, request = {}): Scene {
  return figureDrawer(entries, request)(figureNamed("multiples"));
}

const panelsOf = (scene: Scene): Group[] => groupsNamed(scene, "panel");

describe("multiples", () => {
  it("is as it was", async () => {
    await expect(svgText(drawn())).toMatchFileSnapshot("drawn/multiples-a4-it.svg");
  });

  // Counted by hand in the table of the fixture.
  it("counts ties at the first date and what became of them at the second", () => {
    const scene = drawn();
    expect(scene.title).toBe("Tutta la rete: 7 legami al mese 0 e 6 al mese 6.");
    expect(textsIn(scene, "panel-head").join(" ")).toContain(
      "6 legami: 2 nuovi, 2 rafforzati, 1 uguale, 1 indebolito; 2 sciolti, 1 non osservato",
    );
    expect(scene.numbers.rows).toEqual([
      ["mese 0", 7, null, null, null, null, null, null, 9],
      ["mese 6", 6, 2, 2, 1, 1, 2, 1, 7],
    ]);
  });

  it("leaves everybody at the same place, and every name too", () => {
    const panels = panelsOf(drawn(example.entries));
    expect(panels).toHaveLength(3);
    const places = new Map<string, Point>();
    const names = new Map<string, unknown>();
    for (const panel of panels) {
      const scene = { ...drawn(), children: panel.children };
      for (const [id, place] of placesOf(scene)) {
        const { x, y } = places.get(id) ?? place;
        // The middle of a shape is read off its rounded corners.
        expect(Math.hypot(place.x - x, place.y - y), id).toBeLessThan(0.05);
        places.set(id, place);
      }
      for (const group of groupsNamed(scene, "names")) {
        for (const { content, x, y } of allOf(group, "text")) {
          const known = names.get(`${content} ${y}`);
          if (known !== undefined) expect(x).toBe(known);
          names.set(`${content} ${y}`, x);
        }
      }
    }
    expect(places.size).toBeGreaterThan(60);
  });

  it("names beside their marks the actors of which the text speaks", () => {
    for (const preset of ["a4", "half", "page", "slide"] as const) {
      const scene = drawn(example.entries, { preset });
      expect(textsIn(scene, "lede").join(" ")).toContain("Emporio solidale del Siccomario");
      expect(textsIn(scene, "names").join(" "), preset).toContain("Emporio");
    }
  });

  it("says that one date is only one", () => {
    const scene = drawn(flatNetwork(["a,Alfa,lab,nord", "b,Beta,lab,nord"], ["T1,a,b"]));
    expect(panelsOf(scene)).toHaveLength(1);
    expect(textsIn(scene, "caption").join(" ")).toContain("una sola data");
  });

  it("is not made if the evaluation counts other ties", () => {
    const { entries, options } = small;
    let series: SeriesEvaluation | null = null;
    const draw = (evaluation: SeriesEvaluation, given: FigureOptions) => {
      series = evaluation;
      return multiples.draw(evaluation, given);
    };
    figureDrawer(entries)({ ...multiples, draw });
    if (series === null) throw new TypeError("not drawn");
    const { moments } = series as SeriesEvaluation;
    const [first, ...rest] = moments;
    const other: MomentEvaluation = { ...first, ties: first.ties.slice(1) };
    const wrong: SeriesEvaluation = { ...(series as SeriesEvaluation), moments: [other, ...rest] };
    expect(() => multiples.draw(wrong, options)).toThrow(RangeError);
  });
});

describe("gridFor", () => {
  it("stacks wide panels, and sets square ones side by side", () => {
    expect(gridFor(3, 450, 400, 3.4)).toMatchObject({ columns: 1, rows: 3 });
    expect(gridFor(4, 450, 450, 1.1)).toMatchObject({ columns: 2, rows: 2 });
    expect(gridFor(1, 450, 400, 3.4)).toMatchObject({ columns: 1, rows: 1, width: 450 });
  });
});
