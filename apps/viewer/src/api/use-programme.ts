/** Which programme the page is about: the one of the link, the one in the address, or the first there is. */
import { parseView } from "../state/view-state.ts";
import { getProgramme, listProgrammes } from "./client.ts";
import { type Asked, askEarly, useAnswer } from "./use-answer.ts";
import type { ProgrammeHead, ProgrammeItem, Session, SessionLink } from "./wire.ts";

type List = Awaited<ReturnType<typeof listProgrammes>>;

const LIST = "programmes";
const questionOf = (id: string) => `programme\n${id}`;

interface Chosen {
  /** Null where there is none, or none yet. */
  readonly id: string | null;
  /** The address names one that is not there. */
  readonly isUnknown: boolean;
}

function chosen(
  link: SessionLink | null,
  named: string | null,
  items: readonly ProgrammeItem[] | null,
): Chosen {
  // A link names its programme; there is no other for it.
  const id = link?.programme ?? named ?? items?.[0]?.id ?? null;
  return { id, isUnknown: items !== null && id !== null && !items.some((item) => item.id === id) };
}

export function useProgramme(
  link: SessionLink | null,
  named: string | null,
): Chosen & { readonly list: Asked<List>; readonly head: Asked<ProgrammeHead> } {
  const list = useAnswer(link === null ? LIST : null, listProgrammes);
  const { id, isUnknown } = chosen(link, named, list.answer?.items ?? null);
  const isAsked = id !== null && !isUnknown && (link !== null || list.answer !== null);
  const head = useAnswer(isAsked ? questionOf(id) : null, (signal) =>
    getProgramme(id ?? "", signal),
  );
  return { id, isUnknown, list, head };
}

/** Asked for whoever sits here while the page is still put together. */
export async function askForProgramme({ role, link }: Session): Promise<void> {
  if (role === "nobody") return;
  const list = link === null ? await askEarly(LIST, listProgrammes) : null;
  const { id, isUnknown } = chosen(link, parseView(location.search).programme, list?.items ?? null);
  if (id !== null && !isUnknown)
    await askEarly(questionOf(id), (signal) => getProgramme(id, signal));
}
