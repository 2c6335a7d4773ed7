export { reportDocx } from "./docx/report-docx.ts";
export { reportPdf } from "./pdf/report-pdf.ts";
