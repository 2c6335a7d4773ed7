/** The built viewer over the real API, on a journal of its own with the example programme in it. */

import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setPassword, startServer } from "@legami/api";
import type { AnyNewEntry, Entry } from "@legami/core";
import { readProgramme } from "@legami/interchange";
import { openSqliteStore } from "@legami/storage";
import { builtViewer } from "../../build/built-viewer.ts";

const EXAMPLE = join(import.meta.dirname, "../../../../data/example");

export interface Served {
  readonly url: string;
  /** The journal, with what was posted at its end. */
  readonly entries: () => Promise<Entry[]>;
  /** What the API says of the programme: `comparisons?from=t0&to=m12`. */
  readonly ask: <Answer>(path: string) => Promise<Answer>;
  /** Log as the coordinator does. */
  readonly log: (...entries: readonly AnyNewEntry[]) => Promise<void>;
  /** A new link's address, for a territory or an organisation. */
  readonly newLink: (body: object) => Promise<{ readonly id: string; readonly address: string }>;
  readonly revokeLink: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const PASSWORD = "quattro tazze di caffe";

/**
 * @param isGuarded everybody signs in, the coordinator with PASSWORD
 * @param clock what time it is; the machine's by default
 */
export async function serveExample(isGuarded = false, clock?: () => string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "legami-viewer-"));
  const database = join(folder, "example.db");
  const store = await openSqliteStore(database);
  const { settings, entries } = exampleProgramme();
  await store.append(settings.id, entries, "2021-12-01T00:00:00.000Z");
  if (isGuarded) await setPassword(store, PASSWORD);
  const server = await startServer({
    database,
    port: 0,
    viewerDir: await builtViewer(() => {}),
    ...(clock === undefined ? {} : { clock }),
  });
  const send = async (path: string, body?: object, method = "POST"): Promise<Response> => {
    const headers = { "content-type": "application/json", "idempotency-key": randomUUID() };
    const answer = await fetch(`${server.url}/v1/${path}`, {
      headers: { ...headers, cookie: await cookie },
      ...(body === undefined ? {} : { method, body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer;
  };
  let cookie: string | Promise<string> = "";
  if (isGuarded) {
    const begun = await send("sessions", { password: PASSWORD });
    cookie = begun.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
  }
  return {
    url: server.url,
    entries: () => store.entries(settings.id),
    ask: async <Answer>(path: string) =>
      (await (await send(`programmes/${settings.id}/${path}`)).json()) as Answer,
    log: async (...sent) => {
      await send(`programmes/${settings.id}/entries:batch`, { entries: sent });
    },
    newLink: async (body) => {
      const made = await send(`programmes/${settings.id}/links`, body);
      return (await made.json()) as { id: string; address: string };
    },
    revokeLink: async (id) => {
      await send(`programmes/${settings.id}/links/${id}`, {}, "DELETE");
    },
    close: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function exampleProgramme() {
  const files = readdirSync(EXAMPLE)
    .filter((name) => /\.(csv|json)$/.test(name))
    .map((name) => ({ name, content: readFileSync(join(EXAMPLE, name)) }));
  return readProgramme(files);
}
