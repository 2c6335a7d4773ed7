/** A thread that computes: reads the journals by itself, and only what is new since the last task. */
import { enableCompileCache } from "node:module";
import type { MessagePort } from "node:worker_threads";
import { type Entry, LegamiError, type LegamiErrorCode } from "@legami/core";
import { openSqliteStore, type Store } from "@legami/storage";
import Tinypool from "tinypool";
import type { Body, Task } from "./task.ts";

enableCompileCache();

export interface Wanted {
  readonly programme: string;
  /** The journal up to here, whatever was appended since. */
  readonly head: { readonly seq: number; readonly hash: string };
  readonly task: Task;
  /** Where steps are told. */
  readonly progress: MessagePort;
}

/** Errors lose their kind between threads: those of the engine travel as what they say. */
export type Outcome =
  | { readonly body: Body }
  | {
      readonly refused: {
        readonly code: LegamiErrorCode;
        readonly message: string;
        readonly details: Readonly<Record<string, unknown>>;
      };
    };

const { database } = Tinypool.workerData as { readonly database: string };
let store: Store | null = null;
const held = new Map<string, { entries: Entry[]; hash: string }>();

export default async function work({ programme, head, task, progress }: Wanted): Promise<Outcome> {
  try {
    const entries = await entriesFor(task, programme, head);
    const { perform } = await import("./perform.ts");
    return { body: await perform(entries, task, (...step) => progress.postMessage(step)) };
  } catch (error) {
    if (!(error instanceof LegamiError)) throw error;
    const { code, message, details } = error;
    return { refused: { code, message, details } };
  }
}

async function entriesFor(
  task: Task,
  programme: string,
  head: Wanted["head"],
): Promise<readonly Entry[]> {
  if (task.what !== "report") return entriesUpTo(programme, head);
  // The diary tells of corrective actions in texts, which no thread keeps.
  store ??= await openSqliteStore(database, { readOnly: true });
  return (await store.entries(programme)).filter(({ seq }) => seq <= head.seq);
}

async function entriesUpTo(programme: string, head: Wanted["head"]): Promise<readonly Entry[]> {
  store ??= await openSqliteStore(database, { readOnly: true });
  const known = held.get(programme) ?? { entries: [], hash: "" };
  const last = known.entries.at(-1)?.seq ?? 0;
  // As long or shorter with another end: another journal (a restored backup), or an older question.
  const isOlder = head.seq < last || (head.seq === last && head.hash !== known.hash);
  const entries = isOlder ? [] : known.entries;
  for (const entry of await store.entries(programme, { after: entries.at(-1)?.seq ?? 0 })) {
    if (entry.seq > head.seq) break;
    const { personal: _, ...kept } = entry;
    entries.push(kept);
  }
  held.set(programme, { entries, hash: head.hash });
  return entries;
}
