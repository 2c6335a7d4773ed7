export { archiveOf } from "./export/archive-of.ts";
export { CSV_STYLES, type CsvStyle, csvText } from "./export/csv-text.ts";
export {
  EXPORT_FORMATS,
  type Exported,
  type ExportFormat,
  type ExportRequest,
  exportFiles,
} from "./export/export-files.ts";
export type { NetworkMoment, OutNetwork } from "./export/network.ts";
export type { OutCell, OutDay, OutTable } from "./export/out-table.ts";
export { workbookBytes } from "./export/workbook-bytes.ts";
export { BEGINNING, FILE_FORMATS, type FileFormat, fileFormatOf } from "./file-format.ts";
export type { FlatPairOptions } from "./flat-pair/flat-entries.ts";
export {
  type FlatPair,
  type FlatPairStreams,
  readFlatPair,
  readFlatPairStream,
} from "./flat-pair/read-flat-pair.ts";
export {
  type NetworkFormat,
  type NetworkOptions,
  readNetwork,
  readNetworkStream,
} from "./graph/read-network.ts";
export { DATE_FORMATS, type DateFormat } from "./guess/days.ts";
export { type Fate, type FateCounts, type Fated, fatesIn, type WaveCount } from "./guess/fates.ts";
export { FIELDS, type Field, TABLE_KINDS, type TableKind } from "./guess/fields.ts";
export { SEPARATORS, type Separator, TEXT_ENCODINGS, type TextEncoding } from "./guess/grid.ts";
export type { NameQuestion } from "./guess/names.ts";
export type {
  ImportChoices,
  ImportPlan,
  ImportReading,
  ImportRequest,
  ImportTarget,
  PlannedRow,
  ShownRow,
} from "./guess/plan.ts";
export { planImport } from "./guess/plan-import.ts";
export { type RefusedRows, refusedText } from "./guess/refused-rows.ts";
export { MEANINGS, type Meaning } from "./guess/said.ts";
export {
  type FilePart,
  InputError,
  type InputNote,
  type InputProblem,
  NOTE_CODES,
  type NoteCode,
  PROBLEM_CODES,
  type ProblemCode,
} from "./problems.ts";
export { readProgramme, readProgrammeStream } from "./programme/read-programme.ts";
export type { InputFile, InputStream, ProgrammeData, RowCounts } from "./programme-data.ts";
export { describeNote, describeProblem, remedyOf } from "./sentences/describe.ts";
export type { StreamOptions } from "./stream-reading.ts";
export {
  TEMPLATE_KINDS,
  type TemplateKind,
  templateFiles,
  templateOf,
} from "./templates/templates.ts";
export { readWorkbook } from "./workbook/read-workbook.ts";
