import type { Findings } from "../findings.ts";
import type { GraphRows } from "./graph-rows.ts";

/** An attribute that a file declares before it uses it. */
export interface GraphAttribute {
  readonly id: string;
  /** The column it fills; null if it is nothing that can be read. */
  readonly column: string | null;
  /** Its value where it is not written, or null. */
  fallback: string | null;
}

/** The attributes that a file declares for its nodes, or for its ties. */
export class GraphAttributes {
  readonly #file: string;
  readonly #rows: GraphRows;
  readonly #findings: Findings;
  readonly #byId = new Map<string, GraphAttribute>();
  readonly #lines = new Map<string, number>();

  constructor(file: string, rows: GraphRows, findings: Findings) {
    this.#file = file;
    this.#rows = rows;
    this.#findings = findings;
  }

  /** @param title null for an attribute that is nothing that can be read */
  declare(id: string, title: string | null, line: number): GraphAttribute {
    const column = title === null ? null : this.#rows.nameOf(title || id);
    const attribute: GraphAttribute = { id, column, fallback: null };
    const first = column === null ? undefined : this.#lines.get(column);
    if (this.#byId.has(id) || first !== undefined) {
      const place = { file: this.#file, row: line, found: column ?? id };
      this.#findings.problem("duplicate-attribute", place, { first: first ?? line });
    }
    this.#byId.set(id, attribute);
    if (column !== null) this.#lines.set(column, line);
    return attribute;
  }

  /** The attribute of that id, or null after reporting that none was declared. */
  find(id: string, line: number): GraphAttribute | null {
    const attribute = this.#byId.get(id) ?? null;
    if (attribute === null) {
      this.#findings.problem("undeclared-attribute", { file: this.#file, row: line, found: id });
    }
    return attribute;
  }

  /** Cells to begin a row with: what holds where nothing is written. */
  fallbacks(): Map<string, string> {
    const cells = new Map<string, string>();
    for (const { column, fallback } of this.#byId.values()) {
      if (column !== null && fallback !== null) cells.set(column, fallback);
    }
    return cells;
  }
}
