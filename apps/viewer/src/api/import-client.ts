/** Files on their way in, and what became of them. */
import type { ProgrammeSettings } from "@legami/core";
import type { Language } from "../state/view-state.ts";
import { noteImport } from "./deeds.ts";
import { ApiProblem, problemOf } from "./problem.ts";
import type { Page } from "./wire.ts";

export type Fate = "stored" | "merged" | "already" | "refused";

interface ImportColumn {
  readonly name: string;
  readonly field: string;
  readonly samples: readonly string[];
}

export interface ImportReading {
  readonly format: string;
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly kind: "ties" | "events" | "actors" | "matrix";
  readonly means: "assessment" | "event" | "documentary" | "given" | null;
  readonly dateFormat: string | null;
  readonly wave: string | null;
  readonly date: string | null;
  readonly level: number | null;
  /** What a column of such a table can hold. */
  readonly fields: readonly string[];
  readonly columns: readonly ImportColumn[];
}

interface ImportProblem {
  readonly code: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly sentence: string;
}

interface Told {
  readonly counts: Readonly<Record<"read" | Fate, number>>;
  readonly added: Readonly<Record<string, number>>;
  readonly problems: readonly ImportProblem[];
  readonly moreProblems: number;
  readonly notes: readonly string[];
}

export interface ImportQuestion {
  readonly name: string;
  readonly rows: readonly number[];
  readonly candidate: { readonly id: string; readonly label: string; readonly isNew: boolean };
  readonly answer: "same" | "different" | null;
}

export interface ImportPreview extends Told {
  readonly file: string;
  readonly opens: ProgrammeSettings | null;
  readonly reading: ImportReading | null;
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly string[];
    readonly fate: Fate;
  }[];
  /** The rows that are refused, as a file; `more` are beyond it. */
  readonly refused: { readonly csv: string; readonly more: number } | null;
  readonly questions: readonly ImportQuestion[];
  /** Of what is added, how much each survey gets; null = none of them. */
  readonly waves: readonly { readonly wave: string | null; readonly count: number }[];
}

export interface ImportReport extends Told {
  readonly id: string;
  readonly file: string;
  readonly at: string;
}

export interface PastImport extends ImportReport {
  readonly state: "done" | "undone";
  readonly entries: number;
}

/** What somebody has chosen otherwise than it was guessed. */
export interface ImportChoices {
  readonly encoding?: string;
  readonly separator?: string;
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly kind?: string;
  readonly means?: string;
  readonly dateFormat?: string;
  readonly date?: string;
  readonly wave?: string;
  readonly level?: number;
  readonly columns?: readonly { readonly name: string; readonly field: string }[];
  readonly names?: readonly { readonly name: string; readonly actor: string | null }[];
}

export interface ImportRequest extends ImportChoices {
  readonly uploads: readonly string[];
  readonly open?: { readonly name: string };
}

/** A file is read in a thread of the server's own, which may take so long. */
const TIMEOUT_MS = 60_000;

const path = (programme: string, rest = "") =>
  `/v1/programmes/${encodeURIComponent(programme)}/imports${rest}`;

/** Sends the bytes of a file; `onProgress` is told which share has left. */
export function sendFile(
  id: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // `fetch` tells nothing of what has left.
    const request = new XMLHttpRequest();
    const fail = (error: unknown) => reject(error);
    request.open("PUT", `/v1/uploads/${id}?name=${encodeURIComponent(file.name.slice(0, 200))}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("accept-language", document.documentElement.lang);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => fail(new ApiProblem(0, "OFFLINE"));
    request.onabort = () => fail(signal.reason);
    request.onload = () => {
      if (request.status === 200) return resolve();
      const answer = new Response(request.responseText, {
        status: request.status,
        headers: { "content-type": "application/problem+json" },
      });
      problemOf(answer).then(fail, fail);
    };
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

export function previewImport(
  programme: string,
  request: ImportRequest,
  lang: Language,
  signal: AbortSignal,
): Promise<ImportPreview> {
  return send(path(programme, ":preview"), lang, request, signal);
}

export async function runImport(
  programme: string,
  request: ImportRequest & { readonly id: string },
  lang: Language,
): Promise<ImportReport> {
  const report = await send<ImportReport>(path(programme), lang, request);
  noteImport(programme, report, "redo", (next) => turn(programme, report.id, next, lang));
  return report;
}

export async function turnImport(
  programme: string,
  one: Pick<PastImport, "id" | "file">,
  way: "undo" | "redo",
  lang: Language,
): Promise<PastImport> {
  const turned = await turn(programme, one.id, way, lang);
  noteImport(programme, one, way, (next) => turn(programme, one.id, next, lang));
  return turned;
}

function turn(programme: string, id: string, way: "undo" | "redo", lang: Language) {
  return send<PastImport>(path(programme, `/${id}/${way}`), lang, {});
}

export async function listImports(
  programme: string,
  signal?: AbortSignal,
): Promise<readonly PastImport[]> {
  const page: Page<PastImport> = await send(path(programme), null, undefined, signal);
  return page.items;
}

async function send<Answer>(
  address: string,
  lang: Language | null,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  const late = AbortSignal.timeout(TIMEOUT_MS);
  const init: RequestInit = {
    headers: {
      "accept-language": lang ?? document.documentElement.lang,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    signal: signal === undefined ? late : AbortSignal.any([signal, late]),
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  };
  const response = await fetch(address, init).catch((error: unknown) => {
    if (signal?.aborted === true) throw error;
    throw new ApiProblem(0, late.aborted ? "TIMEOUT" : "OFFLINE");
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Answer;
}
