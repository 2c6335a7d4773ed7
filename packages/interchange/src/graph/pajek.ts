/**
 * Pajek networks (`.net`), and projects (`.paj`) of one network: sections that begin with `*`. An
 * actor's id is its number, its label stands beside. Partitions and vectors become columns of the
 * actors; times in square brackets, as `[1-3,5]`, become spells.
 *
 * Source: Mrvar & Batagelj (2024), "Pajek: Reference Manual", mrvar.fdv.uni-lj.si/pajek.
 */
import type { Findings } from "../findings.ts";
import type { FlatTables } from "../flat-pair/flat-columns.ts";
import type { ProblemCode } from "../problems.ts";
import type { GraphReader } from "./graph-reader.ts";
import { GraphTables } from "./graph-tables.ts";
import { LineReader } from "./lines.ts";
import { Matrix } from "./matrix.ts";
import { isParameter, pajekTimes, tokensOf, unquoted } from "./pajek-tokens.ts";
import { PajekVertices } from "./pajek-vertices.ts";

/** Takes a line of the section that is open. */
type TakeLine = (tokens: readonly string[], row: number) => void;

export class PajekReader implements GraphReader {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #lines: LineReader;
  readonly #tables: GraphTables;
  readonly #vertices = new PajekVertices();
  #take: TakeLine;
  #endSection: () => void = () => {};
  #relation: string | null = null;
  #networks = 0;
  /** The column that the next vertices give values of; null where they are the network's own. */
  #column: string | null = null;

  constructor(file: string, findings: Findings) {
    this.#file = file;
    this.#findings = findings;
    this.#tables = new GraphTables(file, findings, { hasNamesAndTimes: true, weight: "1" });
    this.#lines = new LineReader(file, findings, (line, row) => this.#addLine(line.trim(), row));
    this.#take = (tokens, row) => this.#unexpected(tokens[0] ?? "", row, "pajek-section");
  }

  push(piece: string | Uint8Array): boolean {
    return this.#lines.push(piece);
  }

  end(): FlatTables | null {
    this.#lines.end();
    if (!this.#lines.isStopped) this.#endSection();
    if (this.#lines.isStopped) return null;
    if (this.#vertices.count === -1) this.#findings.problem("no-graph", { file: this.#file });
    this.#vertices.addTo(this.#tables);
    return this.#tables.end();
  }

  #addLine(line: string, row: number): void {
    if (line === "" || line.startsWith("%")) return;
    const tokens = tokensOf(line);
    if (!line.startsWith("*")) this.#take(tokens, row);
    else {
      this.#endSection();
      this.#endSection = () => {};
      this.#open((tokens[0] ?? "").slice(1).toLowerCase(), tokens.slice(1), row);
    }
    if (this.#tables.isFull) this.#lines.stop();
  }

  #open(section: string, rest: readonly string[], row: number): void {
    if (section === "vertices") this.#openVertices(rest, row);
    else if (section === "network") {
      if (++this.#networks > 1) this.#refuse("several-graphs", row, rest.join(" "));
    } else if (section === "partition" || section === "vector") {
      this.#column = this.#tables.nodes.nameOf(rest.join(" ") || section);
    } else if (/^(?:arcs|edges|arcslist|edgeslist|matrix)$/.test(section)) {
      this.#openTies(section, rest, row);
    } else {
      this.#findings.note("ignored-section", { file: this.#file, row, found: `*${section}` });
      this.#take = () => {};
    }
  }

  #openVertices(rest: readonly string[], row: number): void {
    const [count, firstKind] = [Number(rest[0]), Number(rest[1] ?? 0)];
    if (!Number.isSafeInteger(count) || count < 0 || !(firstKind >= 0 && firstKind <= count)) {
      this.#unexpected(rest.join(" "), row, "pajek-count");
    } else if (this.#column !== null) this.#openValues(this.#column);
    else if (this.#vertices.count !== -1) this.#refuse("several-graphs", row, "*Vertices");
    else if (!this.#vertices.declare(count, firstKind, row)) {
      this.#unexpected(rest[0] ?? "", row, "pajek-count");
    } else this.#take = (tokens, at) => this.#addVertex(tokens, at);
  }

  #addVertex([number = "", label, ...others]: readonly string[], row: number): void {
    const { count } = this.#vertices;
    if (!/^\d+$/.test(number) || Number(number) < 1 || Number(number) > count) {
      this.#unexpected(number, row, "pajek-vertex");
      return;
    }
    const cells = this.#vertices.list(String(Number(number)), row);
    if (label !== undefined) cells.set("label", unquoted(label));
    const times = pajekTimes(others);
    if (times !== null) cells.set("timeset", times);
  }

  /** A line for each vertex, in their order. */
  #openValues(column: string): void {
    let number = 0;
    this.#column = null;
    this.#take = ([value = ""], row) => {
      if (++number <= this.#vertices.count) this.#vertices.set(number, column, value);
      else this.#unexpected(value, row, "pajek-section");
    };
  }

  #openTies(section: string, rest: readonly string[], row: number): void {
    const relation = rest.find((token) => token.startsWith(":")) ?? "";
    if (this.#vertices.count === -1) this.#unexpected(`*${section}`, row, "pajek-vertices-first");
    else if (this.#relation !== null && this.#relation !== relation) {
      this.#refuse("several-relations", row, rest.join(" "));
    }
    this.#relation = relation;
    const isDirected = section.startsWith("arcs");
    if (section === "matrix") this.#openMatrix();
    else if (section.endsWith("list")) {
      this.#take = ([source = "", ...targets], at) => {
        for (const target of targets) this.#addTie([source, target], at, isDirected);
      };
    } else this.#take = (tokens, at) => this.#addTie(tokens, at, isDirected);
  }

  #addTie([source = "", target = "", ...rest]: readonly string[], row: number, directed: boolean) {
    const cells = new Map([
      ["source", source],
      ["target", target],
    ]);
    const [weight] = rest;
    const hasWeight = weight !== undefined && !isParameter(weight) && !weight.startsWith("[");
    if (hasWeight) cells.set("weight", weight);
    const times = pajekTimes(rest);
    if (times !== null) cells.set("timeset", times);
    this.#tables.addTie(row, cells, directed);
  }

  #openMatrix(): void {
    const { count, firstKind } = this.#vertices;
    const all = this.#vertices.ids(1, count);
    const rows = firstKind === 0 ? all : all.slice(0, firstKind);
    const columns = firstKind === 0 ? all : all.slice(firstKind);
    const matrix = new Matrix(columns.length);
    let at = 0;
    let last = 0;
    this.#take = (tokens, row) => {
      last = row;
      for (const text of tokens) {
        if (at === rows.length * columns.length) {
          this.#unexpected(text, row, "pajek-section");
          return;
        }
        matrix.set(Math.floor(at / columns.length), at % columns.length, { text, row });
        at++;
      }
    };
    this.#endSection = () => {
      const values = { count: at, expected: rows.length * columns.length };
      if (at < values.expected) this.#refuse("matrix-too-short", last, "", values);
      else matrix.addTo(this.#tables, { rows, columns }, this.#file, this.#findings);
    };
  }

  #unexpected(found: string, row: number, expected: string): void {
    this.#refuse("unexpected-text", row, found, { expected });
  }

  #refuse(
    code: ProblemCode,
    row: number,
    found: string,
    values: Readonly<Record<string, string | number>> = {},
  ): void {
    this.#findings.problem(code, { file: this.#file, row, found }, values);
    this.#lines.stop();
  }
}
