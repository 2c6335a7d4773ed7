import { TableReader } from "../csv/table-reader.ts";
import { Findings } from "../findings.ts";
import type { InputFile, InputStream, ProgrammeData } from "../programme-data.ts";
import { readInTurns, type StreamOptions } from "../stream-reading.ts";
import { atOnce, type Work } from "../work.ts";
import { FLAT_ACTOR_COLUMNS, FLAT_TIE_COLUMNS, hasClearColumns } from "./flat-columns.ts";
import { checkWeightMax, type FlatPairOptions, flatEntries } from "./flat-entries.ts";

export interface FlatPair {
  readonly actors: InputFile;
  readonly ties: InputFile;
}

export interface FlatPairStreams {
  readonly actors: InputStream;
  readonly ties: InputStream;
}

/**
 * Reads a table of actors and a table of ties, as any network has them.
 * @throws InputError with all that is wrong in either file
 * @throws InvalidOptionError if an option cannot go with any such files
 */
export function readFlatPair(files: FlatPair, options: FlatPairOptions = {}): ProgrammeData {
  const reading = new FlatPairReading(files, options);
  reading.actors.push(files.actors.content);
  reading.ties.push(files.ties.content);
  return atOnce(reading.finish().work);
}

/**
 * Like `readFlatPair`, from streams: the files are never held whole, and there is time for other
 * things in between.
 * @throws what `readFlatPair` throws, or the reason of the signal
 */
export async function readFlatPairStream(
  files: FlatPairStreams,
  { onProgress, signal, ...options }: FlatPairOptions & StreamOptions = {},
): Promise<ProgrammeData> {
  const reading = new FlatPairReading(files, options);
  const streams = [
    [files.actors, reading.actors],
    [files.ties, reading.ties],
  ] as const;
  const waiting = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
  return readInTurns({ streams, finish: () => reading.finish() }, waiting);
}

/** A flat pair while it is read: two tables that fill up, and what becomes of them. */
class FlatPairReading {
  readonly actors: TableReader;
  readonly ties: TableReader;
  readonly #findings: Findings;
  readonly #options: FlatPairOptions;

  constructor(
    files: { readonly [File in keyof FlatPair]: { name: string } },
    options: FlatPairOptions,
  ) {
    checkWeightMax(options);
    this.#options = options;
    this.#findings = new Findings([files.actors.name, files.ties.name]);
    this.actors = new TableReader(files.actors.name, FLAT_ACTOR_COLUMNS, this.#findings);
    this.ties = new TableReader(files.ties.name, FLAT_TIE_COLUMNS, this.#findings);
  }

  /** @throws InputError if one of the two is no table */
  finish(): { rows: number; work: Work<ProgrammeData> } {
    const actors = this.actors.end();
    const ties = this.ties.end();
    const isClear = ties !== null && hasClearColumns(ties, this.#findings);
    if (actors === null || !isClear) throw this.#findings.error();
    const rows = 2 * actors.length + (ties.at.has("wave") ? 2 : 1) * ties.length;
    return { rows, work: flatEntries({ actors, ties }, this.#options, this.#findings) };
  }
}
