/** What a computation of repeated networks is given, and which numbers of a row it fills. */
import type { Change } from "../arrays/change-arrays.ts";
import type { Network } from "../arrays/network.ts";
import type { Scope } from "../model/scope.ts";

/** The networks of one run, each cut when it is first asked for. */
export interface Drawn {
  readonly network: (
    at: "from" | "to",
    scope: Scope,
    frame: "known" | "active",
    isPanel: boolean,
  ) => Network;
  readonly change: (scope: Scope, frame: "panel" | "union") => Change;
}

/** Slots that one computation fills. */
export interface Filling {
  readonly names: readonly string[];
  /** Takes long: done in some of the draws only. */
  readonly isSlow: boolean;
  readonly fill: (drawn: Drawn, row: Float64Array, first: number) => void;
}
