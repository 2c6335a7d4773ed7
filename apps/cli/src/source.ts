/** Where the data of a command come from: a flat pair, a programme folder or a stored programme. */
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type AnyNewEntry, type Entry, LegamiError } from "@legami/core";
import type { InputNote, InputStream, ProgrammeData } from "@legami/interchange";
import type { Texts } from "./messages/texts.ts";
import { interruptible, progressBar } from "./progress.ts";

export interface SourceOptions {
  readonly actors?: string;
  readonly ties?: string;
  readonly waves?: readonly string[];
  readonly weightMax?: number;
  readonly programme?: string;
  readonly quiet?: boolean;
}

export interface Source {
  readonly entries: readonly Entry[];
  readonly notes: readonly InputNote[];
}

/** Entries of files have no instant of their own; it plays no part in what they say. */
const UNRECORDED = "1970-01-01T00:00:00.000Z";

/**
 * @throws LegamiError `LEGAMI_INVALID_OPTION` without data or with two kinds of them,
 * `LEGAMI_NOT_FOUND` for a missing file, `LEGAMI_INVALID_INPUT` with every problem found
 */
export async function openSource(options: SourceOptions, texts: Texts): Promise<Source> {
  const isPair = options.actors !== undefined || options.ties !== undefined;
  if (isPair && options.programme !== undefined) refuseUsage(texts.twoSources);
  if (options.programme !== undefined && isStoreName(options.programme)) {
    return { entries: await storedEntries(options.programme, texts), notes: [] };
  }
  const { entries, notes } = await interruptible((signal) => readFiles(options, texts, signal));
  return { entries: numbered(entries), notes };
}

/** The entries as a journal would hold them. They are ours alone, and a million copies are too many. */
function numbered(entries: readonly AnyNewEntry[]): readonly Entry[] {
  return entries.map((entry, index) =>
    Object.assign(entry, { seq: index + 1, recordedAt: UNRECORDED }),
  );
}

/**
 * The data of files, read whole or not at all; a bar shows how far it is.
 * @throws the reason of the signal
 */
export async function readFiles(
  options: SourceOptions,
  texts: Texts,
  signal: AbortSignal,
): Promise<ProgrammeData> {
  const { readFlatPairStream, readProgrammeStream } = await import("@legami/interchange");
  const { programme, actors, ties, waves, weightMax, quiet = false } = options;
  if (programme !== undefined) {
    const files = await folderFiles(programme, texts);
    return withBar(files, quiet, (onProgress) => {
      return readProgrammeStream(files, { onProgress, signal });
    });
  }
  if (actors === undefined || ties === undefined) refuseUsage(texts.needsSource);
  const pair = { actors: await inputStream(actors, texts), ties: await inputStream(ties, texts) };
  return withBar([pair.actors, pair.ties], quiet, (onProgress) =>
    readFlatPairStream(pair, {
      ...(waves === undefined ? {} : { waves }),
      ...(weightMax === undefined ? {} : { weightMax }),
      onProgress,
      signal,
    }),
  );
}

async function withBar<Result>(
  files: readonly InputStream[],
  quiet: boolean,
  work: (onProgress: (done: number, total: number) => void) => Promise<Result>,
): Promise<Result> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const bar = progressBar(bytes, quiet);
  try {
    return await work(bar.show);
  } finally {
    bar.clear();
  }
}

/** `FILE.db` or `FILE.db#programme`. */
export function storeName(name: string): {
  readonly path: string;
  readonly programme: string | null;
} {
  const hash = name.lastIndexOf("#");
  if (hash < 0) return { path: name, programme: null };
  return { path: name.slice(0, hash), programme: name.slice(hash + 1) };
}

export function isStoreName(name: string): boolean {
  return storeName(name).path.endsWith(".db");
}

/** The programme of a store: the one named, or the only one. */
export function chooseProgramme(
  programmes: readonly string[],
  wanted: string | null,
  path: string,
  texts: Texts,
): string {
  const [only] = programmes;
  if (wanted === null && programmes.length > 1) {
    refuseUsage(texts.severalProgrammes(path, programmes.join(", ")));
  }
  const chosen = wanted ?? only;
  if (chosen === undefined || !programmes.includes(chosen)) refuseMissing(texts.noProgrammes(path));
  return chosen;
}

async function storedEntries(name: string, texts: Texts): Promise<Entry[]> {
  const { path, programme } = storeName(name);
  const { openSqliteStore } = await import("@legami/storage");
  await requireFile(path, texts);
  const store = await openSqliteStore(path, { readOnly: true });
  try {
    const chosen = chooseProgramme(await store.programmes(), programme, path, texts);
    return await store.entries(chosen);
  } finally {
    await store.close();
  }
}

async function folderFiles(path: string, texts: Texts): Promise<InputStream[]> {
  const found = await requireFile(path, texts);
  if (!found.isDirectory())
    refuseUsage(/\.xlsx$/i.test(path) ? texts.workbookLater(path) : texts.needsSource);
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(csv|json)$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  return Promise.all(names.map((name) => inputStream(join(path, name), texts)));
}

async function inputStream(path: string, texts: Texts): Promise<InputStream> {
  const found = await requireFile(path, texts);
  if (found.isDirectory()) refuseMissing(texts.noSuchFile(path));
  return { name: basename(path), size: found.size, pieces: piecesOf(path) };
}

/** The file is opened when its turn comes, and closed however reading ends. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 2 ** 18 });
}

async function requireFile(path: string, texts: Texts) {
  try {
    return await stat(path);
  } catch (cause) {
    if (
      (cause as NodeJS.ErrnoException).code !== "ENOENT" &&
      (cause as NodeJS.ErrnoException).code !== "ENOTDIR"
    ) {
      throw cause;
    }
    return refuseMissing(texts.noSuchFile(path));
  }
}

function refuseUsage(message: string): never {
  throw new LegamiError("LEGAMI_INVALID_OPTION", message);
}

function refuseMissing(message: string): never {
  throw new LegamiError("LEGAMI_NOT_FOUND", message);
}
