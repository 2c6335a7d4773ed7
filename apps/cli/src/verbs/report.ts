/** The evaluation report: one evaluation, written in every format that is asked for. */
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ReportFormat } from "@legami/api/documents";
import {
  type Evaluation,
  type Language,
  LENSES,
  LegamiError,
  type Repetitions,
} from "@legami/core";
import type {
  Logo,
  Material,
  MaterialRequest,
  ReportDocument,
  ReportOptions,
  Variant,
} from "@legami/report";
import { Option } from "commander";
import { given } from "../given.ts";
import type { Texts } from "../messages/texts.ts";
import { requireFile, type SourceOptions } from "../read-files.ts";
import { sayNotes } from "../say-notes.ts";
import { openSource, type Source } from "../source.ts";
import { writeWhole } from "../write-whole.ts";
import { addDataOptions, drawCount, instant, wholeNumber } from "./evaluation-options.ts";
import { commaList, type Surroundings, type Verb } from "./verb.ts";

/** As `REPORT_FORMATS` of the documents, which help need not load. */
const FORMATS: readonly ReportFormat[] = ["docx", "html", "pdf", "xlsx"];

/** As `VARIANTS` of the report, which help need not load. */
const VARIANTS: readonly Variant[] = ["final", "midterm"];

interface ReportVerbOptions extends Omit<SourceOptions, "format"> {
  readonly from?: string;
  readonly to?: string;
  readonly lens?: (typeof LENSES)[number];
  readonly knownOn?: string;
  readonly seed?: number;
  readonly intervals?: boolean;
  readonly draws?: number;
  readonly threads?: number;
  readonly out?: string;
  readonly format?: string[];
  readonly variant?: Variant;
  readonly texts?: string;
  readonly quaderno?: boolean;
  readonly lang?: Language;
}

export const reportVerb: Verb = (program, around) => {
  const { texts } = around;
  const { options: words } = texts;
  const command = program.command("report").description(texts.verbs.report);
  addDataOptions(command, texts)
    .option("--from <moment>", words.from)
    .option("--to <moment>", words.to)
    .option("--out <folder>", words.outFolder)
    .option("--format <list>", words.reportFormats, commaList)
    .addOption(new Option("--variant <variant>", words.variant).choices(VARIANTS))
    .option("--texts <file>", words.ownTexts)
    .option("--quaderno", words.quaderno)
    .addOption(new Option("--lens <lens>", words.lens).choices(LENSES))
    .option("--intervals", words.intervals)
    .option("--draws <number>", words.draws, drawCount)
    .option("--threads <number>", words.threads, wholeNumber)
    .option("--seed <number>", words.seed, wholeNumber)
    .option("--known-on <instant>", words.knownOn, instant)
    .addHelpText(
      "after",
      `
${texts.examples}
  legami report --programme data/example --from t0 --to m12 --out report --quaderno
  legami report --programme example.db --variant midterm --format docx,xlsx --out report
  legami report --programme example.db --texts report.json --out report`,
    )
    .action((options: ReportVerbOptions) => writeReport(options, around));
};

async function writeReport(options: ReportVerbOptions, around: Surroundings): Promise<void> {
  const { texts, say, print } = around;
  const began = performance.now();
  const { out } = options;
  if (out === undefined) return refuseUsage(texts.missingOut);
  const formats = formatsOf(options, texts);
  const own = await ownOptions(options, texts);
  const { format: _, ...data } = options;
  const source = await openSource(data, texts);
  await sayNotes(source.notes, around);

  const { drawFigures, outdatedTexts, quadernoDocument, reportDocument } = await import(
    "@legami/report"
  );
  const { REPORT_NAMES, reportContent } = await import("@legami/api/documents");
  const request = await requestOf(options, own.options, source);
  const drawing = source.places === undefined ? request : { ...request, places: source.places };
  const { material, repetitions } = await evaluated(source, request, options, around);
  const figures = drawFigures(source.entries, material, drawing, repetitions);
  const report = reportDocument(material, { figures, ...own });
  const [name, leaflet] = REPORT_NAMES[material.language];
  const pages: [string, ReportDocument][] = [[name, report]];
  if (options.quaderno === true) {
    pages.push([leaflet, quadernoDocument(material, own.options)]);
  }
  await mkdir(out, { recursive: true });
  for (const [base, document] of pages) {
    for (const format of formats) {
      // The numbers are those of the report; a second workbook would say them again.
      if (format === "xlsx" && document !== report) continue;
      const path = join(out, `${base}.${format}`);
      await writeWhole(path, await reportContent(document, format, material), texts);
      print(path);
    }
  }
  const outdated = outdatedTexts(own.options, material);
  if (outdated.length > 0) say(texts.outdatedTexts(outdated.join(", ")));
  const { from, to, parameters } = material.change;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(texts.reported(`${from.snapshot}, ${to.snapshot}`, parameters, seconds));
}

