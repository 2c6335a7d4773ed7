/** Which programme the page is about, and what there is to know of it. */
import {
  type ChosenProgramme,
  chosenProgramme,
  type ProgrammeList,
  readFirstAnswers,
} from "./first-answers.ts";
import { get } from "./http.ts";
import { readSession, sitDown } from "./session.ts";
import { type Asked, answerAtOnce, useAnswer } from "./use-answer.ts";
import type { ProgrammeHead, SessionLink } from "./wire.ts";

const LIST = "programmes";
const headOf = (id: string) => `programme\n${id}`;

/** Before anything is drawn: with what the server has said already, or by asking who sits here. */
export function begin(): void {
  const first = readFirstAnswers();
  if (first === null) {
    void readSession();
    return;
  }
  const { session, programmes, programme } = first;
  if (programmes !== null) answerAtOnce(LIST, programmes);
  if (programme !== null) answerAtOnce(headOf(programme.settings.id), programme);
  sitDown(session);
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
