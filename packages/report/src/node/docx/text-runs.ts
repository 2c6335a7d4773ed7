/** Lines as runs, and captions that count. */
import { Paragraph, SimpleField, TextRun } from "docx";
import type { Inline, Line } from "../../document.ts";

export function runsOf(line: Line): TextRun[] {
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

export function captionOf(
  label: string,
  number: number,
  text: string,
  isAbove: boolean,
): Paragraph {
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
