import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { legami } from "./run-legami.ts";

describe("legami serve", () => {
  const folder = mkdtempSync(join(tmpdir(), "legami-serve-"));
  const other = createServer();
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    port = typeof address === "object" && address !== null ? address.port : 0;
  });
  afterAll(() => {
    other.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["it", "è già occupata da un altro programma", "scegli un’altra porta: aggiungi --port"],
    ["en", "is taken by another program", "choose another port: add --port"],
  ])("says in the user's language what to do about a port in use: %s", (lang, what, todo) => {
    const call = ["serve", "--programme", join(folder, "p.db"), "--port", String(port)];
    const run = legami([...call, "--lang", lang]);

    expect(run).toMatchObject({ code: 8, out: "" });
    expect(run.err).toContain(what);
    expect(run.err).toContain(`${todo} ${port + 1}`);
    expect(run.err).toContain(`npm start -- --port ${port + 1}`);
    expect(run.err).not.toContain("EADDRINUSE");
  });
});
