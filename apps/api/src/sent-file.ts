/** Files as answers: of which type they are, and what they are called. */

export const CSV_TYPE = "text/csv; charset=utf-8";
export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const ZIP_TYPE = "application/zip";

/** `content-disposition` of a file that is kept under a name; what no file system minds stays in it. */
export function keptAs(name: string): string {
  return `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"`;
}
