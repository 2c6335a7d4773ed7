import type { Actor, AnyNewEntry, Lens } from "@legami/core";
import type { Language } from "../state/view-state.ts";
import { ApiProblem, problemOf } from "./problem.ts";
import type {
  Comparison,
  Measurement,
  Page,
  ProgrammeHead,
  ProgrammeItem,
  Receipt,
} from "./wire.ts";

const TIMEOUT_MS = 20_000;
const PAGE_SIZE = 500;

/** Which network is asked for, and in which language its sentences. */
export interface Reading {
  readonly programme: string;
  /** One scope, or several with commas between them: ties and register are those of the first. */
  readonly scope: string;
  readonly lens: Lens;
  readonly lang: Language;
  /** Keys of measures, where not all are wanted. */
  readonly only?: string;
}

export function listProgrammes(signal?: AbortSignal): Promise<{ items: readonly ProgrammeItem[] }> {
  return get("/v1/programmes", {}, signal);
}

export function getProgramme(id: string, signal?: AbortSignal): Promise<ProgrammeHead> {
  return get(`/v1/programmes/${encodeURIComponent(id)}`, {}, signal);
}

/** Every actor of the register, page after page. */
export async function listActors(
  programme: string,
  signal?: AbortSignal,
): Promise<readonly Actor[]> {
  const actors: Actor[] = [];
  let after: string | null = null;
  do {
    const query: Record<string, string> = {
      limit: String(PAGE_SIZE),
      ...(after === null ? {} : { after }),
    };
    const page: Page<Actor> = await get(
      `/v1/programmes/${encodeURIComponent(programme)}/actors`,
      query,
      signal,
    );
    actors.push(...page.items);
    after = page.next === null ? null : String(page.next);
  } while (after !== null);
  return actors;
}

export function getSnapshot(
  at: string,
  reading: Reading,
  signal?: AbortSignal,
): Promise<Measurement> {
  const { programme, ...query } = reading;
  return get(
    `/v1/programmes/${encodeURIComponent(programme)}/snapshots/${encodeURIComponent(at)}`,
    query,
    signal,
  );
}

/** `carried`: a date that is no wave may stand on the survey of the wave before it. */
export function getComparison(
  dates: { readonly from: string; readonly to: string; readonly carried: boolean },
  reading: Reading,
  signal?: AbortSignal,
): Promise<Comparison> {
  const { programme, ...query } = reading;
  const { from, to, carried } = dates;
  return get(
    `/v1/programmes/${encodeURIComponent(programme)}/comparisons`,
    { ...query, from, to, ...(carried ? { allowCarried: "true" } : {}) },
    signal,
  );
}

export function postEntry(programme: string, entry: AnyNewEntry, lang: Language): Promise<Receipt> {
  return send(`/v1/programmes/${encodeURIComponent(programme)}/entries`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": lang },
    body: JSON.stringify(entry),
  });
}

function get<Answer>(path: string, query: object, signal?: AbortSignal): Promise<Answer> {
  const params = new URLSearchParams(query as Record<string, string>).toString();
  const lang = (query as { lang?: string }).lang ?? document.documentElement.lang;
  return send(params === "" ? path : `${path}?${params}`, {
    headers: { "accept-language": lang },
    ...(signal === undefined ? {} : { signal }),
  });
}

async function send<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const late = AbortSignal.timeout(TIMEOUT_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, late]) : late;
  let response: Response;
  try {
    response = await fetch(path, { ...init, signal });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new ApiProblem(0, late.aborted ? "TIMEOUT" : "OFFLINE");
  }
  if (!response.ok) throw await problemOf(response);
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new ApiProblem(response.status, "UNREADABLE");
  }
}
