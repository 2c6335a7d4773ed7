/** Styles of the document, under the names that word processors know, so that they can be restyled. */
import type { IStylesOptions } from "docx";
import type { ReportDocument } from "../../document.ts";

const INK = "15202B";
const GREY = "566370";

const FONT = "Calibri";
const SERIF = "Cambria";

export function stylesOf({ language }: Pick<ReportDocument, "language">): IStylesOptions {
  const spoken = language === "it" ? "it-IT" : "en-GB";
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: INK, language: { value: spoken } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: "auto" } },
      },
      title: {
        run: { font: FONT, size: 56, bold: true, color: INK },
        paragraph: { spacing: { before: 2400, after: 120 } },
      },
      heading1: {
        run: { font: FONT, size: 36, bold: true, color: INK },
        paragraph: { keepNext: true, spacing: { before: 480, after: 160 } },
      },
      heading2: {
        run: { font: FONT, size: 26, bold: true, color: INK },
        paragraph: { keepNext: true, spacing: { before: 280, after: 80 } },
      },
      listParagraph: { run: { font: SERIF, size: 22 } },
    },
    paragraphStyles: [
      {
        id: "Subtitle",
        name: "Subtitle",
        basedOn: "Normal",
        next: "Normal",
        run: { size: 30, color: GREY },
      },
      { id: "Finding", name: "Finding", basedOn: "Normal", run: { font: SERIF, size: 22 } },
      {
        id: "OwnText",
        name: "Own text",
        basedOn: "Normal",
        run: { font: SERIF, size: 22 },
        paragraph: {
          indent: { left: 240 },
          border: { left: { style: "single", size: 18, space: 8, color: INK } },
        },
      },
      {
        id: "Note",
        name: "Note",
        basedOn: "Normal",
        run: { size: 17, color: GREY },
        paragraph: { spacing: { before: 60, after: 200 } },
      },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        next: "Normal",
        run: { size: 20, bold: true, color: INK },
        paragraph: { spacing: { before: 160, after: 80 } },
      },
      {
        id: "TableText",
        name: "Table text",
        basedOn: "Normal",
        run: { size: 18 },
        paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: "auto" } },
      },
      {
        id: "TableHead",
        name: "Table head",
        basedOn: "TableText",
        run: { size: 18, bold: true },
      },
      {
        id: "ContentsHeading",
        name: "Contents heading",
        basedOn: "Normal",
        run: { size: 36, bold: true, color: INK },
      },
      {
        id: "SimulatedMark",
        name: "Simulated mark",
        basedOn: "Normal",
        run: { size: 18, bold: true, color: "5A3F00" },
        paragraph: { shading: { type: "clear", fill: "FFF3CC" } },
      },
    ],
  };
}
