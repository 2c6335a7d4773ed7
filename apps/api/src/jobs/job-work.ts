/** What a job may be asked for, and the work that it then is. */
import {
  DEFAULT_DRAWS,
  type Entry,
  type EvaluationRequest,
  InvalidOptionError,
  LENSES,
} from "@legami/core";
import { FIGURES, PRESETS } from "@legami/figures";
import { evaluationRequest, readReportOptions } from "@legami/report";
import { embeddedLogo } from "@legami/report/node";
import { repeatInThreads } from "@legami/threads";
import { type Static, Type } from "typebox";
import type { ReportTask } from "../analysis/task.ts";
import type { RouteContext } from "../context.ts";
import {
  endOf,
  REPORT_FORMATS,
  REPORT_NAMES,
  type ReportFormat,
} from "../documents/report-file.ts";
import type { Language } from "../language.ts";
import { OWN_WORDS, ownWords } from "../own-words.ts";
import { placesFor } from "../places.ts";
import type { KnownProgramme } from "../programme-cache.ts";
import { READING, requestOf } from "../reading.ts";
import { closed, name, nullable } from "../schema-parts.ts";
import { JSON_TYPE } from "../send-body.ts";
import { XLSX_TYPE, ZIP_TYPE } from "../sent-file.ts";
import type { Work } from "./job-list.ts";

const { lang: _, lens: __, knownOn, ...READING_OF_COMPARISONS } = READING;

export const WANTED = closed({
  what: Type.Enum(["comparison", "figures", "report"], {
    description:
      "A comparison with its intervals; every figure in a ZIP, with its numbers; the report, or the page for citizens.",
  }),
  from: Type.Optional(nullable(name())),
  to: Type.Optional(nullable(name())),
  lens: Type.Optional(Type.Enum([...LENSES])),
  knownOn,
  allowCarried: Type.Optional(Type.Boolean({ description: "Not of a report." })),
  draws: Type.Optional(
    Type.Integer({
      minimum: 20,
      maximum: 10_000,
      description: `Of a comparison; ${DEFAULT_DRAWS} unless given. Of a report: without it there are no margins.`,
    }),
  ),
  preset: Type.Optional(Type.Enum([...PRESETS], { description: "Of figures." })),
  at: Type.Optional(nullable(name())),
  own: Type.Optional(
    closed({ figure: Type.Enum(FIGURES.map((figure) => figure.name)), ...OWN_WORDS }),
  ),
  format: Type.Optional(
    Type.Enum([...REPORT_FORMATS], { description: "Of a report; `docx` unless given." }),
  ),
  form: Type.Optional(
    Type.Enum(["report", "leaflet"], {
      description: "`leaflet`: the two pages for citizens. `report` unless given.",
    }),
  ),
  options: Type.Optional(
    Type.Unsafe<object>({
      type: "object",
      description:
        "Of a report: what `report.json` says. A logo as a data address; one that is a file is left out.",
    }),
  ),
  ...READING_OF_COMPARISONS,
});

export type WantedJob = Static<typeof WANTED>;

const OF_ALL = ["what", "from", "to", "lens", "knownOn"];
const FIELDS: Readonly<Record<WantedJob["what"], readonly string[]>> = {
  comparison: [...OF_ALL, "allowCarried", "draws", ...Object.keys(READING_OF_COMPARISONS)],
  figures: [...OF_ALL, "allowCarried", "at", "preset", "scope", "own"],
  report: [...OF_ALL, "draws", "format", "form", "options"],
};

export const MEDIA_TYPES: Readonly<Record<ReportFormat | "zip", string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  pdf: "application/pdf",
  xlsx: XLSX_TYPE,
  zip: ZIP_TYPE,
};

/** @throws InvalidOptionError or LegamiError for what cannot be asked for together, or not be read */
export function workOf(
  context: RouteContext,
  known: KnownProgramme,
  wanted: WantedJob,
  language: Language,
): Work {
  const fields = FIELDS[wanted.what];
  const stranger = Object.keys(wanted).find((field) => !fields.includes(field));
  if (stranger !== undefined) {
    throw new InvalidOptionError(stranger, `one of ${fields.join(", ")}`, wanted.what);
  }
  // What is appended while it runs is another question.
  const then = { ...known, entries: [...known.entries] };
  switch (wanted.what) {
    case "comparison":
      return comparison(context, then, wanted, language);
    case "figures":
      return figures(context, then, wanted, language);
    case "report":
      return report(context, then, wanted, language);
  }
}

