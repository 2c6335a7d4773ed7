/** A table under its caption, whose head comes again on every page. */
import {
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Line, ReportDocument, Table as Rows } from "../../document.ts";
import { COLUMN_MM, twips } from "./page-size.ts";
import { captionOf, runsOf } from "./text-runs.ts";

/** A table of no more rows is not parted. */
const KEPT_WHOLE = 10;

interface CellPlace {
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: "CFD8DF" } as const;
const INK_RULE = { style: BorderStyle.SINGLE, size: 12, color: "15202B" } as const;

export function tableOf(
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
