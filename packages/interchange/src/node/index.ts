export { readWorkbookApart } from "./read-workbook-apart.ts";
