import { TableReader } from "../csv/table-reader.ts";
import { Findings } from "../findings.ts";
import type { InputFile, InputStream, ProgrammeData } from "../programme-data.ts";
import { type PieceReader, readInTurns, type StreamOptions } from "../stream-reading.ts";
import { atOnce, type Work } from "../work.ts";
import { ACTORS_FILE, FILE_NAMES, filesByName, SETTINGS_FILE } from "./file-names.ts";
import { programmeEntries, rowsIn, TABLE_SHAPES } from "./programme-entries.ts";
import { SettingsReader } from "./programme-json.ts";

/**
 * Reads the files of a programme's folder, told apart by their names. Only `programme.json` and
 * `actors.csv` must be there; files of other names are noted.
 * @throws InputError with all that is wrong in any of them
 */
export function readProgramme(files: readonly InputFile[]): ProgrammeData {
  const reading = new ProgrammeReading(files);
  for (const [{ content }, reader] of reading.readers) reader.push(content);
  return atOnce(reading.finish().work);
}

/**
 * Like `readProgramme`, from streams: no table is ever held whole, and there is time for other
 * things in between.
 * @throws what `readProgramme` throws, or the reason of the signal
 */
export async function readProgrammeStream(
  files: readonly InputStream[],
  options: StreamOptions = {},
): Promise<ProgrammeData> {
  const reading = new ProgrammeReading(files);
  return readInTurns({ streams: reading.readers, finish: () => reading.finish() }, options);
}

/** A folder while it is read: a reader for each file that the contract knows. */
class ProgrammeReading<File extends { readonly name: string }> {
  readonly #findings: Findings;
  readonly #files: ReadonlyMap<string, File>;
  readonly #settings: SettingsReader | null;
  readonly #tables = new Map<string, TableReader>();

  constructor(files: readonly File[]) {
    const { byName, report } = filesByName(files);
    this.#files = byName;
    this.#findings = new Findings(FILE_NAMES.map((name) => byName.get(name)?.name ?? name));
    report(this.#findings);
    const settings = byName.get(SETTINGS_FILE);
    this.#settings =
      settings === undefined ? null : new SettingsReader(settings.name, this.#findings);
    for (const [name, shape] of TABLE_SHAPES) {
      const file = byName.get(name);
      if (file !== undefined)
        this.#tables.set(name, new TableReader(file.name, shape, this.#findings));
    }
  }

  /** The files that are read, each with what takes its pieces. */
  get readers(): readonly (readonly [File, PieceReader])[] {
    return [...this.#files].flatMap(([name, file]) => {
      const reader = name === SETTINGS_FILE ? this.#settings : this.#tables.get(name);
      return reader ? [[file, reader] as const] : [];
    });
  }

  /** @throws InputError if what all else refers to cannot be read */
  finish(): { rows: number; work: Work<ProgrammeData> } {
    const settings = this.#settings?.end() ?? null;
    const tables = new Map([...this.#tables].map(([name, reader]) => [name, reader.end()]));
    const actors = tables.get(ACTORS_FILE) ?? null;
    if (settings === null || actors === null) throw this.#findings.error();
    const work = programmeEntries(settings, actors, tables, this.#findings);
    return { rows: rowsIn(tables), work };
  }
}
