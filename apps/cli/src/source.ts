/** Where the data of a command come from: files, or a stored programme. */
import { readFile } from "node:fs/promises";
import { type AnyNewEntry, type Entry, type HandPlace, LegamiError } from "@legami/core";
import type { InputNote } from "@legami/interchange";
import type { Texts } from "./messages/texts.ts";
import { interruptible } from "./progress.ts";
import { readFiles, requireFile, type SourceOptions } from "./read-files.ts";

export interface Source {
  readonly entries: readonly Entry[];
  readonly notes: readonly InputNote[];
  /** Where actors were put by hand on the drawings; files do not say. */
  readonly places?: readonly HandPlace[];
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
    return { ...(await stored(options.programme, texts)), notes: [] };
  }
  if (options.programme?.endsWith(FROZEN) === true) {
    return { entries: await frozenEntries(options.programme, texts), notes: [] };
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

/** How the name of a frozen journal ends (`legami freeze`). */
export const FROZEN = ".frozen.json";

async function frozenEntries(path: string, texts: Texts): Promise<readonly Entry[]> {
  await requireFile(path, texts);
  const { readFrozen } = await import("@legami/core");
  return readFrozen(await readFile(path, "utf8"), path);
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

async function stored(name: string, texts: Texts): Promise<Omit<Source, "notes">> {
  const { path, programme } = storeName(name);
  const { openSqliteStore } = await import("@legami/storage");
  await requireFile(path, texts);
  const store = await openSqliteStore(path, { readOnly: true });
  try {
    const chosen = chooseProgramme(await store.programmes(), programme, path, texts);
    const [entries, places] = [await store.entries(chosen), await store.places.read(chosen)];
    return { entries, ...(places.length === 0 ? {} : { places }) };
  } finally {
    await store.close();
  }
}

function refuseUsage(message: string): never {
  throw new LegamiError("LEGAMI_INVALID_OPTION", message);
}

function refuseMissing(message: string): never {
  throw new LegamiError("LEGAMI_NOT_FOUND", message);
}
