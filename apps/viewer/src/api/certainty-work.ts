/**
 * How sure the numbers of a comparison are, as it is found out: a job of the server, begun when the
 * first numbers are there. What was found is kept by question, so that it is there at once on coming
 * back; what nobody looks at any more is given up, for it takes every core.
 */
import type { Lens } from "@legami/core";
import type { Language } from "../state/view-state.ts";
import { get, post, remove } from "./http.ts";
import { ApiProblem, asProblem } from "./problem.ts";
import { onForgetting } from "./use-answer.ts";
import type { Comparison, Job } from "./wire.ts";

/** Enough for margins that hold still, few enough that they come within some seconds. */
const DRAWS = 200;

/** The comparison on the page, as it was asked for. */
export interface CertaintyQuestion {
  readonly programme: string;
  /** Changes when the journal does. */
  readonly revision: string;
  readonly lang: Language;
  readonly from: string;
  readonly to: string;
  readonly isCarried: boolean;
  readonly scope: string;
  readonly lens: Lens;
  readonly only: string | null;
}

export type CertaintyState =
  | { readonly kind: "waiting" }
  | { readonly kind: "running"; readonly share: number }
  | { readonly kind: "done"; readonly comparison: Comparison }
  | { readonly kind: "failed"; readonly problem: ApiProblem }
  | { readonly kind: "cancelled" };

interface Work {
  state: CertaintyState;
  readonly listeners: Set<() => void>;
  readonly controller: AbortController;
  readonly question: CertaintyQuestion;
  job: string | null;
}

const LOOK_AGAIN_MS = 400;
/** The page that comes next may ask the same. */
const GIVE_UP_AFTER_MS = 1000;
const MOST = 12;

const works = new Map<string, Work>();
const waiting: CertaintyState = { kind: "waiting" };

export function keyOf(question: CertaintyQuestion): string {
  return JSON.stringify(question);
}

export function certaintyState(key: string): CertaintyState {
  return works.get(key)?.state ?? waiting;
}

/** Begins what was never begun, and goes on until nobody follows. */
export function followCertainty(question: CertaintyQuestion, listener: () => void): () => void {
  const key = keyOf(question);
  const work = works.get(key) ?? begin(key, question);
  work.listeners.add(listener);
  return () => {
    work.listeners.delete(listener);
    setTimeout(() => {
      if (work.listeners.size > 0 || isOver(work)) return;
      if (works.get(key) === work) works.delete(key);
      void endJob(work);
    }, GIVE_UP_AFTER_MS);
  };
}

/** Because somebody said so: it begins again only if somebody says that. */
export function cancelCertainty(key: string): void {
  const work = works.get(key);
  if (work === undefined || isOver(work)) return;
  tell(work, { kind: "cancelled" });
  void endJob(work);
}

export function restartCertainty(key: string): void {
  const work = works.get(key);
  if (work === undefined || !isOver(work)) return;
  const next = begin(key, work.question, work.listeners);
  tell(next, waiting);
}

onForgetting(() => {
  for (const work of works.values()) if (!isOver(work)) void endJob(work);
  works.clear();
});

function begin(
  key: string,
  question: CertaintyQuestion,
  listeners: Set<() => void> = new Set(),
): Work {
  const controller = new AbortController();
  const work: Work = { state: waiting, listeners, controller, question, job: null };
  works.delete(key);
  works.set(key, work);
  const over = [...works].filter(([, one]) => isOver(one) && one.listeners.size === 0);
  for (const [old] of over.slice(0, Math.max(0, works.size - MOST))) works.delete(old);
  carryOut(work).catch((error: unknown) => {
    if (!controller.signal.aborted) tell(work, { kind: "failed", problem: asProblem(error) });
  });
  return work;
}

async function carryOut(work: Work): Promise<void> {
  const { question, controller } = work;
  const { signal } = controller;
  const { programme, lang, from, to, isCarried, scope, lens, only } = question;
  const wanted = {
    what: "comparison",
    from,
    to,
    scope,
    lens,
    draws: DRAWS,
    ...(isCarried ? { allowCarried: true } : {}),
    ...(only === null ? {} : { only }),
  };
  let job = await post<Job>(`/v1/programmes/${encodeURIComponent(programme)}/jobs`, wanted, lang);
  work.job = job.id;
  // Given up while it was being asked for.
  if (signal.aborted) return endJob(work);
  while (job.state === "waiting" || job.state === "running") {
    const { state, done, total } = job;
    const isCounted = state === "running" && total > 0;
    tell(work, isCounted ? { kind: "running", share: done / total } : waiting);
    await pause(LOOK_AGAIN_MS);
    if (signal.aborted) return;
    job = await get<Job>(addressOf(work), { lang }, signal);
  }
  if (job.state === "failed") throw problemOfJob(job);
  if (job.state === "cancelled") return tell(work, { kind: "cancelled" });
  const comparison = await get<Comparison>(`${addressOf(work)}/result`, { lang }, signal);
  tell(work, { kind: "done", comparison });
}

function addressOf({ question, job }: Work): string {
  return `/v1/programmes/${encodeURIComponent(question.programme)}/jobs/${job}`;
}

/** The server may have ended it already. */
async function endJob(work: Work): Promise<void> {
  work.controller.abort();
  if (work.job !== null) await remove(addressOf(work), work.question.lang).catch(() => {});
}

function problemOfJob({ problem }: Job): ApiProblem {
  const { status = 0, code = "UNREADABLE", detail = null, title = null } = problem ?? {};
  return new ApiProblem(status, code, { detail: detail ?? title });
}

function isOver({ state }: Work): boolean {
  return state.kind !== "waiting" && state.kind !== "running";
}

function tell(work: Work, state: CertaintyState): void {
  work.state = state;
  for (const listener of work.listeners) listener();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
