import type { CivilDate } from "@legami/core";

/** What the rows of a table mean for the journal. */
export const MEANINGS = ["assessment", "event", "documentary", "given"] as const;
export type Meaning = (typeof MEANINGS)[number];

/** A row says that two are tied. What it leaves out is null. */
export interface SaidTie {
  readonly kind: "tie";
  readonly row: number;
  readonly source: string;
  readonly target: string;
  readonly date: CivilDate | null;
  readonly wave: string | null;
  readonly level: number | null;
  readonly weight: number | null;
  /** As the cell of a matrix says it. */
  readonly cell?: string;
  readonly frequency: number | null;
  readonly trust: number | null;
  readonly type: string | null;
  readonly note: string | null;
}

/** A row says that somebody took part in something. */
export interface SaidMeeting {
  readonly kind: "meeting";
  readonly row: number;
  /** What the sheet calls it; null where each row is one of its own. */
  readonly event: string | null;
  readonly date: CivilDate | null;
  readonly type: string | null;
  readonly actors: readonly string[];
  readonly note: string | null;
}

/** A row describes somebody, or only names them. */
export interface SaidActor {
  readonly kind: "actor";
  readonly row: number;
  readonly name: string;
  readonly id: string | null;
  readonly fields: Readonly<Record<string, string | number | readonly string[]>>;
}

export type Said = SaidTie | SaidMeeting | SaidActor;
