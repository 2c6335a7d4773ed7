export { reportPdf } from "./pdf/report-pdf.ts";
