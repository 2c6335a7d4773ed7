/** Requests to the API: sent once, waited for so long, and what goes wrong told as a problem. */
import type { Language } from "../state/view-state.ts";
import { keepAnswer, keptAnswer } from "./answer-memory.ts";
import { ApiProblem, problemOf } from "./problem.ts";

const TIMEOUT_MS = 20_000;

export function post<Answer>(
  path: string,
  body: unknown,
  lang: Language,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return send("POST", path, body, lang, headers);
}

export function put<Answer>(
  path: string,
  body: unknown,
  lang: Language,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  return send("PUT", path, body, lang, headers);
}

async function send<Answer>(
  method: "POST" | "PUT",
  path: string,
  body: unknown,
  lang: Language,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const response = await reach(path, {
    method,
    headers: { "content-type": "application/json", "accept-language": lang, ...headers },
    body: JSON.stringify(body),
  });
  return contentOf(response);
}

/** Safe to send twice, as deletions are. */
export async function remove(path: string, lang: Language): Promise<void> {
  const response = await reach(path, { method: "DELETE", headers: { "accept-language": lang } });
  if (!response.ok) await contentOf(response);
}

/** With the tag of what was read, for an edit of it. */
export async function getTagged<Answer>(
  path: string,
  lang: Language,
): Promise<{ readonly answer: Answer; readonly tag: string }> {
  const response = await reach(path, { headers: { "accept-language": lang } });
  const answer = await contentOf<Answer>(response);
  return { answer, tag: response.headers.get("etag") ?? "" };
}

export async function get<Answer>(
  path: string,
  query: object,
  signal?: AbortSignal,
): Promise<Answer> {
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
  } catch (error) {
    // Whoever waits for the rest of an answer has waited as long as for its beginning.
    const isLate = error instanceof DOMException && error.name === "TimeoutError";
    throw new ApiProblem(response.status, isLate ? "TIMEOUT" : "UNREADABLE");
  }
}