function formatsOf({ format }: ReportVerbOptions, texts: Texts): readonly ReportFormat[] {
  if (format === undefined) return FORMATS;
  const isKnown = format.every((name) => FORMATS.some((known) => known === name));
  if (!isKnown || format.length === 0) return refuseUsage(texts.reportFormat(FORMATS.join(", ")));
  return FORMATS.filter((known) => format.includes(known));
}

interface OwnParts {
  readonly options: ReportOptions;
  readonly logo: Logo | null;
}

/** What `report.json` says; the logo lies beside it. */
async function ownOptions(
  { texts: path, variant, lang = "it" }: ReportVerbOptions,
  texts: Texts,
): Promise<OwnParts> {
  const chosen = variant === undefined ? {} : { variant };
  if (path === undefined) return { options: chosen, logo: null };
  await requireFile(path, texts);
  const { ownText, readReportOptions } = await import("@legami/report");
  const { embeddedLogo, pictureType } = await import("@legami/report/node");
  const options = { ...readReportOptions(await readFile(path, "utf8")), ...chosen };
  if (options.logo === undefined) return { options, logo: null };
  const embedded = embeddedLogo(options, lang);
  if (embedded !== null) return { options, logo: embedded };
  const file = join(dirname(path), options.logo);
  await requireFile(file, texts);
  const bytes = await readFile(file);
  const type = pictureType(bytes);
  if (type === null) return refuseUsage(texts.logoFile(file));
  const alt = ownText(options.logoText, lang) ?? options.organisation ?? "";
  return { options, logo: { type, bytes, alt } };
}

async function requestOf(
  options: ReportVerbOptions,
  { variant }: ReportOptions,
  { entries }: Source,
): Promise<MaterialRequest> {
  const { from = null, to = null, lang = "it", knownOn } = options;
  const { endOf } = await import("@legami/api/documents");
  return {
    from,
    to: endOf(entries, to, variant, knownOn ?? null),
    language: lang,
    ...given(options, "lens", "knownOn", "seed"),
  };
}

/** The evaluation, with its margins if they are asked for, and what they were read from. */
async function evaluated(
  { entries }: Source,
  asked: MaterialRequest,
  options: ReportVerbOptions,
  around: Surroundings,
): Promise<{ readonly material: Material; readonly repetitions: Repetitions | null }> {
  const { evaluationRequest, materialOf, reportMaterial } = await import("@legami/report");
  if (options.intervals !== true) {
    return { material: reportMaterial(entries, asked), repetitions: null };
  }
  const { evaluateInSteps } = await import("@legami/core");
  const { withIntervals } = await import("../intervals.ts");
  const { from = null, to = null, ...rest } = asked;
  const request = evaluationRequest(asked);
  const drawing = {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...given(options, "draws", "threads", "quiet"),
  };
  const steps = () => {
    const { first, surer } = evaluateInSteps(entries, from, to, request);
    return {
      first: { evaluation: first, repetitions: null },
      surer: (repetitions: Repetitions) => ({ evaluation: surer(repetitions), repetitions }),
    };
  };
  const { evaluation, repetitions } = await withIntervals<{
    readonly evaluation: Evaluation;
    readonly repetitions: Repetitions | null;
  }>({ entries, request }, drawing, around, steps);
  return { material: materialOf(entries, rest, evaluation), repetitions };
}

function refuseUsage(message: string): never {
  throw new LegamiError("LEGAMI_INVALID_OPTION", message);
}
