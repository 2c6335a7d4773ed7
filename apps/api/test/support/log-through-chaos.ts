import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@legami/storage";
import { startServer } from "../../src/serve.ts";
import { type Chaos, type ChaosProxy, chaosProxy } from "./chaos-proxy.ts";
import { anActor, anAnswer, OPENING } from "./sample-programme.ts";

interface ChaosRun extends Chaos {
  readonly operations: number;
  readonly workers: number;
  /** How long a client waits for an answer before it sends again. */
  readonly patienceMs: number;
  /** The client makes a new id for every try: what sending twice must not depend on. */
  readonly isSabotaged?: boolean;
}

export interface ChaosResult {
  readonly acknowledged: number;
  /** Entries in the journal, the opening and the actors apart. */
  readonly rows: number;
  readonly tries: number;
  readonly isWhole: boolean;
  readonly counts: ChaosProxy["counts"];
}

const ACTORS = ["a", "b", "c", "d"];
const ENTRIES = "/v1/programmes/prova/entries";

/** Log so many entries through a network that loses, doubles, holds back and reorders what is sent. */
export async function logThroughChaos(run: ChaosRun): Promise<ChaosResult> {
  const folder = mkdtempSync(join(tmpdir(), "legami-chaos-"));
  const database = join(folder, "journal.db");
  const server = await startServer({ database, port: 0, viewerDir: null });
  const send = (url: string, body: unknown, signal?: AbortSignal) =>
    fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    });
  await send(`${server.url}/v1/programmes`, OPENING);
  await send(`${server.url}${ENTRIES}:batch`, { entries: ACTORS.map((id) => anActor(id)) });
  const proxy = await chaosProxy(server.url, run);
  let left = run.operations;
  let acknowledged = 0;
  let tries = 0;

  async function work(): Promise<void> {
    while (left-- > 0) {
      let entry = anAnswer("a", ACTORS[1 + (left % 3)] ?? "b", { level: left % 6 });
      for (;;) {
        tries++;
        if (run.isSabotaged === true) entry = { ...entry, id: randomUUID() };
        try {
          const signal = AbortSignal.timeout(run.patienceMs);
          const answer = await send(`${proxy.url}${ENTRIES}`, entry, signal);
          await answer.arrayBuffer();
          if (answer.ok) break;
          if (answer.status < 500) throw new TypeError(`refused with ${answer.status}`);
        } catch (error) {
          if (error instanceof TypeError && error.message.startsWith("refused")) throw error;
        }
      }
      acknowledged++;
    }
  }

  await Promise.all(Array.from({ length: run.workers }, work));
  await proxy.settled();
  await proxy.close();
  await server.close();
  const store = await openSqliteStore(database, { readOnly: true });
  const { ok, entries } = await store.verify("prova");
  await store.close();
  rmSync(folder, { recursive: true });
  return {
    acknowledged,
    rows: entries - 1 - ACTORS.length,
    tries,
    isWhole: ok,
    counts: proxy.counts,
  };
}
