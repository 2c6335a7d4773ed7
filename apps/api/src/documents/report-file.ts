/** A report as a file. */
import { type Entry, type Language, readJournal } from "@legami/core";
import { workbookBytes } from "@legami/interchange";
import {
  type Material,
  numberTables,
  type ReportDocument,
  reportHtml,
  type Variant,
} from "@legami/report";
import { fontFaces, reportDocx, reportPdf } from "@legami/report/node";

export const REPORT_FORMATS = ["docx", "html", "pdf", "xlsx"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Names of the files without their endings. */
export const REPORT_NAMES: Readonly<Record<Language, readonly [report: string, leaflet: string]>> =
  {
    it: ["rapporto", "quaderno"],
    en: ["report", "leaflet"],
  };

/** A mid-term report ends at the second official wave unless it is told otherwise. */
export function endOf(
  entries: readonly Entry[],
  to: string | null,
  variant: Variant | undefined,
  knownOn: string | null,
): string | null {
  if (to !== null || variant !== "midterm") return to;
  const official = readJournal(entries, knownOn).settings.waves.filter((wave) => wave.official);
  return official[1]?.id ?? null;
}

export async function reportContent(
  document: ReportDocument,
  format: ReportFormat,
  material: Material,
): Promise<string | Uint8Array> {
  switch (format) {
    case "html":
      return reportHtml(document, { fontFaces: fontFaces() });
    case "xlsx":
      return workbookBytes(numberTables(material, document));
    case "docx":
      return reportDocx(document);
    case "pdf":
      return reportPdf(document);
  }
}
