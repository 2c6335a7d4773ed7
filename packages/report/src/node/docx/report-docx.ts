/**
 * A report as a document of a word processor: styles, headings, captions that count, contents already
 * filled, figures as SVG with pixels behind them, alternative texts. The same report gives the same
 * bytes: its dates are those of the data, and the archive tells no other.
 */
import {
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import type { ReportDocument } from "../../document.ts";
import { childrenOf } from "./blocks.ts";
import { withFixedDates } from "./fixed-dates.ts";
import { COLUMN_MM, MARGIN_MM, twips } from "./page-size.ts";
import { stylesOf } from "./styles.ts";
import { titlePage } from "./title-page.ts";

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
