import type { Series } from "../api/use-series.ts";
import type { ProgrammeHead } from "../api/wire.ts";
import type { Column } from "../panels/overview/territory-grid.tsx";
import type { Resolved } from "../state/timeline.ts";

/** What both views of the overview are told. */
export interface OverviewProps {
  readonly programme: ProgrammeHead;
  /** The moments that the numbers on screen belong to. */
  readonly of: Resolved;
  readonly columns: readonly Column[];
  /** What positions are made from; null until it is there. */
  readonly series: Series | null;
  readonly hasSeriesFailed: boolean;
}
