/** Which programme the page is about, and what there is to know of it. */
import {
  type ChosenProgramme,
  chosenProgramme,
  getProgramme,
  headOf,
  LIST,
  listProgrammes,
  type ProgrammeList,
} from "./first-questions.ts";
import { type Asked, useAnswer } from "./use-answer.ts";
import type { ProgrammeHead, SessionLink } from "./wire.ts";

/** @param named the programme in the address */
export function useProgramme(
  link: SessionLink | null,
  named: string | null,
): ChosenProgramme & { readonly list: Asked<ProgrammeList>; readonly head: Asked<ProgrammeHead> } {
  const list = useAnswer(link === null ? LIST : null, listProgrammes);
  const { id, isUnknown } = chosenProgramme(link, named, list.answer?.items ?? null);
  const isAsked = id !== null && !isUnknown && (link !== null || list.answer !== null);
  const head = useAnswer(isAsked ? headOf(id) : null, (signal) => getProgramme(id ?? "", signal));
  return { id, isUnknown, list, head };
}
