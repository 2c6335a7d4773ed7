export { readWorkbookApart } from "./read-workbook-apart.ts";
export { writeWorkbook } from "./write-workbook.ts";
