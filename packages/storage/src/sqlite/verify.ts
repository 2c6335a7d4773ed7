import type { DatabaseSync } from "node:sqlite";
import { CHAIN_START, canonicalJson, chainHash, personalHashes } from "@legami/core";
import type { JournalHead, JournalProblem, Verification } from "../journal-store.ts";
import { type EntryRow, entryOf, hashesOf, type PersonalRow, textsByName } from "./rows.ts";
import { inTransaction } from "./transaction.ts";

type Kind = JournalProblem["kind"];

/**
 * The function that recomputes a journal. Each row is judged against its own words and its
 * predecessor as stored, so that one change of the past is told once, where it was made.
 */
export function verifier(db: DatabaseSync): (programme: string, anchor?: string) => Verification {
  const rowsOf = db.prepare("SELECT * FROM entries WHERE programme = ? ORDER BY seq");
  const textsOf = db.prepare("SELECT * FROM personal WHERE entry = ?");
  const headOf = db.prepare("SELECT seq, hash FROM heads WHERE programme = ?");

  return (programme, anchor) =>
    inTransaction(db, "DEFERRED", () => {
      const problems: JournalProblem[] = [];
      const report = (seq: number | null, kind: Kind, message: string) =>
        problems.push({ seq, kind, message });
      let entries = 0;
      let isAnchored = anchor === undefined;
      let last: JournalHead = { seq: 0, hash: CHAIN_START };

      for (const row of rowsOf.iterate(programme) as Iterable<unknown> as Iterable<EntryRow>) {
        const texts =
          row.personal === null ? [] : (textsOf.all(row.id) as unknown as PersonalRow[]);
        for (const [kind, message] of flawsOf(row, texts, last)) report(row.seq, kind, message);
        if (anchor !== undefined && row.hash.startsWith(anchor)) isAnchored = true;
        entries++;
        last = row;
      }

      const stored = headOf.get(programme) as JournalHead | undefined;
      const head = stored === undefined ? null : { seq: stored.seq, hash: stored.hash };
      if (head === null && entries > 0) report(null, "head", "the journal has lost its head");
      if (head !== null && (head.seq !== last.seq || head.hash !== last.hash)) {
        const message = `the journal ends at number ${last.seq}, its head says ${head.seq} (${head.hash})`;
        report(null, "head", message);
      }
      if (!isAnchored) {
        report(
          null,
          "anchor",
          `no entry has the hash ${anchor}: the end of the journal was cut off, or it is another journal`,
        );
      }
      return { ok: problems.length === 0, entries, head, problems };
    });
}

function flawsOf(
  row: EntryRow,
  texts: readonly PersonalRow[],
  last: JournalHead,
): [Kind, string][] {
  const flaws: [Kind, string][] = [];
  if (row.seq !== last.seq + 1) {
    flaws.push(["sequence", `number ${row.seq} follows number ${last.seq}: entries are missing`]);
  }
  if (row.previous !== last.hash) {
    flaws.push(["link", `entry ${row.id} does not follow the entry before it`]);
  }
  try {
    const entry = entryOf(row, []);
    if (canonicalJson(entry.payload) !== row.payload) {
      flaws.push(["payload", `the content of entry ${row.id} was rewritten`]);
    }
    if (chainHash(row.previous, entry, hashesOf(row)) !== row.hash) {
      flaws.push(["hash", `entry ${row.id} is not what was recorded`]);
    }
    if (!textsFit(row, texts)) {
      flaws.push(["personal", `the personal text of entry ${row.id} is not what was recorded`]);
    }
  } catch {
    flaws.push(["payload", `the content of entry ${row.id} cannot be read`]);
  }
  return flaws;
}

/** All texts as hashed, or none at all: erasure takes every text of an entry. */
function textsFit(row: EntryRow, texts: readonly PersonalRow[]): boolean {
  const [first] = texts;
  if (first === undefined) return true;
  const hashes = personalHashes(textsByName(texts), first.salt);
  return canonicalJson(hashes) === canonicalJson(hashesOf(row));
}
