/** Plans an import: whatever the files are, what would become of them, without doing it. */
import { BEGINNING, fileFormatOf } from "../file-format.ts";
import { Findings } from "../findings.ts";
import { readFlatPair } from "../flat-pair/read-flat-pair.ts";
import { readNetwork } from "../graph/read-network.ts";
import { InputError } from "../problems.ts";
import { readProgramme } from "../programme/read-programme.ts";
import type { InputFile, ProgrammeData } from "../programme-data.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { sheetNameOf } from "../workbook/sheet-names.ts";
import { FIELDS_OF } from "./fields.ts";
import type { ImportPlan, ImportReading, ImportRequest } from "./plan.ts";
import { planData } from "./plan-data.ts";
import { MissingColumns, planTable } from "./plan-table.ts";
import { sheetGrid, workbookOf } from "./sheet-grid.ts";
import { textGrid } from "./text-grid.ts";

/** Never throws for what is in the files: that is what the plan tells. */
export function planImport(request: ImportRequest): ImportPlan {
  const [first] = request.files;
  const name = first?.name ?? "";
  try {
    if (request.files.length > 1) return planData(name, readSeveral(request), request);
    return first === undefined ? refused(name, []) : planOne(first, request);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refused(name, error.details.problems, error);
  }
}

function readSeveral({ files, target }: ImportRequest): ProgrammeData {
  const isFolder = files.some(({ name }) => /programme\.json$/i.test(name)) || files.length !== 2;
  if (isFolder) return readProgramme(files);
  const [one, other] = files as readonly [InputFile, InputFile];
  const isSwapped = ACTORS.test(other.name) && !ACTORS.test(one.name);
  const pair = isSwapped ? { actors: other, ties: one } : { actors: one, ties: other };
  return readFlatPair(pair, { opened: target });
}

/** How tables of actors are named, Gephi's included. */
const ACTORS = /actor|att|real|node|nod/i;

function planOne(file: InputFile, request: ImportRequest): ImportPlan {
  const { name, content } = file;
  const { choices, target } = request;
  const format = fileFormatOf(name, content.slice(0, BEGINNING));
  const findings = new Findings([name]);
  if (format === "xlsx" && typeof content !== "string") {
    return planWorkbook({ name, content }, request, findings);
  }
  if (format !== "csv") return planData(name, readNetwork(file, { opened: target }), request);
  const grid = textGrid(name, content, choices, findings);
  if (grid === null) throw findings.error();
  return planTable(grid, request, findings);
}

function planWorkbook(
  file: InputFile & { readonly content: Uint8Array },
  request: ImportRequest,
  findings: Findings,
): ImportPlan {
  const { name, content } = file;
  const { choices, target } = request;
  const workbook = workbookOf(name, content, findings);
  if (workbook === null) throw findings.error();
  const sheets = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const names = sheets.map((sheet) => sheetNameOf(sheet.name));
  if (names.includes("programme")) return planData(name, readWorkbook(file), request);
  const isPair = names.includes("actors") && names.includes("ties");
  if (isPair && Object.keys(choices).every((key) => key === "names")) {
    try {
      return planData(name, readWorkbook(file, { opened: target }), request);
    } catch (error) {
      // Less strict eyes may make something of it, sheet by sheet.
      if (!(error instanceof InputError)) throw error;
    }
  }
  const grid = sheetGrid(name, workbook, choices, findings);
  if (grid === null) throw findings.error();
  return planTable(grid, request, findings);
}

function refused(
  file: string,
  problems: InputError["details"]["problems"],
  error?: InputError,
): ImportPlan {
  return {
    file,
    part: null,
    reading: error instanceof MissingColumns ? readingOf(error) : null,
    opens: null,
    rows: [],
    shown: [],
    refused: null,
    problems,
    moreProblems: error?.details.more ?? 0,
    notes: [],
    questions: [],
    entries: [],
  };
}

/** What can be chosen where the columns were not found out. */
function readingOf({ table: { kind, columns } }: MissingColumns): ImportReading {
  return {
    format: "csv",
    encoding: null,
    separator: null,
    sheets: [],
    sheet: null,
    headerRow: null,
    kind,
    means: null,
    dateFormat: null,
    wave: null,
    date: null,
    level: null,
    fields: FIELDS_OF[kind],
    columns: columns.map(({ name, field, samples }) => ({ name, field, samples })),
  };
}
