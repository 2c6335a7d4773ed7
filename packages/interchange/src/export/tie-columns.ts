import type { Snapshot } from "@legami/core";
import type { OutNetwork } from "./network.ts";

type OutTie = Snapshot["ties"][number];

/** What a tie says beside who its ends are. */
export interface TieColumn {
  readonly name: string;
  readonly isNumber: boolean;
  readonly of: (tie: OutTie) => string | number | null;
}

const WEIGHT: TieColumn = { name: "weight", isNumber: true, of: ({ strength }) => strength };

/** Where the two sides of a tie have said how strong it is: each of them, and whether they agree. */
const SIDES: readonly TieColumn[] = [
  { name: "status", isNumber: false, of: ({ status }) => status },
  { name: "source_says", isNumber: true, of: ({ sourceSays }) => sourceSays },
  { name: "target_says", isNumber: true, of: ({ targetSays }) => targetSays },
];

export function tieColumns({ lens }: OutNetwork): readonly TieColumn[] {
  return lens === "given" ? [WEIGHT] : [WEIGHT, ...SIDES];
}
