/** Every way in, as one: a network of a few rows written in each format, and read by its own reader. */
import { type ProgrammeData, readFlatPair, readNetwork, readWorkbook } from "../../src/index.ts";
import { type TestCell, workbookBytes } from "../support/workbooks.ts";

/** Cells by name of column. */
export type Row = Readonly<Record<string, string>>;

export interface Network {
  readonly actors: readonly Row[];
  readonly ties: readonly Row[];
  readonly isDirected?: boolean;
}

export interface Door {
  readonly format: string;
  readonly write: (network: Network) => Written;
  readonly read: (written: Written) => ProgrammeData;
}

/** The files of a network, by name. */
type Written = ReadonlyMap<string, string | Uint8Array>;

export const DOORS: readonly Door[] = [
  {
    format: "csv",
    write: ({ actors, ties }) =>
      new Map([
        ["actors.csv", table(["id"], actors)],
        ["ties.csv", table(["source", "target"], ties)],
      ]),
    read: (files) => {
      const [actors, ties] = [...files].map(([name, content]) => ({ name, content }));
      if (actors === undefined || ties === undefined) throw new TypeError("a pair is two files");
      return readFlatPair({ actors, ties });
    },
  },
  {
    format: "xlsx",
    write: ({ actors, ties }) =>
      new Map([
        [
          "rete.xlsx",
          workbookBytes({
            sheets: { actors: grid(["id"], actors), ties: grid(["source", "target"], ties) },
          }),
        ],
      ]),
    read: (files) => {
      const [[name, content] = ["", ""]] = files;
      return readWorkbook({ name, content: content as Uint8Array });
    },
  },
  networkDoor("graphml", ({ actors, ties, isDirected = true }) => {
    const keys = (owner: string, rows: readonly Row[], own: readonly string[]) =>
      columnsOf(rows, own)
        .map(
          (column) =>
            `<key id="${owner}${escaped(column)}" for="${owner}" attr.name="${escaped(column)}"/>`,
        )
        .join("");
    const data = (owner: string, row: Row, own: readonly string[]) =>
      furtherOf(row, own)
        .map(([column, cell]) => `<data key="${owner}${escaped(column)}">${escaped(cell)}</data>`)
        .join("");
    return `<graphml>${keys("node", actors, ["id"])}${keys("edge", ties, ENDS)}<graph edgedefault="${isDirected ? "" : "un"}directed">${actors
      .map((row) => `<node${attributes(row, ["id"])}>${data("node", row, ["id"])}</node>`)
      .join("")}${ties
      .map((row) => `<edge${attributes(row, ENDS)}>${data("edge", row, ENDS)}</edge>`)
      .join("")}</graph></graphml>`;
  }),
  networkDoor("gexf", ({ actors, ties, isDirected = true }) => {
    const own = [...ENDS, "weight", "start", "end", "timestamp"];
    const declared = (owner: string, columns: readonly string[]) =>
      `<attributes class="${owner}">${columns.map((column) => `<attribute id="${escaped(column)}" title="${escaped(column)}"/>`).join("")}</attributes>`;
    const values = (row: Row, names: readonly string[]) =>
      `<attvalues>${furtherOf(row, names)
        .map(([column, cell]) => `<attvalue for="${escaped(column)}" value="${escaped(cell)}"/>`)
        .join("")}</attvalues>`;
    return `<gexf><graph defaultedgetype="${isDirected ? "" : "un"}directed">${declared("node", columnsOf(actors, ["id"]))}${declared("edge", columnsOf(ties, own))}<nodes>${actors
      .map((row) => `<node${attributes(row, ["id"])}>${values(row, ["id"])}</node>`)
      .join("")}</nodes><edges>${ties
      .map((row) => `<edge${attributes(row, own)}>${values(row, own)}</edge>`)
      .join("")}</edges></graph></gexf>`;
  }),
  networkDoor("json", ({ actors, ties, isDirected = true }) =>
    JSON.stringify({
      options: { type: isDirected ? "directed" : "undirected" },
      nodes: actors.map((row) => ({
        key: row["id"],
        attributes: Object.fromEntries(furtherOf(row, ["id"])),
      })),
      edges: ties.map((row) => ({
        source: row["source"],
        target: row["target"],
        attributes: Object.fromEntries(furtherOf(row, ENDS)),
      })),
    }),
  ),
  networkDoor("net", ({ actors, ties }) => {
    const number = (id = "") => {
      const at = actors.findIndex((row) => row["id"] === id);
      return at === -1 ? id.replace(/\s/g, "") : String(at + 1);
    };
    const vertices = actors.map(
      (row, at) => `${at + 1} "${(row["id"] ?? "").replaceAll('"', "'")}"`,
    );
    const lines = ties.map((row) =>
      [number(row["source"]), number(row["target"]), row["weight"] ?? ""].join(" "),
    );
    return [`*Vertices ${actors.length}`, ...vertices, "*Arcs", ...lines, ""].join("\n");
  }),
  networkDoor("dl", ({ actors, ties }) => {
    const quoted = (text = "") => `"${text.replaceAll('"', "'")}"`;
    const lines = ties.map((row) =>
      [
        quoted(row["source"]),
        quoted(row["target"]),
        ...(row["weight"] === undefined ? [] : [quoted(row["weight"])]),
      ].join(" "),
    );
    const labels = actors.map((row) => quoted(row["id"])).join("\n");
    return [
      `dl n=${actors.length} format=edgelist1`,
      "labels:",
      labels,
      "data:",
      ...lines,
      "",
    ].join("\n");
  }),
];

const ENDS = ["source", "target"];

function networkDoor(format: string, write: (network: Network) => string): Door {
  return {
    format,
    write: (network) => new Map([[`rete.${format}`, write(network)]]),
    read: (files) => {
      const [[name, content] = ["", ""]] = files;
      return readNetwork({ name, content });
    },
  };
}

function columnsOf(rows: readonly Row[], own: readonly string[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => !own.includes(name),
  );
}

function furtherOf(row: Row, own: readonly string[]): [string, string][] {
  return Object.entries(row).filter(([name]) => !own.includes(name));
}

function attributes(row: Row, names: readonly string[]): string {
  return names
    .flatMap((name) => (row[name] === undefined ? [] : [` ${name}="${escaped(row[name] ?? "")}"`]))
    .join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

function grid(own: readonly string[], rows: readonly Row[]): TestCell[][] {
  const columns = [...own, ...columnsOf(rows, own)];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
}

function table(own: readonly string[], rows: readonly Row[]): string {
  const columns = [...own, ...columnsOf(rows, own)];
  const quoted = (cell = "") => `"${cell.replaceAll('"', '""')}"`;
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  return `${lines.map((cells) => cells.map(quoted).join(",")).join("\n")}\n`;
}
