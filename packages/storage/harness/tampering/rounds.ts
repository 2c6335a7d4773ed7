/** A journal is changed behind the engine's back, again and again: does `verify` say so each time? */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "../../src/index.ts";
import { aNote, answers, NOON } from "../../test/support/sample-entries.ts";
import { mutate } from "./mutations.ts";

export interface TamperingRun {
  readonly rounds: number;
  /** Ask without the head that was noted. A journal whose end was cut off then looks whole. */
  readonly withoutAnchor?: boolean;
}

export interface TamperingResult {
  readonly found: number;
  /** What was done where nothing was found. */
  readonly missed: readonly string[];
}

const below = (end: number) => Math.floor(Math.random() * end);

export async function tamperingRounds(run: TamperingRun): Promise<TamperingResult> {
  const folder = mkdtempSync(join(tmpdir(), "legami-tampering-"));
  const whole = join(folder, "whole.db");
  const noted = await writeJournal(whole);
  const changed = join(folder, "changed.db");
  const missed: string[] = [];
  for (let round = 0; round < run.rounds; round++) {
    copyFileSync(whole, changed);
    const what = change(changed);
    const anchor = run.withoutAnchor === true ? undefined : noted;
    if (await looksWhole(changed, anchor)) missed.push(what);
  }
  rmSync(folder, { recursive: true });
  return { found: run.rounds - missed.length, missed };
}

/** Forty entries of three hands, some with personal text. Answers the hash of the last. */
async function writeJournal(path: string): Promise<string> {
  const store = await openSqliteStore(path);
  await store.append("p", answers(15), NOON);
  const notes = Array.from({ length: 5 }, (_, n) => aNote(`visita ${n}`));
  await store.append("p", [...notes, ...answers(5)], NOON, "link:1");
  await store.append("p", answers(15), NOON, "coordinator");
  const head = await store.head("p");
  await store.close();
  return head?.hash ?? "";
}

function change(path: string): string {
  const db = new DatabaseSync(path);
  db.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
  try {
    return mutate(db, below);
  } finally {
    db.close();
  }
}

/** A file that cannot be opened or read any more does not look whole. */
async function looksWhole(path: string, anchor: string | undefined): Promise<boolean> {
  const store = await openSqliteStore(path, { readOnly: true });
  try {
    return (await store.verify("p", anchor)).ok;
  } catch {
    return false;
  } finally {
    await store.close();
  }
}
