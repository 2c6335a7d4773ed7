/** The blocks of a part: headings, paragraphs, lists, tables, figures. */
import { svgText } from "@legami/figures";
import { figurePng } from "@legami/figures/node";
import { AlignmentType, type FileChild, HeadingLevel, ImageRun, Paragraph } from "docx";
import type { Block, Figure, ReportDocument } from "../../document.ts";
import { COLUMN_MM } from "./page-size.ts";
import { tableOf } from "./table.ts";
import { captionOf, runsOf } from "./text-runs.ts";

const PIXELS_PER_MM = 96 / 25.4;

/** The highest figure that leaves room for its caption. */
const FIGURE_MM = 228;

/** For readers that know no SVG. */
const FALLBACK_DPI = 150;

export function childrenOf(
  block: Block,
  before: Block | undefined,
  report: ReportDocument,
): FileChild[] {
  switch (block.type) {
    case "heading":
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case "paragraph": {
      const isFirstOwn =
        block.tone === "own" && (before?.type !== "paragraph" || before.tone !== "own");
      const label = isFirstOwn ? [{ text: `${report.words.own}. `, isStrong: true }] : [];
      const style = { finding: "Finding", own: "OwnText", note: "Note", plain: "Normal" }[
        block.tone
      ];
      return [new Paragraph({ style, children: runsOf([...label, ...block.line]) })];
    }
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            style: "ListParagraph",
            bullet: { level: 0 },
            indent: { left: 360, hanging: 240 },
            children: runsOf(item),
          }),
      );
    case "table":
      return tableOf(block, report);
    case "figure":
      return figureOf(block, report);
  }
}

function figureOf({ number, caption, scene }: Figure, { words }: ReportDocument): FileChild[] {
  const tall = (scene.height / scene.width) * scene.widthMm;
  const scale = Math.min(1, COLUMN_MM / scene.widthMm, FIGURE_MM / tall);
  const transformation = {
    width: Math.round(scene.widthMm * scale * PIXELS_PER_MM),
    height: Math.round(tall * scale * PIXELS_PER_MM),
  };
  return [
    new Paragraph({
      alignment: AlignmentType.LEFT,
      keepNext: true,
      children: [
        new ImageRun({
          type: "svg",
          data: Buffer.from(svgText(scene)),
          fallback: { type: "png", data: figurePng(scene, FALLBACK_DPI) },
          transformation,
          altText: {
            id: String(number + 1),
            name: `${words.figure} ${number}`,
            title: scene.title,
            description: scene.description,
          },
        }),
      ],
    }),
    captionOf(words.figure, number, caption, false),
  ];
}
