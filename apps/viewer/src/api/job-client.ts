/** Files that take longer than an answer: begun, looked after, given up, fetched. */
import type { Language } from "../state/view-state.ts";
import { get, post, remove } from "./http.ts";
import { ApiProblem, problemOf } from "./problem.ts";

export interface JobState {
  readonly id: string;
  readonly state: "waiting" | "running" | "done" | "failed" | "cancelled";
  readonly done: number;
  readonly total: number;
  readonly problem: {
    readonly code: string;
    readonly status: number;
    readonly detail?: string;
  } | null;
}

const path = (programme: string, rest = "") =>
  `/v1/programmes/${encodeURIComponent(programme)}/jobs${rest}`;

export function beginJob(programme: string, wanted: object, lang: Language): Promise<JobState> {
  return post(path(programme, `?lang=${lang}`), wanted, lang);
}

export function readJob(programme: string, id: string, signal: AbortSignal): Promise<JobState> {
  return get(path(programme, `/${id}`), {}, signal);
}

export function cancelJob(programme: string, id: string, lang: Language): Promise<void> {
  return remove(path(programme, `/${id}`), lang);
}

/** Where the file is fetched that a job has made. */
export function resultAddress(programme: string, id: string): string {
  return path(programme, `/${id}/result`);
}

/** @throws ApiProblem */
export async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, {
    headers: { "accept-language": document.documentElement.lang },
    signal,
  }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ApiProblem(0, "OFFLINE");
  });
  if (!response.ok) throw await problemOf(response);
  return response.text();
}
