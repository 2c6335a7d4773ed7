/**
 * Appends entries, alone and together, and says each id on stdout once it is stored:
 * `node writer.ts FILE COMMITS [--normal]`. With `--normal` the store is opened with
 * `synchronous=NORMAL`, which does not wait for the disk.
 */
import { writeSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "../../src/index.ts";
import { aNote, NOON } from "../../test/support/sample-entries.ts";

const [path = "", commits = "0", mode] = process.argv.slice(2);

if (mode === "--normal") {
  const exec = DatabaseSync.prototype.exec;
  DatabaseSync.prototype.exec = function weakened(sql: string): void {
    exec.call(this, sql.replace("synchronous = FULL", "synchronous = NORMAL"));
  };
}

const store = await openSqliteStore(path);
for (let commit = 0; commit < Number(commits); commit++) {
  const notes = Array.from({ length: commit % 3 === 0 ? 8 : 1 }, () => aNote("visita"));
  await store.appendTogether(
    notes.map((note) => ({ programme: "p", recordedAt: NOON, entries: () => [note] })),
  );
  for (const { id } of notes) writeSync(1, `${id}\n`);
}
await store.close();
