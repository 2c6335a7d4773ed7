export { figurePdf } from "./pdf.ts";
export { figurePng } from "./png.ts";
export { seriesHtml } from "./stepper.ts";
