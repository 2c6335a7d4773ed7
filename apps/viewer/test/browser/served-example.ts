/** The built viewer over the real API, on a journal of its own with the example programme in it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@legami/api";
import type { Entry } from "@legami/core";
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
  readonly close: () => Promise<void>;
}

export async function serveExample(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "legami-viewer-"));
  const database = join(folder, "example.db");
  const store = await openSqliteStore(database);
  const { settings, entries } = exampleProgramme();
  await store.append(settings.id, entries, "2021-12-01T00:00:00.000Z");
  const server = await startServer({ database, port: 0, viewerDir: await builtViewer(() => {}) });
  return {
    url: server.url,
    entries: () => store.entries(settings.id),
    ask: async <Answer>(path: string) =>
      (await (await fetch(`${server.url}/v1/programmes/${settings.id}/${path}`)).json()) as Answer,
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
