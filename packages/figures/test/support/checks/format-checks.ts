/** A figure in its three formats: the same size, the same words, the same picture. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { rasterised } from "../../../src/node/png.ts";
import type { Scene } from "../../../src/scene.ts";
import { isText, placedNodes } from "./placed.ts";

const DOTS_PER_INCH = 300;
const MM_PER_INCH = 25.4;

function isInstalled(tool: string): boolean {
  return spawnSync(tool, ["-v"]).error === undefined;
}

/** Poppler's tools: another reader of PDF than the one that ships with the tests. */
export const HAS_PDFTOTEXT = isInstalled("pdftotext");
export const HAS_PDFTOPPM = isInstalled("pdftoppm");

/** Bare letters in the order in which a reader of the file meets them. */
async function lettersIn(pdf: Uint8Array): Promise<string> {
  const text = HAS_PDFTOTEXT
    ? execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"], { input: pdf }).toString()
    : await textByPdfjs(pdf);
  return bare(text);
}

async function textByPdfjs(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  return items.map((item) => ("str" in item ? item.str : "")).join("");
}

/** Ligatures undone, no space: where one piece of text ends is not what is asked. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u00ad]/g, "");
}

export async function wordsMissingInPdf(scene: Scene, pdf: Uint8Array): Promise<string[]> {
  const written = await lettersIn(pdf);
  const words = new Set(
    placedNodes(scene)
      .filter(isText)
      .flatMap(({ node }) => node.content.split(/\s+/)),
  );
  return [...words]
    .filter((word) => word !== "" && !written.includes(bare(word)))
    .map((word) => `"${word}" is not in the PDF`);
}

export function wordsMissingInSvg(scene: Scene, svg: string): string[] {
  const written = new Set(
    [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
      text
        .replaceAll("&quot;", '"')
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&amp;", "&"),
    ),
  );
  return placedNodes(scene)
    .filter(isText)
    .filter(({ node }) => !written.has(node.content.toWellFormed()))
    .map(({ node }) => `"${node.content}" is not in the SVG`);
}

/** Page, pixels and the size that the SVG asks for, against the paper. */
export function wrongSizes(scene: Scene, svg: string, pdf: Uint8Array, png: Uint8Array): string[] {
  const heightMm = (scene.height / 72) * MM_PER_INCH;
  const found: string[] = [];
  const compare = (what: string, is: number, wanted: number, within: number) => {
    if (!(Math.abs(is - wanted) <= within))
      found.push(`${what} is ${is}, not ${wanted.toFixed(2)}`);
  };
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(
    Buffer.from(pdf).toString("latin1"),
  );
  compare("PDF width in points", Number(box?.[1]), (scene.widthMm / MM_PER_INCH) * 72, 0.1);
  compare("PDF height in points", Number(box?.[2]), scene.height, 0.1);
  compare("SVG width in mm", Number(/ width="([\d.]+)mm"/.exec(svg)?.[1]), scene.widthMm, 0.01);
  compare("SVG height in mm", Number(/ height="([\d.]+)mm"/.exec(svg)?.[1]), heightMm, 0.01);
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const dots = (mm: number) => (mm / MM_PER_INCH) * DOTS_PER_INCH;
  compare("PNG width in dots", view.getUint32(16), dots(scene.widthMm), 1.5);
  compare("PNG height in dots", view.getUint32(20), dots(heightMm), 1.5);
  return found;
}

/** Bytes a dot. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly channels: 3 | 4;
}

/** The share of dots that differ, seen from where the edges of letters are no more than edges. */
export function pixelDifference(scene: Scene, pdf: Uint8Array): number {
  const { width, height, pixels } = rasterised(scene);
  const one = { width, height, data: pixels, channels: 4 } as const;
  return differentShare(one, pageByPoppler(pdf));
}

function pageByPoppler(pdf: Uint8Array): Picture {
  const folder = mkdtempSync(join(tmpdir(), "legami-page-"));
  try {
    writeFileSync(join(folder, "page.pdf"), pdf);
    const page = join(folder, "page");
    const args = ["-r", String(DOTS_PER_INCH), "-singlefile", join(folder, "page.pdf"), page];
    execFileSync("pdftoppm", args);
    return portablePixels(readFileSync(`${page}.ppm`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function portablePixels(file: Buffer): Picture {
  const [header = "", width, height] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString("latin1")) ?? [];
  return {
    width: Number(width),
    height: Number(height),
    data: file.subarray(header.length),
    channels: 3,
  };
}

/** Dots are compared in squares of so many, a third of a millimetre: letters are not drawn alike to the dot. */
const SQUARE = 4;
/** Of 255. */
const VISIBLE = 48;

function differentShare(one: Picture, other: Picture): number {
  const columns = Math.floor(Math.min(one.width, other.width) / SQUARE);
  const rows = Math.floor(Math.min(one.height, other.height) / SQUARE);
  let different = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (isDifferent(one, other, column * SQUARE, row * SQUARE)) different++;
    }
  }
  return different / Math.max(columns * rows, 1);
}

function isDifferent(one: Picture, other: Picture, x: number, y: number): boolean {
  for (let channel = 0; channel < 3; channel++) {
    const apart = squareMean(one, x, y, channel) - squareMean(other, x, y, channel);
    if (Math.abs(apart) > VISIBLE) return true;
  }
  return false;
}

function squareMean(picture: Picture, x: number, y: number, channel: number): number {
  const { width, data, channels } = picture;
  let sum = 0;
  for (let dy = 0; dy < SQUARE; dy++) {
    for (let dx = 0; dx < SQUARE; dx++)
      sum += data[((y + dy) * width + x + dx) * channels + channel] ?? 255;
  }
  return sum / (SQUARE * SQUARE);
}
