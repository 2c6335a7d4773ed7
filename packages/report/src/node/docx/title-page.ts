/** What stands above all: a logo if there is one, what the report is called, of what it is. */
import { HeadingLevel, ImageRun, Paragraph } from "docx";
import type { ReportDocument } from "../../document.ts";

export function titlePage(report: ReportDocument): Paragraph[] {
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
