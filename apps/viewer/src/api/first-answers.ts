/**
 * What every page asks first: who sits here, which programmes there are, and which is meant. The server puts
 * the answers into the page itself: asked for one after the other they would come when the code has run.
 */
import type { ProgrammeHead, ProgrammeItem, Session } from "./wire.ts";

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
