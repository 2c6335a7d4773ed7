import { LegamiError } from "@legami/core";
import type { Language } from "./language.ts";

/** Something wrong at one place of a request's body or query. */
export interface PointedProblem {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly message: Readonly<Record<Language, string>>;
}

/** Beyond this many the sender has read enough; the rest is only counted. */
const MOST_TOLD = 100;

/** Entries that were refused: nothing of the request is stored. */
export class InvalidEntries extends LegamiError {
  override readonly name = "InvalidEntries";
  readonly problems: readonly PointedProblem[];

  constructor(problems: readonly PointedProblem[]) {
    super("LEGAMI_INVALID_ENTRY", "the entries are not valid", {
      details: { problems: problems.length },
    });
    this.problems = problems.slice(0, MOST_TOLD);
  }
}
