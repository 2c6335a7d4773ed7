/** The files that a command names, read whole or not at all. */
import { createReadStream, type Stats } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { LegamiError } from "@legami/core";
import type { FileFormat, InputStream, ProgrammeData } from "@legami/interchange";
import { given } from "./given.ts";
import type { Texts } from "./messages/texts.ts";
import { progressBar } from "./progress.ts";

export interface SourceOptions {
  readonly actors?: string;
  readonly ties?: string;
  readonly waves?: readonly string[];
  readonly weightMax?: number;
  /** A folder, a file of a whole programme or network, or a store. */
  readonly programme?: string;
  /** How that file is written; told by how it begins if nobody says. */
  readonly format?: FileFormat;
  readonly quiet?: boolean;
}

/**
 * The data of files: a flat pair, the folder of a programme, or one file with a network or a
 * programme in it. A bar shows how far reading is.
 * @throws the reason of the signal
 */
export async function readFiles(
  options: SourceOptions,
  texts: Texts,
  signal: AbortSignal,
): Promise<ProgrammeData> {
  const { programme, actors, ties } = options;
  if (programme !== undefined) {
    const found = await requireFile(programme, texts);
    return found.isDirectory()
      ? readFolder(programme, options, texts, signal)
      : readOneFile(programme, options, texts, signal);
  }
  if (actors === undefined || ties === undefined) {
    throw new LegamiError("LEGAMI_INVALID_OPTION", texts.needsSource);
  }
  const { readFlatPairStream } = await import("@legami/interchange");
  const pair = { actors: await inputStream(actors, texts), ties: await inputStream(ties, texts) };
  return withBar([pair.actors, pair.ties], options, (onProgress) =>
    readFlatPairStream(pair, { ...networkOptions(options), onProgress, signal }),
  );
}

async function readFolder(
  path: string,
  options: SourceOptions,
  texts: Texts,
  signal: AbortSignal,
): Promise<ProgrammeData> {
  const { readProgrammeStream } = await import("@legami/interchange");
  const names = (await readdir(path, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(csv|json)$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const files = await Promise.all(names.map((name) => inputStream(join(path, name), texts)));
  return withBar(files, options, (onProgress) =>
    readProgrammeStream(files, { onProgress, signal }),
  );
}

async function readOneFile(
  path: string,
  options: SourceOptions,
  texts: Texts,
  signal: AbortSignal,
): Promise<ProgrammeData> {
  const { readNetworkStream } = await import("@legami/interchange");
  const format = options.format ?? (await formatOf(path));
  if (format === "xlsx") {
    const { readWorkbookApart } = await import("@legami/interchange/node");
    const content = await readWhole(path, MAX_WORKBOOK);
    const workbook = { name: basename(path), content };
    return readWorkbookApart(workbook, { ...networkOptions(options), signal });
  }
  const file = await inputStream(path, texts);
  return withBar([file], options, (onProgress) =>
    readNetworkStream(file, { ...networkOptions(options), format, onProgress, signal }),
  );
}

/** More than a workbook may have, so that one that is longer is told of and not read. */
const MAX_WORKBOOK = 20_000_001;

/** The first bytes of a file, all of them if it is no longer. */
async function readWhole(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(size, most));
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await file.read(bytes, at, bytes.length - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

async function formatOf(path: string): Promise<FileFormat> {
  const { BEGINNING, fileFormatOf } = await import("@legami/interchange");
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(BEGINNING), 0, BEGINNING, 0);
    return fileFormatOf(basename(path), buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function networkOptions(options: SourceOptions) {
  return given(options, "waves", "weightMax");
}

async function withBar<Result>(
  files: readonly InputStream[],
  { quiet = false }: SourceOptions,
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

async function inputStream(path: string, texts: Texts): Promise<InputStream> {
  const found = await requireFile(path, texts);
  if (found.isDirectory()) throw new LegamiError("LEGAMI_NOT_FOUND", texts.noSuchFile(path));
  return { name: basename(path), size: found.size, pieces: piecesOf(path) };
}

/** The file is opened when its turn comes, and closed however reading ends. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 2 ** 18 });
}

/** What the file system says of a path; @throws LegamiError `LEGAMI_NOT_FOUND` */
export async function requireFile(path: string, texts: Texts): Promise<Stats> {
  try {
    return await stat(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw cause;
    throw new LegamiError("LEGAMI_NOT_FOUND", texts.noSuchFile(path), { cause });
  }
}
