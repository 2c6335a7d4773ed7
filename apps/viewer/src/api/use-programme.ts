/** Which programme the page is about, and what there is to know of it. */
import { type ProgrammeList, readFirstAnswers } from "./first-answers.ts";
import { get } from "./http.ts";
import { enter, readSession } from "./session.ts";
import { type Asked, answerAtOnce, useAnswer } from "./use-answer.ts";
import type { ProgrammeHead, ProgrammeItem, SessionLink } from "./wire.ts";

const LIST = "programmes";
const headOf = (id: string) => `programme\n${id}`;

/**
 * Before anything is drawn: with what the server has said already, or by asking who sits here.
 * @param isEntering somebody is on the way in, perhaps for a while: the rest is asked when they are
 */
export function begin(isEntering: boolean): void {
  const first = readFirstAnswers();
  if (first === null) {
    void readSession();
    return;
  }
  const { session, programmes, programme } = first;
  if (!isEntering && programmes !== null) answerAtOnce(LIST, programmes);
  if (!isEntering && programme !== null) answerAtOnce(headOf(programme.settings.id), programme);
  enter(session);
}

interface ChosenProgramme {
  /** Null where there is none, or none yet. */
  readonly id: string | null;
  /** The address names one that is not there. */
  readonly isUnknown: boolean;
}

/** The one of the link, the one in the address, or the first there is. */
function chosenProgramme(
  link: SessionLink | null,
  named: string | null,
  items: readonly ProgrammeItem[] | null,
): ChosenProgramme {
  // A link names its programme; there is no other for it.
  const id = link?.programme ?? named ?? items?.[0]?.id ?? null;
  return { id, isUnknown: items !== null && id !== null && !items.some((item) => item.id === id) };
}

/** @param named the programme in the address */
export function useProgramme(
  link: SessionLink | null,
  named: string | null,
): ChosenProgramme & { readonly list: Asked<ProgrammeList>; readonly head: Asked<ProgrammeHead> } {
  const list = useAnswer<ProgrammeList>(link === null ? LIST : null, (signal) =>
    get("/v1/programmes", {}, signal),
  );
  const { id, isUnknown } = chosenProgramme(link, named, list.answer?.items ?? null);
  const isAsked = id !== null && !isUnknown && (link !== null || list.answer !== null);
  const head = useAnswer<ProgrammeHead>(isAsked ? headOf(id) : null, (signal) =>
    get(`/v1/programmes/${encodeURIComponent(id ?? "")}`, {}, signal),
  );
  return { id, isUnknown, list, head };
}
