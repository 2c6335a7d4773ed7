/** What holds of all figures, whoever they show and on whatever paper. */
import { type Entry, type Language, LegamiError } from "@legami/core";
import { describe, expect, it } from "vitest";
import { figureDrawer } from "../../src/draw-figure.ts";
import { FIGURES } from "../../src/figures.ts";
import { PRESETS, type PresetName } from "../../src/preset.ts";
import type { Scene } from "../../src/scene.ts";
import { svgText } from "../../src/svg.ts";
import { LEAST_SIZE } from "../../src/text/text-style.ts";
import { flatNetwork } from "../support/flat-network.ts";
import { exampleProgramme, smallProgramme } from "../support/programmes.ts";
import { allOf, areaOf, placedTexts, textsIn } from "../support/scenes.ts";

const LANGUAGES: readonly Language[] = ["it", "en"];
const real = smallProgramme();
const example = exampleProgramme();

const ALONE = ["a,Alfa,lab,nord"];
const PAIR = [...ALONE, "b,Beta,association,nord"];
const EDGES: Readonly<Record<string, readonly Entry[]>> = {
  "one tie that is there twice": flatNetwork(PAIR, ["T1,a,b", "T2,a,b"]),
  "one wave": flatNetwork(PAIR, ["T1,a,b"]),
  "a tie that ended": flatNetwork([...PAIR, "c,Gamma,private,sud"], ["T1,a,b", "T1,b,c", "T2,b,c"]),
  "no territory and no kind": flatNetwork(
    ["a,Alfa,,", "b,Beta,,", "c,Gamma,,"],
    ["T1,a,b", "T2,b,c"],
  ),
};

function scenesOf(entries: readonly Entry[], preset: PresetName, language: Language): Scene[] {
  const draw = figureDrawer(entries, { preset, language });
  return FIGURES.flatMap((figure) => {
    try {
      return [draw(figure)];
    } catch (error) {
      // Of one wave nothing can be said to have changed.
      if (error instanceof LegamiError) return [];
      throw error;
    }
  });
}

describe.each([
  ["the example", example.entries],
  ["a small programme", real.entries],
  ...Object.entries(EDGES),
] as const)("every figure of %s", (_, entries) => {
  it.each(PRESETS)("prints on %s", (preset) => {
    for (const language of LANGUAGES) {
      for (const scene of scenesOf(entries, preset, language)) {
        const name = `${scene.name} ${preset} ${language}`;
        expect(svgText(scene), name).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(scene.title, name).not.toBe("");
        expect(scene.description, name).not.toBe("");
        for (const { style } of allOf(scene, "text"))
          expect(style.size, name).toBeGreaterThanOrEqual(LEAST_SIZE);
        for (const area of placedTexts(scene).map(areaOf)) {
          expect.soft(area.left, `${name}: ${area.what}`).toBeGreaterThanOrEqual(-0.1);
          expect.soft(area.right, `${name}: ${area.what}`).toBeLessThanOrEqual(scene.width + 0.5);
          expect.soft(area.bottom, `${name}: ${area.what}`).toBeLessThanOrEqual(scene.height);
        }
        const { columns, rows } = scene.numbers;
        for (const row of rows) expect(row, name).toHaveLength(columns.length);
      }
    }
  });
});

describe("every figure", () => {
  it.each(FIGURES.map((figure) => [figure.name, figure] as const))(
    "is the same text twice: %s",
    (_, figure) => {
      const text = () => svgText(figureDrawer(example.entries)(figure));
      expect(text()).toBe(text());
    },
  );

  it("keeps the shape of a slide and of a square", () => {
    for (const [preset, shape] of [
      ["slide", 9 / 16],
      ["square", 1],
      ["page", 297 / 210],
    ] as const) {
      for (const { name, width, height } of scenesOf(example.entries, preset, "it"))
        expect.soft(height / width, `${name} ${preset}`).toBeCloseTo(shape, 2);
    }
  });

  it("speaks one language only", () => {
    for (const scene of scenesOf(real.entries, "a4", "en")) {
      const said = textsIn(scene).join(" ");
      expect(said, scene.name).not.toMatch(
        /\b(legami|realtà|mese|lettura|fotografia|figura|[Ss]enza|tutta|rete)\b/,
      );
    }
  });
});
