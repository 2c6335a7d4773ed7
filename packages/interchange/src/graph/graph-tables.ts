import { numberIn } from "../csv/cell-values.ts";
import type { Table } from "../csv/table.ts";
import type { Findings } from "../findings.ts";
import {
  FLAT_ACTOR_COLUMNS,
  FLAT_TIE_COLUMNS,
  type FlatTables,
} from "../flat-pair/flat-columns.ts";
import { type GraphCells, GraphRows } from "./graph-rows.ts";

export interface GraphTablesOptions {
  /** The format has names and times of its own, beside attributes. */
  readonly hasNamesAndTimes?: boolean;
  /** The weight of a tie that has none where others have one; undefined = every tie needs its own. */
  readonly weight?: string;
  /** Nodes and ties stand in lists of these names, whose items are counted; else lines are. */
  readonly lists?: { readonly nodes: string; readonly edges: string };
}

/** A network as a graph file tells it, on its way to the two tables of a flat pair. */
export class GraphTables {
  readonly nodes: GraphRows;
  readonly edges: GraphRows;
  readonly #file: string;
  readonly #findings: Findings;
  readonly #hasOwnWeight: boolean;
  /** Where the first tie without direction stands. */
  #undirectedRow: number | null = null;

  constructor(
    file: string,
    findings: Findings,
    { hasNamesAndTimes = false, weight, lists }: GraphTablesOptions = {},
  ) {
    const originOf = (name: string | undefined) => ({
      file,
      part: name === undefined ? null : ({ kind: "list", name } as const),
    });
    this.#file = file;
    this.#findings = findings;
    this.#hasOwnWeight = weight !== undefined;
    this.nodes = new GraphRows(
      {
        origin: originOf(lists?.nodes),
        own: hasNamesAndTimes ? ["id", "label", "timeset"] : ["id"],
        shape: FLAT_ACTOR_COLUMNS,
      },
      findings,
    );
    this.edges = new GraphRows(
      {
        origin: originOf(lists?.edges),
        own: hasNamesAndTimes ? ["source", "target", "timeset"] : ["source", "target"],
        shape: FLAT_TIE_COLUMNS,
        ...(weight !== undefined && { fallbacks: { weight } }),
      },
      findings,
    );
  }

  get isFull(): boolean {
    return this.nodes.isFull || this.edges.isFull;
  }

  addNode(row: number, cells: GraphCells): void {
    this.nodes.add(row, cells);
  }

  addTie(row: number, cells: GraphCells, isDirected: boolean): void {
    if (!isDirected) this.#undirectedRow ??= row;
    this.edges.add(row, cells);
  }

  /** The tables, or null if the file has more than tables may. */
  end(): FlatTables | null {
    const [actors, ties] = [this.nodes.end(), this.edges.end()];
    if (actors === null || ties === null) return null;
    if (ties.at.has("level") && this.#undirectedRow !== null) {
      const column = ties.header[ties.at.get("level") ?? -1] ?? null;
      const place = { file: this.#file, part: ties.part, row: this.#undirectedRow, column };
      this.#findings.problem("undirected-levels", place);
    }
    return { actors, ties: this.#hasOwnWeight ? withoutIdleWeight(ties) : ties };
  }
}

/** Programs write a weight of 1 with every tie; beside levels it says nothing. */
function withoutIdleWeight(ties: Table): Table {
  const weights = ties.columns.get("weight")?.words.slice(1) ?? [];
  const isIdle = ties.at.has("level") && weights.every((weight) => numberIn(weight) === 1);
  if (!isIdle) return ties;
  const at = new Map([...ties.at].filter(([name]) => name !== "weight"));
  const columns = new Map([...ties.columns].filter(([name]) => name !== "weight"));
  return { ...ties, at, columns };
}
