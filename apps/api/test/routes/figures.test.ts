import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FIGURES } from "@legami/figures";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import type { TestApp } from "../support/test-app.ts";

describe("figures over HTTP", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await newOpenedApp({ filled: true });
  });
  afterAll(() => test.close());

  const figure = (name: string, query = "") => test.get(`${PROGRAMME}/figures/${name}${query}`);

  it("are listed with what they are to be told", async () => {
    const { items } = (await test.get("/v1/figures")).json();

    expect(items).toEqual(FIGURES.map(({ name, dates }) => ({ name, dates })));
  });

  it.each([
    ["svg", "image/svg+xml", "<svg"],
    ["pdf", "application/pdf", "%PDF-"],
    ["png", "image/png", "PNG"],
  ])("come as %s", async (format, type, begins) => {
    const answer = await figure("difference", `?format=${format}`);

    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toContain(type);
    expect(answer.headers["content-disposition"]).toBe(
      `inline; filename="prova-difference.${format}"`,
    );
    expect(answer.rawPayload.subarray(0, 60).toString("latin1")).toContain(begins);
  });

  it("are the bytes that the command line writes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "legami-figures-"));
    const cli = new URL("../../../cli/src/main.ts", import.meta.url).pathname;
    for (const format of ["svg", "pdf", "png"]) {
      const out = join(folder, `figure.${format}`);
      const args = [cli, "figure", "network", "--programme", test.database, "--at", "t0"];
      const run = spawnSync(process.execPath, [...args, "--out", out], { encoding: "utf8" });
      expect(run.status).toBe(0);
      const { rawPayload } = await figure("network", `?at=t0&format=${format}`);
      expect(rawPayload.equals(readFileSync(out))).toBe(true);
    }
    rmSync(folder, { recursive: true });
  });

  it("are not sent again to whoever has them", async () => {
    const first = await figure("network");
    const tag = String(first.headers["etag"]);
    const again = await test.get(`${PROGRAMME}/figures/network`, { "if-none-match": tag });

    expect(again.statusCode).toBe(304);
    expect((await figure("network", "?lang=en")).headers["etag"]).not.toBe(tag);
  });

  it("stand as they were put by hand, on the command line too", async () => {
    const before = await figure("network", "?at=t0");
    const tag = String((await test.get(`${PROGRAMME}/positions`)).headers["etag"]);
    const actor = (await test.get(`${PROGRAMME}/snapshots/t0?only=density`)).json().ties[0].source;
    const places = [{ actor, x: 0.1, y: 0.9 }];
    await test.put(`${PROGRAMME}/positions`, { places }, { "if-match": tag });

    const moved = await figure("network", "?at=t0");
    expect(moved.headers["etag"]).not.toBe(before.headers["etag"]);
    expect(moved.body).not.toBe(before.body);
    const folder = mkdtempSync(join(tmpdir(), "legami-figures-"));
    const out = join(folder, "figure.svg");
    const cli = new URL("../../../cli/src/main.ts", import.meta.url).pathname;
    const args = [cli, "figure", "network", "--programme", test.database, "--at", "t0"];
    spawnSync(process.execPath, [...args, "--out", out]);
    expect(readFileSync(out, "utf8")).toBe(moved.body);
    rmSync(folder, { recursive: true });
  });

  it("that there are not, and dates that there are not, are refused in words", async () => {
    expect((await figure("portrait")).statusCode).toBe(400);
    expect((await figure("network", "?at=never")).statusCode).toBe(404);
    expect((await figure("network", "?preset=poster")).statusCode).toBe(400);
  });
});
