export { inlinesOf } from "./blocks.ts";
export type * from "./document.ts";
export { drawFigures } from "./draw-figures.ts";
export { valueAt } from "./facts.ts";
export { type Format, formatFact } from "./format-fact.ts";
export { type HtmlOptions, reportHtml } from "./html.ts";
export {
  type CorrectiveAction,
  evaluationRequest,
  isCorrectiveAction,
  type Material,
  type MaterialRequest,
  materialOf,
  reportMaterial,
} from "./material.ts";
export { measureNumbers } from "./measure-numbers.ts";
export { type Cell, type NumberSheet, numberTables } from "./number-tables.ts";
export { quadernoDocument } from "./quaderno.ts";
export { figuresIn, outdatedTexts, type ReportParts, reportDocument } from "./report-document.ts";
export type { ReportFigure } from "./report-figures.ts";
export {
  ownText,
  type ReportOptions,
  readReportOptions,
  SECTION_IDS,
  type SectionId,
  VARIANTS,
  type Variant,
} from "./report-options.ts";
