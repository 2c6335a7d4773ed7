import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newTestApp, type TestApp } from "./support/test-app.ts";

const HTML = { accept: "text/html,application/xhtml+xml" };

describe("the viewer", () => {
  const folder = mkdtempSync(join(tmpdir(), "legami-viewer-"));
  let test: TestApp;
  beforeAll(async () => {
    writeFileSync(join(folder, "index.html"), "<!doctype html><title>Legami</title>");
    writeFileSync(join(folder, "rete.html"), "<!doctype html><title>Rete</title>");
    writeFileSync(join(folder, ".secret"), "x");
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "assets", "app-1a2b.js"), "export {}");
    test = await newTestApp({ viewerDir: folder });
  });
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true });
  });

  it.each(["/", "/index.html", "/prova/confronto?from=t0", "/any/page.of/ours"])(
    "shows itself at %s",
    async (url) => {
      const page = await test.get(url, HTML);

      expect(page.statusCode).toBe(200);
      expect(page.body).toContain("<title>Legami</title>");
      expect(page.headers["cache-control"]).toBe(url === "/index.html" ? "no-cache" : "no-store");
    },
  );

  it.each(["/rete", "/rete?from=t0", "/rete/part", "/rete/part?a=b"])(
    "shows a page that has a file of its own at %s",
    async (url) => {
      const page = await test.get(url, HTML);

      expect(page.statusCode).toBe(200);
      expect(page.body).toContain("<title>Rete</title>");
      expect(page.headers["cache-control"]).toBe(url === "/index.html" ? "no-cache" : "no-store");
    },
  );

  it.each(["/rete2", "/reti", "/index"])("shows the usual file at %s", async (url) => {
    expect((await test.get(url, HTML)).body).toContain("<title>Legami</title>");
  });

  it("has files that last", async () => {
    const file = await test.get("/assets/app-1a2b.js");

    expect(file.statusCode).toBe(200);
    expect(file.headers["cache-control"]).toContain("immutable");
  });

  it.each([
    { url: "/v1/nothing", headers: HTML },
    { url: "/assets/gone.js", headers: { accept: "*/*" } },
    { url: "/.secret", headers: { accept: "*/*" } },
    { url: "/../package.json", headers: { accept: "*/*" } },
    { url: "/%2e%2e/package.json", headers: { accept: "*/*" } },
  ])("is not what $url gets", async ({ url, headers }) => {
    const answer = await test.get(url, headers);

    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: "LEGAMI_NOT_FOUND" });
  });

  it("may run its own worker, on plain HTTP", async () => {
    const policy = String((await test.get("/", HTML)).headers["content-security-policy"]);

    expect(policy).toContain("worker-src 'self';");
    expect(policy).not.toContain("upgrade-insecure-requests");
    expect(policy).not.toMatch(/https?:/);
  });

  it("says so if it has not been built", async () => {
    const unbuilt = await newTestApp({ viewerDir: join(folder, "not-there") });
    const page = await unbuilt.get("/", { ...HTML, "accept-language": "en" });
    const data = await unbuilt.get("/", { accept: "application/json" });

    expect(page.statusCode).toBe(503);
    expect(page.body).toContain("has not been built yet");
    expect(data.statusCode).toBe(404);
    await unbuilt.close();
  });
});
