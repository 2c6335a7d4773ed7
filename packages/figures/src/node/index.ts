export type { Face } from "../text/text-style.ts";
export { type FontRun, fontRuns } from "./font-runs.ts";
export { drawScene, figurePdf } from "./pdf.ts";
export { figurePng } from "./png.ts";
export { seriesHtml } from "./stepper.ts";
