export { planImportApart } from "./plan-import-apart.ts";
export { readWorkbookApart } from "./read-workbook-apart.ts";
export type { ApartOptions } from "./run-apart.ts";
