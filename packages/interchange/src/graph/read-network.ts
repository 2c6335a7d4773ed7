import type { FileFormat } from "../file-format.ts";
import { BEGINNING, fileFormatOf } from "../file-format.ts";
import { Findings } from "../findings.ts";
import { hasClearColumns } from "../flat-pair/flat-columns.ts";
import { checkWeightMax, type FlatPairOptions, flatEntries } from "../flat-pair/flat-entries.ts";
import type { InputFile, InputStream, ProgrammeData } from "../programme-data.ts";
import { readInTurns, type StreamOptions } from "../stream-reading.ts";
import { atOnce, type Work } from "../work.ts";
import { DlReader } from "./dl.ts";
import { EdgeListReader } from "./edge-list.ts";
import { GexfReader } from "./gexf.ts";
import type { GraphReader } from "./graph-reader.ts";
import { GraphmlReader } from "./graphml.ts";
import { GraphologyReader } from "./graphology-json.ts";
import { PajekReader } from "./pajek.ts";

export type NetworkFormat = Exclude<FileFormat, "xlsx">;

export interface NetworkOptions extends FlatPairOptions {
  /** How the file is written; told by how it begins if nobody says. */
  readonly format?: NetworkFormat;
}

const READERS: Readonly<
  Record<NetworkFormat, new (file: string, findings: Findings) => GraphReader>
> = {
  csv: EdgeListReader,
  graphml: GraphmlReader,
  gexf: GexfReader,
  pajek: PajekReader,
  dl: DlReader,
  json: GraphologyReader,
};

/**
 * Reads a network that stands in one file: GraphML, GEXF, Pajek, UCINET DL, graphology's JSON or a
 * table of ties. It says what a flat pair says.
 * @throws InputError with all that is wrong in the file, or that it is none of these
 * @throws InvalidOptionError if an option cannot go with any such file
 */
export function readNetwork(file: InputFile, options: NetworkOptions = {}): ProgrammeData {
  const reading = new NetworkReading(file.name, options.format ?? formatOf(file), options);
  reading.reader.push(file.content);
  return atOnce(reading.finish().work);
}

/**
 * Like `readNetwork`, from a stream: the file is never held whole (JSON is), and there is time for
 * other things in between.
 * @throws what `readNetwork` throws, or the reason of the signal
 */
export async function readNetworkStream(
  file: InputStream,
  {
    format,
    onProgress,
    signal,
    ...options
  }: NetworkOptions & { format: NetworkFormat } & StreamOptions,
): Promise<ProgrammeData> {
  const reading = new NetworkReading(file.name, format, options);
  const waiting = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
  const streams = [[file, reading.reader]] as const;
  return readInTurns({ streams, finish: () => reading.finish() }, waiting);
}

function formatOf({ name, content }: InputFile): NetworkFormat {
  const format = fileFormatOf(name, content.slice(0, BEGINNING));
  if (format !== "xlsx") return format;
  const findings = new Findings([name]);
  findings.problem("workbook", { file: name });
  throw findings.error();
}

/** A file of one network while it is read. */
class NetworkReading {
  readonly reader: GraphReader;
  readonly #findings: Findings;
  readonly #options: FlatPairOptions;

  constructor(file: string, format: NetworkFormat, options: FlatPairOptions) {
    checkWeightMax(options);
    this.#options = options;
    this.#findings = new Findings([file]);
    this.reader = new READERS[format](file, this.#findings);
  }

  /** @throws InputError if the file is no network */
  finish(): { rows: number; work: Work<ProgrammeData> } {
    const tables = this.reader.end();
    const isClear = tables !== null && hasClearColumns(tables.ties, this.#findings);
    if (!isClear) throw this.#findings.error();
    const rows = 2 * tables.actors.length + 2 * tables.ties.length;
    return { rows, work: flatEntries(tables, this.#options, this.#findings) };
  }
}
