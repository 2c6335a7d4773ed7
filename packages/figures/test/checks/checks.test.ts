/**
 * Every figure as it prints, read by machine. Here on the example and at the ends of the range; on
 * published and on large networks, in both languages and on all paper, by `scripts/check-figures.ts`.
 */
import { LegamiError } from "@legami/core";
import { describe, expect, it } from "vitest";
import { figureDrawer, figureNamed } from "../../src/draw-figure.ts";
import { FIGURES } from "../../src/figures.ts";
import type { Scene } from "../../src/scene.ts";
import { checkFigure } from "../support/checks/check-figure.ts";
import { EXAMPLE_DATA, SMALL_DATA } from "../support/checks/checked-data.ts";
import { leastApart } from "../support/checks/colour-checks.ts";
import { HAS_PDFTOPPM, HAS_PDFTOTEXT } from "../support/checks/format-checks.ts";
import { SABOTAGES } from "../support/checks/sabotage.ts";

for (const [tool, isThere] of [
  ["pdftotext", HAS_PDFTOTEXT],
  ["pdftoppm", HAS_PDFTOPPM],
] as const)
  if (!isThere)
    process.stderr.write(`${tool} is not installed: what it would check is left out here\n`);

const example = EXAMPLE_DATA.entries();
const NAMES = FIGURES.map(({ name }) => name);

describe("figures of the example as they print", () => {
  const [italian, english] = (["it", "en"] as const).map((language) =>
    figureDrawer(example, { language }),
  );

  it.each(NAMES)("%s in Italian, in all three formats", async (name) => {
    const scene = italian?.(figureNamed(name));
    expect((await checkFigure(scene as NonNullable<typeof scene>)).findings).toEqual([]);
  });

  it.each(NAMES)("%s in English", async (name) => {
    const scene = english?.(figureNamed(name));
    const checked = await checkFigure(scene as NonNullable<typeof scene>, { withPixels: false });
    expect(checked.findings).toEqual([]);
  });
});

describe.each(SMALL_DATA)("figures of a network with $name", ({ entries }) => {
  const draw = figureDrawer(entries());

  it.each(NAMES)("%s", async (name) => {
    const scene = drawnOrRefused(() => draw(figureNamed(name)));
    if (scene === null) return;
    expect((await checkFigure(scene, { withPixels: false })).findings).toEqual([]);
  });
});

/** Null where the figure says that these data hold nothing to draw, such as no receiving territory. */
function drawnOrRefused(draw: () => Scene): Scene | null {
  try {
    return draw();
  } catch (error) {
    if (error instanceof LegamiError) return null;
    throw error;
  }
}

describe("the checks", () => {
  const network = figureDrawer(example)(figureNamed("network"));

  it.each(SABOTAGES.filter((check) => check !== "pixels" || HAS_PDFTOPPM))(
    "find what is wrong on purpose: %s",
    async (sabotage) => {
      const options = { sabotage, withPixels: sabotage === "pixels" };
      const { findings } = await checkFigure(network, options);
      expect(findings.map(({ check }) => check)).toContain(sabotage);
    },
  );

  it("know how far apart the colours of a legend are for every eye", () => {
    expect(leastApart(network)).toBeGreaterThanOrEqual(10);
    const plain = { ...network, children: [] };
    expect(leastApart(plain)).toBeNull();
  });
});
