/**
 * A figure as a PDF page of its own size: vector lines, text that can be selected, fonts embedded, and
 * the description for who does not see it. For Node only; the same scene gives the same bytes on every
 * run, its dates being those of the data and not of the clock.
 */
import PDFDocument from "pdfkit";
import { layoutLine } from "../parts/layout-line.ts";
import type { Group, Paint, Scene, SceneNode, Text } from "../scene.ts";
import { HALO } from "../svg.ts";
import { type FontRun, fontRuns } from "./font-runs.ts";

type Page = InstanceType<typeof PDFDocument>;

const POINTS_PER_MM = 72 / 25.4;

export async function figurePdf(scene: Scene): Promise<Uint8Array> {
  const { title, description, language, width, height, name, digest } = scene;
  const scale = (scene.widthMm * POINTS_PER_MM) / width;
  const made = dateOf(scene.date);
  const page = new PDFDocument({
    size: [width * scale, height * scale],
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      Subject: description,
      Keywords: [`${name} ${digest}`, ...scene.layouts.map(layoutLine)].join("; "),
      Creator: "Legami",
      Producer: "Legami",
      CreationDate: made,
      ModDate: made,
    },
  });
  const written = collected(page);
  const figure = page.struct("Figure", { alt: description });
  page.addStructure(figure);
  figure.add(() => drawScene(page, scene, scale));
  figure.end();
  page.end();
  return written;
}

/** Draws a figure where the page has its origin, so many times as large as its points. */
export function drawScene(page: Page, scene: Scene, scale: number): void {
  page.scale(scale);
  for (const node of scene.children) drawNode(page, node);
}

/** Waves without dates have no day to stand in: the first one that the format knows stands for all. */
function dateOf(date: string | null): Date {
  return new Date(`${date ?? "1970-01-01"}T00:00:00Z`);
}

function collected(page: Page): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    page.on("data", (part: Uint8Array) => parts.push(part));
    page.on("end", () => resolve(Buffer.concat(parts)));
    page.on("error", reject);
  });
}

function drawNode(page: Page, node: SceneNode): void {
  switch (node.type) {
    case "group":
      drawGroup(page, node);
      break;
    case "path":
      painted(page.path(node.commands), node);
      break;
    case "circle":
      painted(page.circle(node.x, node.y, node.radius), node);
      break;
    case "line":
      painted(page.moveTo(node.x1, node.y1).lineTo(node.x2, node.y2), node);
      break;
    case "text":
      drawText(page, node);
      break;
  }
}

function drawGroup(page: Page, { down = 0, right = 0, children }: Group): void {
  page.save();
  page.translate(right, down);
  // All rims first, as in the SVG: the rim of one name must not bite into the next.
  for (const child of children) if (child.type === "text") drawHalo(page, child);
  for (const child of children) drawNode(page, child);
  page.restore();
}

function painted(shape: Page, { fill, stroke, width = 1, dash, cap, join }: Paint): void {
  shape
    .lineWidth(width)
    .lineCap(cap ?? "butt")
    .lineJoin(join ?? "miter");
  if (dash === undefined) shape.undash();
  else shape.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
  const isFilled = fill !== undefined && fill !== "none";
  if (isFilled && stroke !== undefined) shape.fillAndStroke(fill, stroke);
  else if (isFilled) shape.fill(fill);
  else if (stroke !== undefined) shape.stroke(stroke);
}

function drawText(page: Page, text: Text): void {
  page.fillColor(text.style.fill);
  writeRuns(page, text, { fill: true });
}

function drawHalo(page: Page, text: Text): void {
  if (text.halo === undefined) return;
  page.undash().strokeColor(text.halo).lineJoin("round");
  page.lineWidth(text.style.size * HALO * 2);
  writeRuns(page, text, { fill: false, stroke: true });
}

function writeRuns(
  page: Page,
  { x, y, content, style, anchor }: Text,
  paint: { fill: boolean; stroke?: boolean },
): void {
  const runs = fontRuns(content, style.face);
  const widthOf = ({ file, text }: FontRun) =>
    page.font(file).fontSize(style.size).widthOfString(text);
  const width = runs.reduce((sum, run) => sum + widthOf(run), 0);
  let left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  for (const run of runs) {
    const advance = widthOf(run);
    page.text(run.text, left, y, { lineBreak: false, baseline: "alphabetic", ...paint });
    left += advance;
  }
}
