import type { Actor, AnyNewEntry, Entry, EntryOf, EntryType, Lens } from "@legami/core";
import type { Language } from "../state/view-state.ts";
import { keepAnswer, keptAnswer } from "./answer-memory.ts";
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

/** Every actor of the register. */
export function listActors(programme: string, signal?: AbortSignal): Promise<readonly Actor[]> {
  return everyPage(`/v1/programmes/${encodeURIComponent(programme)}/actors`, {}, signal);
}

/** The journal's entries of a type as they were sent: corrected and retracted ones are among them. */
export function listEntries<Type extends EntryType>(
  programme: string,
  type: Type,
  signal?: AbortSignal,
): Promise<readonly EntryOf<Type>[]> {
  const path = `/v1/programmes/${encodeURIComponent(programme)}/entries`;
  return everyPage<Entry>(path, { type }, signal) as Promise<readonly EntryOf<Type>[]>;
}

async function everyPage<Item>(
  path: string,
  query: object,
  signal?: AbortSignal,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const from: object = after === null ? {} : { after };
    const page: Page<Item> = await get(
      path,
      { ...query, limit: String(PAGE_SIZE), ...from },
      signal,
    );
    items.push(...page.items);
    after = page.next === null ? null : String(page.next);
  } while (after !== null);
  return items;
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

async function postEntry(programme: string, entry: AnyNewEntry, lang: Language): Promise<Receipt> {
  return post(`/v1/programmes/${encodeURIComponent(programme)}/entries`, entry, lang);
}

/** Several entries, all or none; the receipt of the last one. */
export async function postEntries(
  programme: string,
  entries: readonly AnyNewEntry[],
  lang: Language,
): Promise<Pick<Receipt, "id" | "seq" | "status">> {
  const [only, ...more] = entries;
  if (only !== undefined && more.length === 0) return postEntry(programme, only, lang);
  const { receipts } = await post<{ receipts: Pick<Receipt, "id" | "seq" | "status">[] }>(
    `/v1/programmes/${encodeURIComponent(programme)}/entries:batch`,
    { entries },
    lang,
  );
  const last = receipts.at(-1);
  if (last === undefined) throw new ApiProblem(200, "UNREADABLE");
  return last;
}

async function post<Answer>(path: string, body: unknown, lang: Language): Promise<Answer> {
  const response = await reach(path, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": lang },
    body: JSON.stringify(body),
  });
  return contentOf(response);
}

async function get<Answer>(path: string, query: object, signal?: AbortSignal): Promise<Answer> {
  const params = new URLSearchParams(query as Record<string, string>).toString();
  const lang = (query as { lang?: string }).lang ?? document.documentElement.lang;
  const address = params === "" ? path : `${path}?${params}`;
  const held = keptAnswer(`${lang} ${address}`);
  const response = await reach(address, {
    headers: {
      "accept-language": lang,
      ...(held === undefined ? {} : { "if-none-match": held.tag }),
    },
    ...(signal === undefined ? {} : { signal }),
  });
  if (response.status === 304 && held !== undefined) return held.answer as Answer;
  const answer = await contentOf<Answer>(response);
  const tag = response.headers.get("etag");
  if (tag !== null) keepAnswer(`${lang} ${address}`, tag, answer);
  return answer;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  const late = AbortSignal.timeout(TIMEOUT_MS);
  const signal = init.signal ? AbortSignal.any([init.signal, late]) : late;
  try {
    return await fetch(path, { ...init, signal });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new ApiProblem(0, late.aborted ? "TIMEOUT" : "OFFLINE");
  }
}

async function contentOf<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw await problemOf(response);
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new ApiProblem(response.status, "UNREADABLE");
  }
}
