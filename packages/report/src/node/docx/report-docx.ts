/**
 * A report as a document of a word processor: styles, headings, captions that count, contents already
 * filled, figures as SVG with pixels behind them, alternative texts. The same report gives the same
 * bytes: its dates are those of the data, and the archive tells no other.
 */
import { svgText } from "@legami/figures";
import { figurePng } from "@legami/figures/node";
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Figure, Inline, Line, ReportDocument, Table as Rows } from "../../document.ts";
import { withFixedDates } from "./fixed-dates.ts";
import { stylesOf } from "./styles.ts";

/** Twentieths of a point, the unit of the format. */
const TWIPS_PER_MM = 1440 / 25.4;
const PIXELS_PER_MM = 96 / 25.4;
const MARGIN_MM = 22;
const COLUMN_MM = 210 - 2 * MARGIN_MM;
/** The highest figure that leaves room for its caption. */
const FIGURE_MM = 228;

/** For readers that know no SVG. */
const FALLBACK_DPI = 150;

const twips = (mm: number) => Math.round(mm * TWIPS_PER_MM);

export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const document = new Document({
    creator: report.author,
    lastModifiedBy: report.author,
    title: `${report.title}: ${report.subtitle}`,
    subject: report.subtitle,
    description: report.titleLines.join(". "),
    styles: stylesOf(report),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              top: twips(26),
              bottom: twips(22),
              left: twips(MARGIN_MM),
              right: twips(MARGIN_MM),
            },
          },
        },
        headers: { default: headerOf(report) },
        footers: { default: footerOf(report) },
        children: [
          ...titlePage(report),
          ...(report.form === "report" ? contents(report) : []),
          ...sections(report),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  return withFixedDates(bytes, report.date);
}

function headerOf({ simulated, subtitle }: ReportDocument): Header {
  if (simulated === null)
    return new Header({ children: [new Paragraph({ text: subtitle, style: "Note" })] });
  return new Header({
    children: [new Paragraph({ text: simulated.mark, style: "SimulatedMark" })],
  });
}

function footerOf({ title, subtitle, words }: ReportDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Note",
        tabStops: [{ type: "right", position: twips(COLUMN_MM) }],
        children: [
          new TextRun(`${title}: ${subtitle}`),
          new TextRun({
            children: [
              "\t",
              `${words.page} `,
              PageNumber.CURRENT,
              ` ${words.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

function titlePage(report: ReportDocument): Paragraph[] {
  const { logo, title, subtitle, titleLines, simulated } = report;
  const image =
    logo === null
      ? []
      : [
          new Paragraph({
            children: [
              new ImageRun({
                type: logo.type,
                data: logo.bytes,
                transformation: fitted(imageSize(logo.bytes, logo.type), 200, 80),
                altText: { id: "1", name: "logo", title: logo.alt, description: logo.alt },
              }),
            ],
          }),
        ];
  return [
    ...image,
    new Paragraph({
      text: title,
      heading: HeadingLevel.TITLE,
      ...(report.form === "leaflet" ? { spacing: { before: 0, after: 80 } } : {}),
    }),
    new Paragraph({ text: subtitle, style: "Subtitle" }),
    ...titleLines.map((line) => new Paragraph({ text: line })),
    ...(simulated === null
      ? []
      : [new Paragraph({ text: simulated.sentence, style: "SimulatedMark" })]),
  ];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function fitted({ width, height }: Size, most: number, highest: number): Size {
  const scale = Math.min(1, most / width, highest / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Pixels of a PNG, or of a JPEG from its first frame header. */
function imageSize(bytes: Uint8Array, type: "png" | "jpg"): Size {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === "png") return { width: view.getUint32(16), height: view.getUint32(20) };
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return { width: 200, height: 80 };
}

/** Filled with the headings; the word processor adds the pages when it has laid them out. */
function contents({ words }: ReportDocument): FileChild[] {
  return [
    new Paragraph({ text: words.contents, style: "ContentsHeading", pageBreakBefore: true }),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: "1-1" }),
  ];
}

function sections(report: ReportDocument): FileChild[] {
  return report.sections.flatMap(({ heading, blocks }, at) => [
    new Paragraph({
      text: heading,
      heading: HeadingLevel.HEADING_1,
      // The first one leaves the contents behind; the others follow on.
      ...(at === 0 && report.form === "report" ? { pageBreakBefore: true } : {}),
    }),
    ...blocks.flatMap((block, index) => childrenOf(block, blocks[index - 1], report)),
  ]);
}

function childrenOf(block: Block, before: Block | undefined, report: ReportDocument): FileChild[] {
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

function runsOf(line: Line): TextRun[] {
  return line.flatMap(({ text, isStrong }: Inline) =>
    text.split("\n").map(
      (part, at) =>
        new TextRun({
          text: part,
          ...(isStrong === true ? { bold: true } : {}),
          ...(at === 0 ? {} : { break: 1 }),
        }),
    ),
  );
}

function captionOf(label: string, number: number, text: string, isAbove: boolean): Paragraph {
  return new Paragraph({
    style: "Caption",
    keepNext: isAbove,
    children: [
      new TextRun(`${label} `),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
      new TextRun(`. ${text}`),
    ],
  });
}

/** A table of no more rows is not parted. */
const KEPT_WHOLE = 10;

interface CellPlace {
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: "CFD8DF" } as const;
const INK_RULE = { style: BorderStyle.SINGLE, size: 12, color: "15202B" } as const;

function tableOf(
  { number, caption, head, rows, note, widths }: Rows,
  { words }: ReportDocument,
): FileChild[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map((width) => Math.floor((twips(COLUMN_MM) * width) / sum));
  const cell = (line: Line, at: number, { isHead, keepNext }: CellPlace) =>
    new TableCell({
      width: { size: columns[at] ?? 0, type: WidthType.DXA },
      borders: {
        top: NO_BORDER,
        left: NO_BORDER,
        right: NO_BORDER,
        bottom: isHead ? INK_RULE : RULE,
      },
      margins: { left: 0, right: 100, top: 20, bottom: 20 },
      children: [
        new Paragraph({
          style: isHead ? "TableHead" : "TableText",
          keepNext,
          children: runsOf(line),
        }),
      ],
    });
  return [
    captionOf(words.table, number, caption, true),
    new Table({
      width: { size: columns.reduce((total, width) => total + width, 0), type: WidthType.DXA },
      columnWidths: columns,
      layout: TableLayoutType.FIXED,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((text, at) => cell([{ text }], at, { isHead: true, keepNext: true })),
        }),
        ...rows.map(
          (row, index) =>
            new TableRow({
              cantSplit: true,
              children: row.map((line, at) =>
                cell(line, at, {
                  isHead: false,
                  keepNext: rows.length <= KEPT_WHOLE && index < rows.length - 1,
                }),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ style: "Note", children: runsOf(note ?? []) }),
  ];
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
