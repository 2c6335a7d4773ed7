/** Every figure in every format, with the numbers behind it. */

import { type Entry, LegamiError } from "@legami/core";
import {
  FIGURES,
  type FigureRequest,
  figureDrawer,
  type Scene,
  seriesSteps,
  svgText,
} from "@legami/figures";
import { figurePdf, figurePng, seriesHtml } from "@legami/figures/node";
import { CSV_STYLES, csvText, type OutTable, workbookBytes } from "@legami/interchange";

/** The figure that a page steps through, date by date. */
export const STEPPED = "multiples";

export interface FigureFiles {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** How many figures they are of. */
  readonly drawn: number;
}

interface Watching {
  /** What these data cannot show, such as a change where there is one date, is left out. */
  readonly onLeftOut?: (figure: string, why: LegamiError) => void;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * SVG, PDF, PNG and CSV of each, the page to step through, all captions in one text and all numbers in one workbook.
 * @throws LegamiError for a journal or a request that no figure can be drawn of
 */
export async function figureFiles(
  entries: readonly Entry[],
  request: FigureRequest,
  { onLeftOut, onProgress }: Watching = {},
): Promise<FigureFiles> {
  const draw = figureDrawer(entries, request);
  const files = new Map<string, string | Uint8Array>();
  const tables: OutTable[] = [];
  const captions: string[] = [];
  for (const [at, figure] of FIGURES.entries()) {
    onProgress?.(at, FIGURES.length);
    const scene = sceneOr(
      () => draw(figure),
      (why) => onLeftOut?.(figure.name, why),
    );
    if (scene === null) continue;
    for (const format of [".svg", ".pdf", ".png", ".csv"] as const) {
      files.set(`${figure.name}${format}`, await figureContent(scene, format, request));
    }
    tables.push(tableOf(scene));
    captions.push(captionOf(scene));
    if (figure.name === STEPPED) files.set(`${STEPPED}.html`, steppedPage(entries, request));
  }
  files.set("captions.txt", captions.join("\n\n"));
  files.set("numbers.xlsx", workbookBytes(tables));
  onProgress?.(FIGURES.length, FIGURES.length);
  return { files, drawn: tables.length };
}

function sceneOr(draw: () => Scene, leaveOut: (why: LegamiError) => void): Scene | null {
  try {
    return draw();
  } catch (error) {
    if (!(error instanceof LegamiError)) throw error;
    leaveOut(error);
    return null;
  }
}

export function steppedPage(entries: readonly Entry[], request: FigureRequest): string {
  return seriesHtml(seriesSteps(entries, request));
}

export async function figureContent(
  scene: Scene,
  format: ".svg" | ".pdf" | ".png" | ".csv" | ".xlsx",
  { language = "it" }: FigureRequest,
): Promise<string | Uint8Array> {
  switch (format) {
    case ".svg":
      return svgText(scene);
    case ".pdf":
      return figurePdf(scene);
    case ".png":
      return figurePng(scene);
    case ".csv":
      return csvText(tableOf(scene).rows, CSV_STYLES[language]);
    case ".xlsx":
      return workbookBytes([tableOf(scene)]);
  }
}

/** For the document that the figure is put into: what it shows, and what it was made of. */
function captionOf({ name, title, description, digest }: Scene): string {
  return [name, title, description, `${name} ${digest}`].join("\n");
}

/** The numbers behind a figure. */
function tableOf({ name, numbers: { columns, rows } }: Scene): OutTable {
  return { name, rows: [columns, ...rows] };
}
