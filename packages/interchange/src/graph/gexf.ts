/**
 * GEXF 1.0 to 1.3, static or dynamic. When a node or a tie is there stands in a cell `timeset`, as
 * `flat-pair/timeset.ts` reads it; the weight of a tie may change, too. Hierarchies are refused.
 *
 * Source: GEXF Working Group (2009 ff.), "GEXF File Format", gexf.net.
 */

import { headerWord } from "../csv/column-names.ts";
import type { Findings } from "../findings.ts";
import type { FlatTables } from "../flat-pair/flat-columns.ts";
import type { ProblemCode } from "../problems.ts";
import { type GraphAttribute, GraphAttributes } from "./attributes.ts";
import { spellsInAttributes, spellText } from "./gexf-times.ts";
import type { GraphReader } from "./graph-reader.ts";
import { GraphTables } from "./graph-tables.ts";
import { type XmlElement, type XmlHandler, XmlReader } from "./xml-reader.ts";

type Attributes = Readonly<Record<string, string>>;

/** A node or a tie that is open. */
interface OpenRow {
  readonly line: number;
  readonly isNode: boolean;
  readonly isDirected: boolean;
  readonly cells: Map<string, string>;
  readonly spells: string[];
  /** By column: values with their times, and the last of them. */
  readonly timed: Map<string, { readonly times: readonly string[]; readonly last: string }>;
}

export class GexfReader implements GraphReader, XmlHandler {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #xml: XmlReader;
  readonly #tables: GraphTables;
  readonly #attributes: { readonly node: GraphAttributes; readonly edge: GraphAttributes };
  readonly #path: string[] = [];
  #graphs = 0;
  #isDirected = false;
  #declaring: "node" | "edge" | null = null;
  #attribute: GraphAttribute | null = null;
  #row: OpenRow | null = null;
  /** Takes the text of the element that is open. */
  #takeText: ((text: string) => void) | null = null;

  constructor(file: string, findings: Findings) {
    this.#file = file;
    this.#findings = findings;
    this.#xml = new XmlReader(file, findings, this);
    this.#tables = new GraphTables(file, findings, { hasNamesAndTimes: true, weight: "1" });
    this.#attributes = {
      node: new GraphAttributes(file, this.#tables.nodes, findings),
      edge: new GraphAttributes(file, this.#tables.edges, findings),
    };
  }

  push(piece: string | Uint8Array): boolean {
    return this.#xml.push(piece);
  }

  end(): FlatTables | null {
    this.#xml.end();
    if (this.#xml.isStopped) return null;
    if (this.#graphs === 0) this.#findings.problem("no-graph", { file: this.#file });
    return this.#tables.end();
  }

  open({ name, foreignPrefix, attributes, line }: XmlElement): void {
    const inside = this.#path.at(-1) ?? "";
    this.#path.push(foreignPrefix === null ? name : "");
    this.#takeText = null;
    if (foreignPrefix !== null) return;
    if (inside === "" && this.#path.length === 1) this.#openRoot(name, line);
    else if (name === "graph") this.#openGraph(attributes, line, inside);
    else if (name === "attributes") {
      this.#declaring = attributes["class"] === "edge" ? "edge" : "node";
    } else if (name === "attribute") this.#openAttribute(attributes, line);
    else if (name === "default") this.#openDefault();
    else if (name === "node" || name === "edge") this.#openRow(name, attributes, line);
    else if (name === "attvalue") this.#openValue(attributes, line);
    else if (name === "spell" || name === "slice") this.#addSpells(attributes);
    else if (this.#row !== null && ["nodes", "edges", "parents"].includes(name)) {
      this.#refuse("nested-graph", line, name);
    }
    if (this.#tables.isFull) this.#xml.stop();
  }

  text(text: string): void {
    this.#takeText?.(text);
  }

  close(): void {
    const name = this.#path.pop();
    this.#takeText = null;
    if (name === "node" || name === "edge") this.#closeRow();
  }

  #openRoot(name: string, line: number): void {
    if (name !== "gexf") this.#refuse("other-root", line, name);
  }

  #openGraph(attributes: Attributes, line: number, inside: string): void {
    this.#isDirected = attributes["defaultedgetype"] === "directed";
    if (inside !== "gexf") this.#refuse("nested-graph", line, inside);
    else if (++this.#graphs > 1) this.#refuse("several-graphs", line, attributes["id"] ?? "graph");
  }

  #openAttribute({ id = "", title = "" }: Attributes, line: number): void {
    if (this.#declaring === null) return;
    // A weight that changes over time is written as an attribute.
    const isWeight = this.#declaring === "edge" && headerWord(title) === "weight";
    const name = isWeight ? "weight" : title;
    this.#attribute = this.#attributes[this.#declaring].declare(id, name, line);
  }

  #openDefault(): void {
    const attribute = this.#attribute;
    if (attribute === null) return;
    this.#takeText = (text) => {
      attribute.fallback = (attribute.fallback ?? "") + text.trim();
    };
  }

  #openRow(kind: "node" | "edge", attributes: Attributes, line: number): void {
    const { id = "", source = "", target = "", label, weight, type } = attributes;
    const isNode = kind === "node";
    if (attributes["pid"] !== undefined) this.#refuse("nested-graph", line, attributes["pid"]);
    const cells = this.#attributes[kind].fallbacks();
    if (isNode) cells.set("id", id);
    else cells.set("source", source).set("target", target);
    if (isNode && label !== undefined) cells.set("label", label);
    if (!isNode && weight !== undefined) cells.set("weight", weight);
    const isDirected = type === undefined ? this.#isDirected : type === "directed";
    this.#row = { line, isNode, isDirected, cells, spells: [], timed: new Map() };
    this.#addSpells(attributes);
  }

  #addSpells(attributes: Attributes): void {
    this.#row?.spells.push(...spellsInAttributes(attributes));
  }

  #openValue(attributes: Attributes, line: number): void {
    const row = this.#row;
    if (row === null) return;
    // GEXF 1.0 and 1.1 call the attribute `id`.
    const id = attributes["for"] ?? attributes["id"] ?? "";
    const column = this.#attributes[row.isNode ? "node" : "edge"].find(id, line)?.column ?? null;
    if (column === null) return;
    const value = attributes["value"] ?? "";
    const times = spellsInAttributes(attributes, value);
    const before = row.timed.get(column)?.times ?? [];
    if (times.length === 0) row.cells.set(column, value);
    else row.timed.set(column, { times: [...before, ...times], last: value });
  }

  #closeRow(): void {
    if (this.#row === null) return;
    const { line, isNode, isDirected, cells, spells, timed } = this.#row;
    if (spells.length > 0) cells.set("timeset", spellText(spells));
    for (const [column, { times, last }] of timed) {
      if (!isNode && column === "weight") {
        const always = cells.get("weight") ?? "1";
        cells.set("weight", spellText([`[-Infinity, Infinity, ${always}]`, ...times]));
      } else {
        // A table has one cell for what may change over time.
        cells.set(column, last);
        const place = { file: this.#file, row: line, column, found: last };
        if (times.length > 1) this.#findings.note("last-value-only", place);
      }
    }
    if (isNode) this.#tables.addNode(line, cells);
    else this.#tables.addTie(line, cells, isDirected);
    this.#row = null;
  }

  #refuse(code: ProblemCode, row: number, found: string): void {
    this.#findings.problem(code, { file: this.#file, row, found }, { expected: "gexf" });
    this.#xml.stop();
  }
}
