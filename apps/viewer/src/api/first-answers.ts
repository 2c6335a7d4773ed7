/**
 * What every page asks first: who sits here, which programmes there are, and which is meant. The server puts
 * the answers into the page itself: asked for one after the other they would come when the code has run.
 */
import type { ProgrammeHead, ProgrammeItem, Session, SessionLink } from "./wire.ts";

export interface ProgrammeList {
  readonly items: readonly ProgrammeItem[];
}

interface FirstAnswers {
  readonly session: Session;
  /** Null for whoever may not see it, or came in by a link. */
  readonly programmes: ProgrammeList | null;
  /** Null where there is none, or none of the name in the address. */
  readonly programme: ProgrammeHead | null;
}

const BLOCK = "first-answers";

/** Null on a page that is not the server's. */
export function readFirstAnswers(): FirstAnswers | null {
  const block = document.getElementById(BLOCK);
  return block === null ? null : (JSON.parse(block.textContent ?? "null") as FirstAnswers | null);
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
