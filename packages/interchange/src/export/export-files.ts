/** What leaves, and in which files: the network that was measured, or everything that was said. */
import { type Entry, InvalidOptionError, readJournal } from "@legami/core";
import { UNDATED } from "../flat-pair/flat-timeline.ts";
import { CSV_STYLES, type CsvStyle, csvText } from "./csv-text.ts";
import { flatTables, isFlat } from "./flat-tables.ts";
import { gexfText } from "./gexf-text.ts";
import { graphmlText } from "./graphml-text.ts";
import { graphologyText } from "./graphology-text.ts";
import { aboutNetwork, type NetworkRequest, type OutNetwork, outNetwork } from "./network.ts";
import { hasWaves, networkTables } from "./network-tables.ts";
import type { OutTable } from "./out-table.ts";
import { settingsJson, settingsTables } from "./programme-settings.ts";
import { programmeTables } from "./programme-tables.ts";
import { spellTables } from "./spell-tables.ts";

export const EXPORT_FORMATS = [
  "folder",
  "csv",
  "xlsx",
  "graphml",
  "gexf",
  "json",
  "spells",
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportRequest extends NetworkRequest {
  readonly format: ExportFormat;
  /** Of the file, without what follows its last dot. */
  readonly name: string;
  readonly style?: CsvStyle;
  readonly hasPersonalText?: boolean;
}

export interface Exported {
  /** By name: a text, or the tables of a workbook. */
  readonly files: ReadonlyMap<string, string | readonly OutTable[]>;
  /** Entries that the format has no place for, by type. */
  readonly left: ReadonlyMap<string, number>;
  /** The network that leaves; null where everything that was said does. */
  readonly network: OutNetwork | null;
  /** The sentence to show wherever the data show, if they are simulated: not every format has a place. */
  readonly simulated: string | null;
  /** What reading the files again has to be told to say the same. */
  readonly again: { readonly waves?: readonly string[]; readonly weightMax?: number };
}

/**
 * The files that a request asks for.
 * @throws InvalidOptionError if everything is asked for, and at the same time a part of it
 * @throws LegamiError if the moment, the lens or the scope does not exist
 */
export function exportFiles(entries: readonly Entry[], request: ExportRequest): Exported {
  const { settings } = readJournal(entries, request.knownOn ?? null);
  const { format } = request;
  const part = (["at", "lens", "scope"] as const).find((name) => request[name] !== undefined);
  if (format === "folder" && part !== undefined) {
    throw new InvalidOptionError(part, "nothing: a folder holds everything", request[part]);
  }
  const isWhole = part === undefined && (format === "folder" || format === "xlsx");
  const isPair = part === undefined && isFlat(settings) && (isWhole || format === "csv");
  if (isPair) return wholePair(entries, request);
  return isWhole ? wholeProgramme(entries, request) : network(entries, request);
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** A flat pair as the rows that it came from. */
function wholePair(entries: readonly Entry[], request: ExportRequest): Exported {
  const { settings } = readJournal(entries, request.knownOn ?? null);
  const tables = flatTables(entries, request.knownOn ?? null);
  const waves = settings.waves.map(({ id }) => id);
  const isTold = waves.join() === wavesIn(tables).join();
  return {
    files: tableFiles(tables, request),
    left: NOTHING,
    network: null,
    simulated: settings.simulated,
    again: {
      ...(!isTold && { waves }),
      ...(settings.weightMax !== null && { weightMax: settings.weightMax }),
    },
  };
}

/** The waves of a table of ties, in order of appearance. */
function wavesIn(tables: readonly OutTable[]): unknown[] {
  const rows = tables.find(({ name }) => name === "ties")?.rows ?? [];
  // Tables of days have no waves, and those that tell no time have one that nobody names.
  if (rows[0]?.[0] !== "wave") return rows[0]?.[0] === "date" ? [] : [UNDATED];
  return [...new Set(rows.slice(1).map(([wave]) => wave))];
}

function wholeProgramme(entries: readonly Entry[], request: ExportRequest): Exported {
  const { knownOn = null, hasPersonalText = false, style = CSV_STYLES.en } = request;
  const { settings, tables, left } = programmeTables(entries, { knownOn, hasPersonalText });
  const files: Exported["files"] =
    request.format === "xlsx"
      ? new Map([[`${request.name}.xlsx`, [...settingsTables(settings), ...tables]]])
      : new Map([
          ["programme.json", settingsJson(settings)],
          ...tables.map(({ name, rows }) => [`${name}.csv`, csvText(rows, style)] as const),
        ]);
  return { files, left, network: null, simulated: settings.simulated, again: {} };
}

/** The network at one moment or at all waves. */
function network(entries: readonly Entry[], request: ExportRequest): Exported {
  const out = outNetwork(entries, request);
  const hasScale = out.lens !== "given" || out.settings.weightMax !== null;
  const labels = out.moments.map(({ label }) => label);
  const isTable = request.format === "csv" || request.format === "xlsx";
  const isTold = labels.join() === wavesIn([networkTables(out).ties]).join();
  return {
    files: networkFiles(out, request),
    left: NOTHING,
    network: out,
    simulated: out.settings.simulated,
    again: {
      ...(isTable && hasWaves(out) && !isTold && { waves: labels }),
      ...(hasScale && { weightMax: 1 }),
    },
  };
}

const TEXTS = { graphml: graphmlText, gexf: gexfText, json: graphologyText };

function networkFiles(out: OutNetwork, request: ExportRequest): Exported["files"] {
  const { format, name, style } = request;
  if (format === "graphml" || format === "gexf" || format === "json") {
    return new Map([[`${name}.${format}`, TEXTS[format](out)]]);
  }
  if (format === "spells") {
    const { edges, vertices } = spellTables(out);
    return new Map([
      [`${name}.spells.csv`, csvText(edges.rows, style)],
      [`${name}.vertices.csv`, csvText(vertices.rows, style)],
    ]);
  }
  const { actors, ties } = networkTables(out);
  const notes = { name: "notes", rows: aboutNetwork(out).map((line) => [line]) };
  return tableFiles(format === "xlsx" ? [actors, ties, notes] : [actors, ties], request);
}

/** A workbook, a folder, or two tables side by side: `NAME.csv` and `NAME.actors.csv`. */
function tableFiles(
  tables: readonly OutTable[],
  { format, name, style }: ExportRequest,
): Exported["files"] {
  if (format === "xlsx") return new Map([[`${name}.xlsx`, tables]]);
  return new Map(
    tables.map((table) => {
      const file =
        format === "folder" ? table.name : table.name === "ties" ? name : `${name}.actors`;
      return [`${file}.csv`, csvText(table.rows, style)] as const;
    }),
  );
}
