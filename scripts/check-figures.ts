/**
 * Draws every figure of the example, of published networks (where `../shared/datasets` is) and at the
 * ends of the range, in Italian and English, as SVG, PDF and PNG, and has each read by machine: words,
 * size, contrast, overlaps, 7 pt, paper, colours for every eye, grey print, pixels between formats.
 * Prints a row for each data set; ends with 1 if a check finds anything.
 *
 *     node scripts/check-figures.ts [--data "300 actors"] [--figure map] [--preset a4,slide] [--sabotage contrast]
 *
 * `--sabotage` makes every figure wrong in one way: the run must end with 1.
 */
import { parseArgs } from "node:util";
import { LegamiError } from "../packages/core/src/index.ts";
import { figureDrawer } from "../packages/figures/src/draw-figure.ts";
import { FIGURES } from "../packages/figures/src/figures.ts";
import { PRESETS } from "../packages/figures/src/preset.ts";
import { checkFigure, LANGUAGES } from "../packages/figures/test/support/checks/check-figure.ts";
import {
  EXAMPLE_DATA,
  LARGE_DATA,
  MISSING_DATA,
  PUBLISHED_DATA,
  SMALL_DATA,
} from "../packages/figures/test/support/checks/checked-data.ts";
import { leastApart } from "../packages/figures/test/support/checks/colour-checks.ts";
import {
  HAS_PDFTOPPM,
  HAS_PDFTOTEXT,
} from "../packages/figures/test/support/checks/format-checks.ts";
import { SABOTAGES } from "../packages/figures/test/support/checks/sabotage.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    figure: { type: "string" },
    preset: { type: "string", default: "a4" },
    sabotage: { type: "string" },
  },
});
const sabotage = SABOTAGES.find((known) => known === values.sabotage) ?? null;
if (values.sabotage !== undefined && sabotage === null)
  throw new TypeError(`--sabotage: ${SABOTAGES.join(" | ")}`);
const presets = PRESETS.filter((preset) => values.preset.split(",").includes(preset));
const figures = FIGURES.filter(
  ({ name }) => values.figure === undefined || values.figure.split(",").includes(name),
);
const sets = [EXAMPLE_DATA, ...PUBLISHED_DATA, ...SMALL_DATA, ...LARGE_DATA].filter(
  ({ name }) => values.data === undefined || values.data.split(",").includes(name),
);

for (const [tool, isThere] of [
  ["pdftotext", HAS_PDFTOTEXT],
  ["pdftoppm", HAS_PDFTOPPM],
] as const)
  if (!isThere) console.error(`${tool} is not installed: part of the checks is left out`);
for (const name of MISSING_DATA) console.error(`${name} is not here: left out`);

console.log(
  "| data | figures | files | refused | findings | most dots apart | least ΔE | seconds |",
);
console.log("| --- | --: | --: | --: | --: | --: | --: | --: |");
/** Of a figure: the first ones say where to look. */
const MOST_TOLD = 6;

let total = 0;
for (const { name, entries: read } of sets) {
  const began = performance.now();
  const entries = read();
  let [drawn, refused, findings, pixels, apart] = [0, 0, 0, 0, Number.POSITIVE_INFINITY];
  for (const preset of presets) {
    for (const language of LANGUAGES) {
      const draw = figureDrawer(entries, { preset, language });
      for (const figure of figures) {
        const scene = drawnOrRefused(() => draw(figure));
        if (scene === null) {
          refused++;
          continue;
        }
        drawn++;
        const checked = await checkFigure(scene, { sabotage });
        for (const { check, what } of checked.findings.slice(0, MOST_TOLD))
          console.error(`${name}, ${figure.name}, ${preset}, ${language}: ${check}: ${what}`);
        findings += checked.findings.length;
        pixels = Math.max(pixels, checked.pixels ?? 0);
        apart = Math.min(apart, leastApart(scene) ?? Number.POSITIVE_INFINITY);
      }
    }
  }
  total += findings;
  const seconds = Math.round((performance.now() - began) / 1000);
  const dots = HAS_PDFTOPPM ? `${(100 * pixels).toFixed(2)} %` : "–";
  const least = Number.isFinite(apart) ? apart.toFixed(1) : "–";
  console.log(
    `| ${name} | ${drawn} | ${3 * drawn} | ${refused} | ${findings} | ${dots} | ${least} | ${seconds} |`,
  );
}
if (total > 0) process.exitCode = 1;

/** Null where the engine says, in words, that there is nothing to draw. */
function drawnOrRefused<Scene>(draw: () => Scene): Scene | null {
  try {
    return draw();
  } catch (error) {
    if (error instanceof LegamiError) return null;
    throw error;
  }
}
