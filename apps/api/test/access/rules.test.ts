import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore, type Store } from "@legami/storage";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildApp } from "../../src/app.ts";

describe("rules", () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "legami-rules-"));
    store = await openSqliteStore(join(folder, "journal.db"));
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it("have to be there for every route, or the server does not start", async () => {
    const app = await buildApp({ store, viewerDir: null });
    app.get("/v1/forgotten", async () => "secret");

    await expect(app.ready()).rejects.toThrow(
      "without a rule of who may use them: GET /v1/forgotten",
    );
  });

  it("have to be there for routes of plugins, too", async () => {
    const app = await buildApp({ store, viewerDir: null });
    await app.register(async (scope) => {
      scope.post("/hidden", { schema: { hide: true } }, async () => "secret");
    });

    await expect(app.ready()).rejects.toThrow("POST /hidden");
  });

  it("are there for all that is there", async () => {
    const app = await buildApp({ store, viewerDir: null });

    await expect(app.ready()).resolves.toBeDefined();
    await app.close();
  });
});
