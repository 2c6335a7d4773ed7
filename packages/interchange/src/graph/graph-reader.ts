import type { FlatTables } from "../flat-pair/flat-columns.ts";
import type { PieceReader } from "../stream-reading.ts";

/** Reads a file of one of the graph formats, piece by piece. */
export interface GraphReader extends PieceReader {
  /** The tables, or null if there is something wrong that keeps them from being read. */
  end(): FlatTables | null;
}
