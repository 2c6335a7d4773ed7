import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "./support/opened.ts";
import { newTestApp, type TestApp } from "./support/test-app.ts";

describe("answers on the way", () => {
  const asked = `${PROGRAMME}/snapshots/m12`;
  let test: TestApp;
  beforeAll(async () => {
    test = await newOpenedApp();
  });
  afterAll(() => test.close());

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("are smaller as %s and the same to the byte", async (encoding, unpack) => {
    const plain = await test.get(asked);
    const small = await test.get(asked, { "accept-encoding": encoding });

    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(small.headers["content-encoding"]).toBe(encoding);
    expect(unpack(small.rawPayload)).toEqual(plain.rawPayload);
    expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
    expect(small.headers.vary).toContain("accept-encoding");
    expect(small.headers.vary).toContain("accept-language");
    expect(small.headers.etag).toBe(plain.headers.etag);
  });

  it("have no body where the client has them already", async () => {
    const { etag } = (await test.get(asked)).headers;
    const again = await test.get(asked, {
      "accept-encoding": "gzip",
      "if-none-match": String(etag),
    });

    expect(again.statusCode).toBe(304);
    expect(again.rawPayload).toHaveLength(0);
  });

  it("stay as they are where they are short, problems too", async () => {
    const short = await test.get("/v1/programmes", { "accept-encoding": "gzip" });
    const problem = await test.get("/v1/nothing", { "accept-encoding": "gzip" });

    expect(short.json()).toMatchObject({ items: [{ id: "prova" }] });
    expect(problem.json()).toMatchObject({ code: "LEGAMI_NOT_FOUND" });
  });
});

describe("files of the viewer on the way", () => {
  it("are sent as the build has compressed them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "legami-viewer-"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<!doctype html><title>Legami</title>");
    writeFileSync(join(folder, "assets/app-1a2b.js"), "export {}");
    writeFileSync(join(folder, "assets/app-1a2b.js.br"), brotliCompressSync("export {}"));
    const test = await newTestApp({ viewerDir: folder });

    const small = await test.get("/assets/app-1a2b.js", { "accept-encoding": "br" });
    const plain = await test.get("/assets/app-1a2b.js");
    await test.close();
    rmSync(folder, { recursive: true });

    expect(small.headers["content-encoding"]).toBe("br");
    expect(small.headers["content-type"]).toContain("javascript");
    expect(small.headers["cache-control"]).toContain("immutable");
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe("export {}");
    expect(plain.body).toBe("export {}");
  });
});
