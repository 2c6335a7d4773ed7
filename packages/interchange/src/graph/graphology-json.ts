/**
 * Networks as graphology writes them: `{attributes, options, nodes: [{key, attributes}], edges:
 * [{source, target, attributes, undirected}]}`. Items of the two lists are counted as rows are.
 *
 * Source: Plique et al., "Graphology: Serialization", graphology.github.io/serialization.html.
 */
import { TextReader } from "../csv/text-reader.ts";
import type { Findings } from "../findings.ts";
import type { FlatTables } from "../flat-pair/flat-columns.ts";
import { JsonObject } from "../programme/json-object.ts";
import { jsonFaultOf, MAX_DEPTH } from "../programme/json-syntax.ts";
import type { GraphReader } from "./graph-reader.ts";
import { GraphTables } from "./graph-tables.ts";

/** A text of JSON is read as a whole, and so is no longer than this. */
const MAX_TEXT = 200_000_000;

export class GraphologyReader implements GraphReader {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #text: TextReader;
  readonly #pieces: string[] = [];
  #length = 0;

  constructor(file: string, findings: Findings) {
    this.#file = file;
    this.#findings = findings;
    this.#text = new TextReader(file, findings, (text) => {
      this.#length += text.length;
      if (this.#length <= MAX_TEXT) this.#pieces.push(text);
    });
  }

  push(piece: string | Uint8Array): boolean {
    this.#text.push(piece);
    return !this.#text.isBroken && this.#length <= MAX_TEXT;
  }

  end(): FlatTables | null {
    this.#text.end();
    if (this.#text.isBroken) return null;
    if (this.#length > MAX_TEXT) {
      this.#findings.problem("file-too-large", { file: this.#file }, { max: MAX_TEXT / 1_000_000 });
      return null;
    }
    return this.#read(this.#pieces.join(""));
  }

  #read(text: string): FlatTables | null {
    const file = this.#file;
    const fault = jsonFaultOf(text);
    if (fault !== null) {
      const { code, line, character, found } = fault;
      this.#findings.problem(code, { file, row: line, found }, { character, max: MAX_DEPTH });
      return null;
    }
    const before = this.#findings.problemCount;
    const json = JsonObject.of(JSON.parse(text), file, "", this.#findings);
    const tables = json && this.#tablesOf(json);
    return this.#findings.problemCount === before ? tables : null;
  }

  #tablesOf(json: JsonObject): FlatTables | null {
    const lists = { nodes: "nodes", edges: "edges" };
    const tables = new GraphTables(this.#file, this.#findings, { lists });
    if (!json.has("nodes")) this.#findings.problem("no-graph", { file: this.#file });
    const type = json.object("options")?.choice("type", ["directed", "undirected", "mixed"]);
    json.objects("nodes").forEach((node, index) => {
      const cells = cellsOf(node, (name) => tables.nodes.nameOf(name));
      tables.addNode(index + 1, cells.set("id", node.key("key")));
    });
    json.objects("edges").forEach((edge, index) => {
      const cells = cellsOf(edge, (name) => tables.edges.nameOf(name));
      cells.set("source", edge.key("source")).set("target", edge.key("target"));
      tables.addTie(index + 1, cells, !(edge.boolean("undirected") ?? type === "undirected"));
    });
    return tables.end();
  }
}

/** The attributes of an item as cells. */
function cellsOf(item: JsonObject, nameOf: (attribute: string) => string): Map<string, string> {
  const attributes = item.object("attributes")?.entries() ?? [];
  return new Map(attributes.map(([name, value]) => [nameOf(name), cellText(value)]));
}

/** Parts of a list as a cell has them; what has parts of its own stays JSON. */
function cellText(value: unknown): string {
  if (value === null) return "";
  if (Array.isArray(value) && value.every((part) => typeof part !== "object")) {
    return value.join("|");
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
