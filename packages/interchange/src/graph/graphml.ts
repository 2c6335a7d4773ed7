/**
 * GraphML: `<key>` declares an attribute, `<data>` gives it to a node or a tie. Nested graphs,
 * hyperedges and ports say what a network of pairs cannot, and are refused.
 *
 * Source: GraphML Project Group (2002 ff.), "The GraphML File Format", graphml.graphdrawing.org.
 */
import { MAX_CELL } from "../csv/records.ts";
import type { Findings } from "../findings.ts";
import type { FlatTables } from "../flat-pair/flat-columns.ts";
import type { ProblemCode } from "../problems.ts";
import { type GraphAttribute, GraphAttributes } from "./attributes.ts";
import type { GraphReader } from "./graph-reader.ts";
import { GraphTables } from "./graph-tables.ts";
import { type XmlElement, type XmlHandler, XmlReader } from "./xml-reader.ts";

/** Elements that have no place among actors and pairs of them. */
const REFUSED: ReadonlyMap<string, ProblemCode> = new Map([
  ["hyperedge", "hyperedge"],
  ["port", "port"],
  ["locator", "content-elsewhere"],
]);

/** A node or a tie that is open. */
interface OpenRow {
  readonly line: number;
  readonly isNode: boolean;
  readonly isDirected: boolean;
  readonly cells: Map<string, string>;
}

export class GraphmlReader implements GraphReader, XmlHandler {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #xml: XmlReader;
  readonly #tables: GraphTables;
  readonly #attributes: { readonly node: GraphAttributes; readonly edge: GraphAttributes };
  readonly #path: string[] = [];
  #graphs = 0;
  #isDirected = false;
  #row: OpenRow | null = null;
  /** The attributes whose default, or value, the text belongs to. */
  #filling: readonly GraphAttribute[] = [];
  #text = "";

  constructor(file: string, findings: Findings) {
    this.#file = file;
    this.#findings = findings;
    this.#xml = new XmlReader(file, findings, this);
    this.#tables = new GraphTables(file, findings);
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
    this.#path.push(foreignPrefix === null ? name : `foreign ${name}`);
    if (foreignPrefix !== null) this.#text = "";
    else if (inside === "" && name !== "graphml") this.#refuse("other-root", line, name);
    else if (name === "key") this.#openKey(attributes, line);
    else if (name === "graph") this.#openGraph(attributes, line, inside);
    else if (name === "node" || name === "edge") this.#openRow(name, attributes, line);
    else if (name === "data") this.#openData(attributes["key"] ?? "", line);
    else if (name === "default") this.#text = "";
    else if (REFUSED.has(name)) this.#refuse(REFUSED.get(name) ?? "port", line, name);
    if (this.#tables.isFull) this.#xml.stop();
  }

  text(text: string): void {
    if (this.#filling.length > 0 && this.#text.length <= MAX_CELL) this.#text += text;
  }

  close(): void {
    const name = this.#path.pop();
    if (name === "data" || name === "default") this.#closeText(name);
    else if (name === "key") this.#filling = [];
    else if (name === "foreign NodeLabel") this.#closeLabel();
    else if (name === "node" || name === "edge") this.#closeRow();
  }

  #openKey(attributes: Readonly<Record<string, string>>, line: number): void {
    const { id = "", for: owner = "all" } = attributes;
    // Programs keep drawings under keys that have no name.
    const title = attributes["yfiles.type"] === undefined ? (attributes["attr.name"] ?? "") : null;
    this.#filling = (["node", "edge"] as const)
      .filter((kind) => owner === kind || owner === "all")
      .map((kind) => this.#attributes[kind].declare(id, title, line));
  }

  #openGraph(attributes: Readonly<Record<string, string>>, line: number, inside: string): void {
    this.#isDirected = attributes["edgedefault"] === "directed";
    if (inside === "node" || inside === "edge") this.#refuse("nested-graph", line, inside);
    else if (++this.#graphs > 1) this.#refuse("several-graphs", line, attributes["id"] ?? "graph");
  }

  #openRow(
    kind: "node" | "edge",
    attributes: Readonly<Record<string, string>>,
    line: number,
  ): void {
    const { id = "", source = "", target = "", directed } = attributes;
    const isNode = kind === "node";
    if (attributes["sourceport"] !== undefined || attributes["targetport"] !== undefined) {
      this.#refuse("port", line, attributes["sourceport"] ?? attributes["targetport"] ?? "");
    }
    const cells = this.#attributes[kind].fallbacks();
    if (isNode) cells.set("id", id);
    else cells.set("source", source).set("target", target);
    const isDirected = directed === undefined ? this.#isDirected : directed === "true";
    this.#row = { line, isNode, isDirected, cells };
  }

  #openData(key: string, line: number): void {
    this.#text = "";
    if (this.#row === null) return;
    const attribute = this.#attributes[this.#row.isNode ? "node" : "edge"].find(key, line);
    this.#filling = attribute === null ? [] : [attribute];
  }

  #closeText(name: "data" | "default"): void {
    for (const attribute of this.#filling) {
      if (name === "default") attribute.fallback = this.#text;
      else if (attribute.column !== null) this.#row?.cells.set(attribute.column, this.#text);
    }
    if (name === "data") this.#filling = [];
  }

  /** yEd writes the name of a node into its drawing. */
  #closeLabel(): void {
    const cells = this.#row?.cells;
    if (this.#row?.isNode === true && cells?.has("label") === false) cells.set("label", this.#text);
  }

  #closeRow(): void {
    if (this.#row === null) return;
    const { line, isNode, isDirected, cells } = this.#row;
    if (isNode) this.#tables.addNode(line, cells);
    else this.#tables.addTie(line, cells, isDirected);
    this.#row = null;
  }

  #refuse(code: ProblemCode, row: number, found: string): void {
    this.#findings.problem(code, { file: this.#file, row, found }, { expected: "graphml" });
    this.#xml.stop();
  }
}
