/** What every page asks first, one after the other: who sits here, which programmes there are, and which is meant. */
import { parseView } from "../state/view-state.ts";
import { askEarly } from "./early-answers.ts";
import { get } from "./http.ts";
import type { ProgrammeHead, ProgrammeItem, Session, SessionLink } from "./wire.ts";

export interface ProgrammeList {
  readonly items: readonly ProgrammeItem[];
}

export const SESSION = "session";
export const LIST = "programmes";
export const headOf = (id: string) => `programme\n${id}`;

export function getSession(): Promise<Session> {
  return get("/v1/sessions/current", {});
}

export function listProgrammes(signal?: AbortSignal): Promise<ProgrammeList> {
  return get("/v1/programmes", {}, signal);
}

export function getProgramme(id: string, signal?: AbortSignal): Promise<ProgrammeHead> {
  return get(`/v1/programmes/${encodeURIComponent(id)}`, {}, signal);
}

export interface ChosenProgramme {
  /** Null where there is none, or none yet. */
  readonly id: string | null;
  /** The address names one that is not there. */
  readonly isUnknown: boolean;
}

/** The one of the link, the one in the address, or the first there is. */
export function chosenProgramme(
  link: SessionLink | null,
  named: string | null,
  items: readonly ProgrammeItem[] | null,
): ChosenProgramme {
  // A link names its programme; there is no other for it.
  const id = link?.programme ?? named ?? items?.[0]?.id ?? null;
  return { id, isUnknown: items !== null && id !== null && !items.some((item) => item.id === id) };
}

/** @param isEntering whoever is on the way in may be somebody else a moment later: nothing else is asked */
export async function askFirstQuestions(isEntering: boolean): Promise<void> {
  const { role, link } = await askEarly(SESSION, getSession);
  if (isEntering || role === "nobody") return;
  const list = link === null ? await askEarly(LIST, () => listProgrammes()) : null;
  const named = parseView(location.search).programme;
  const { id, isUnknown } = chosenProgramme(link, named, list?.items ?? null);
  if (id !== null && !isUnknown) await askEarly(headOf(id), () => getProgramme(id));
}
