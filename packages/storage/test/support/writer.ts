/**
 * A process that appends one entry after the other and says each id on stdout once it is stored,
 * until it is killed: `node writer.ts FILE [--together | --too-soon]`. With `--together` twenty writers
 * share each commit; with `--too-soon` it says the ids before they are stored.
 */
import { writeSync } from "node:fs";
import { openSqliteStore } from "../../src/index.ts";
import { aNote, NOON } from "./sample-entries.ts";

const [path = "", mode] = process.argv.slice(2);
const store = await openSqliteStore(path);
const say = (id: string) => writeSync(1, `${id}\n`);

for (;;) {
  const batch = Array.from({ length: 20 }, () => aNote("visita"));
  if (mode === "--too-soon") {
    for (const { id } of batch) say(id);
    await store.append("p", batch, NOON);
  } else if (mode === "--together") {
    await store.appendTogether(
      batch.map((note) => ({ programme: "p", recordedAt: NOON, entries: () => [note] })),
    );
    for (const { id } of batch) say(id);
  } else {
    for (const note of batch) {
      await store.append("p", [note], NOON);
      say(note.id);
    }
  }
}
