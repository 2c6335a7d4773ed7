/** Everything that a machine can tell of a figure: what is wrong with it, by check. */
import type { Language } from "@legami/core";
import { figurePdf, figurePng } from "../../../src/node/index.ts";
import type { Scene } from "../../../src/scene.ts";
import { svgText } from "../../../src/svg.ts";
import { coloursAlike, signsAlikeInGrey } from "./colour-checks.ts";
import { marksTooPale, textsTooPale } from "./contrast-checks.ts";
import {
  HAS_PDFTOPPM,
  pixelDifference,
  wordsMissingInPdf,
  wordsMissingInSvg,
  wrongSizes,
} from "./format-checks.ts";
import { type Sabotage, sabotaged } from "./sabotage.ts";
import { textOffPaper, textSizes, textsThatOverlap } from "./text-checks.ts";

const CHECKS = [
  "numbers",
  "words",
  "size",
  "contrast",
  "overlap",
  "7 pt",
  "paper",
  "colours",
  "grey",
  "pixels",
] as const;

type Check = (typeof CHECKS)[number];

interface Finding {
  readonly check: Check;
  readonly what: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** Share of dots that differ between PNG and PDF; null where nobody could rasterise the PDF. */
  readonly pixels: number | null;
}

export interface CheckOptions {
  /** Rasterising takes most of the time. */
  readonly withPixels?: boolean;
  readonly sabotage?: Sabotage | null;
}

const MOST_DIFFERENT = 0.02;

/** Checks the scene in its three formats. */
export async function checkFigure(
  scene: Scene,
  { withPixels = true, sabotage = null }: CheckOptions = {},
): Promise<Checked> {
  const drawn = sabotaged(scene, sabotage, "scene");
  const svg = svgText(drawn);
  const numbers = notANumber(svg);
  // No renderer draws such a figure.
  if (numbers.length > 0)
    return { findings: numbers.map((what) => ({ check: "numbers", what })), pixels: null };
  const pdf = await figurePdf(sabotaged(drawn, sabotage, "pdf"));
  const png = figurePng(drawn);
  const pixels = withPixels && HAS_PDFTOPPM ? pixelDifference(drawn, pdf) : null;
  const told: Readonly<Record<Check, readonly string[]>> = {
    numbers: [],
    words: [...wordsMissingInSvg(drawn, svg), ...(await wordsMissingInPdf(drawn, pdf))],
    size: wrongSizes(drawn, svg, pdf, png),
    contrast: [...textsTooPale(drawn), ...marksTooPale(drawn)],
    overlap: [...textsThatOverlap(drawn), ...actorsThatOverlap(drawn)],
    "7 pt": textSizes(drawn),
    paper: textOffPaper(drawn),
    colours: coloursAlike(drawn),
    grey: signsAlikeInGrey(drawn),
    pixels:
      pixels !== null && pixels > MOST_DIFFERENT
        ? [`${(100 * pixels).toFixed(2)} % of the dots differ`]
        : [],
  };
  return {
    findings: CHECKS.flatMap((check) => told[check].map((what) => ({ check, what }))),
    pixels,
  };
}

function actorsThatOverlap({ layouts }: Scene): string[] {
  return layouts
    .filter(({ overlaps }) => overlaps > 0)
    .map(({ of, overlaps }) => `${of}: ${overlaps} pairs of actors lie over each other`);
}

function notANumber(svg: string): string[] {
  return [...new Set(svg.match(/\b(?:NaN|Infinity|undefined|null)\b/g) ?? [])];
}

export const LANGUAGES: readonly Language[] = ["it", "en"];
