import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../../src/index.ts";
import type { StorePlace } from "../journal-store-conformance.ts";

export interface SqlitePlace extends StorePlace {
  readonly path: string;
}

/** A file of its own in a folder of its own. */
export async function newSqlitePlace(): Promise<SqlitePlace> {
  const folder = await mkdtemp(join(tmpdir(), "legami-storage-"));
  const path = join(folder, "journal.db");
  return {
    path,
    open: () => openSqliteStore(path),
    discard: () => rm(folder, { recursive: true }),
  };
}
