/** Whole files out of a journal, the same bytes from every door. */
export {
  type FigureFiles,
  figureContent,
  figureFiles,
  STEPPED,
  steppedPage,
} from "./figure-files.ts";
export {
  endOf,
  REPORT_FORMATS,
  REPORT_NAMES,
  type ReportFormat,
  reportContent,
} from "./report-file.ts";