/** The comparison with its repetitions, which come out of threads. */
function comparison(
  { analysis }: RouteContext,
  known: KnownProgramme,
  { from = null, to = null, draws = DEFAULT_DRAWS, allowCarried = false, ...reading }: WantedJob,
  language: Language,
): Work {
  const request: EvaluationRequest = { ...requestOf(reading, language), allowCarried };
  return async (signal, onProgress) => {
    // Refused where the comparison is, before any thread is begun.
    const probe = { what: "change", from, to, request: { ...request, only: [] } } as const;
    await analysis.run(known, probe, signal);
    const asked = { entries: known.entries, from, to, request, draws };
    const repetitions = await repeatInThreads(asked, { signal, onProgress });
    const drawn = repetitions === null ? {} : { repetitions };
    const task = { what: "change", from, to, request, ...drawn } as const;
    const body = await analysis.run(known, task, signal);
    return { body, mediaType: JSON_TYPE, fileName: null };
  };
}

function figures(
  { analysis, store }: RouteContext,
  known: KnownProgramme,
  { at = null, from = null, to = null, scope, lens, preset, allowCarried, knownOn, own }: WantedJob,
  language: Language,
): Work {
  const request = {
    at,
    from,
    to,
    language,
    ...(scope === undefined ? {} : { scope }),
    ...(lens === undefined ? {} : { lens }),
    ...(preset === undefined ? {} : { preset }),
    ...(allowCarried === undefined ? {} : { allowCarried }),
    ...(knownOn === undefined ? {} : { knownOn }),
    ...(own === undefined ? {} : { own: ownWords(own) }),
  };
  const fileName = `${known.id}-${language === "it" ? "figure" : "figures"}.zip`;
  return async (signal, onProgress) => {
    const placed = await placesFor(store.places, known.id);
    const task = { what: "figures", request: { ...request, ...placed } } as const;
    const body = await analysis.run(known, task, signal, onProgress);
    return { body, mediaType: MEDIA_TYPES.zip, fileName };
  };
}

function report(
  { analysis, store }: RouteContext,
  known: KnownProgramme,
  {
    from = null,
    to = null,
    lens,
    knownOn,
    draws,
    format = "docx",
    form = "report",
    options,
  }: WantedJob,
  language: Language,
): Work {
  const task: ReportTask = {
    what: "report",
    form,
    format,
    options: optionsOf(options, language),
    request: {
      from,
      to,
      language,
      ...(lens === undefined ? {} : { lens }),
      ...(knownOn === undefined ? {} : { knownOn }),
    },
  };
  const [asReport, asLeaflet] = REPORT_NAMES[language];
  const fileName = `${known.id}-${form === "report" ? asReport : asLeaflet}.${format}`;
  return async (signal, onProgress) => {
    // With personal text, which the cache does not keep: the diary tells of corrective actions.
    const stored = await store.entries(known.id);
    const entries = stored.filter(({ seq }) => seq <= known.head.seq);
    const placed = await placesFor(store.places, known.id);
    const asked = { ...task, request: { ...task.request, ...placed } };
    const drawn =
      draws === undefined || form === "leaflet"
        ? {}
        : await marginsOf(entries, task, draws, { signal, onProgress });
    const body = await analysis.run(
      { ...known, entries },
      { ...asked, ...drawn },
      signal,
      onProgress,
    );
    return { body, mediaType: MEDIA_TYPES[format], fileName };
  };
}

/** Refused at once, not when the job comes to it. */
function optionsOf(options: object | undefined, language: Language): ReportTask["options"] {
  const read = readReportOptions(JSON.stringify(options ?? {}));
  embeddedLogo(read, language);
  return read;
}

async function marginsOf(
  entries: readonly Entry[],
  { request, options }: ReportTask,
  draws: number,
  listening: Parameters<typeof repeatInThreads>[1],
): Promise<Pick<ReportTask, "repetitions">> {
  const { from = null, to = null, knownOn = null } = request;
  const repetitions = await repeatInThreads(
    {
      entries,
      from,
      to: endOf(entries, to, options.variant, knownOn),
      request: evaluationRequest(request),
      draws,
    },
    listening,
  );
  return repetitions === null ? {} : { repetitions };
}
