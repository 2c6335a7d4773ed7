export { reportDocx } from "./docx/report-docx.ts";
export { fontFaces } from "./font-faces.ts";
export { embeddedLogo, pictureType } from "./logo.ts";
export { reportPdf } from "./pdf/report-pdf.ts";
