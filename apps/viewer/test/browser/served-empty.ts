/** The built viewer over the real API, with nothing in it yet. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@legami/api";
import { builtViewer } from "../../build/built-viewer.ts";

export interface Empty {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serveEmpty(): Promise<Empty> {
  const folder = mkdtempSync(join(tmpdir(), "legami-empty-"));
  const server = await startServer({
    database: join(folder, "new.db"),
    port: 0,
    viewerDir: await builtViewer(() => {}),
  });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
