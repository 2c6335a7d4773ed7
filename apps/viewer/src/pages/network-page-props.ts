import type { ReactNode } from "react";
import type { Series } from "../api/use-series.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import type { Resolved } from "../state/timeline.ts";
import type { Selection } from "../state/view-state.ts";

/** What both views of a network are told. */
export interface NetworkPageProps {
  readonly programme: ProgrammeHead;
  /** The moments that the numbers on screen belong to. */
  readonly of: Resolved;
  /** What positions are made from; null until it is there. */
  readonly series: Series | null;
  readonly hasSeriesFailed: boolean;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  readonly slider: ReactNode;
}
