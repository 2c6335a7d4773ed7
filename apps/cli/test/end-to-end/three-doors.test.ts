/**
 * One flow, three doors: the same number on the command line, over HTTP and on screen, before and
 * after a tie is logged in a real browser.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Server, startServer } from "@legami/api";
import type { MeasureResult } from "@legami/core";
import { builtViewer } from "@legami/viewer/built";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findChromium, launch } from "../../../viewer/test/browser/chromium.ts";
import { legami } from "../run-legami.ts";

const executable = await findChromium();
if (executable === null) {
  console.warn(
    "\n*** SKIPPED: no Chromium found (set CHROMIUM_PATH); screen and command line were not compared. ***\n",
  );
}

const EXAMPLE = join(import.meta.dirname, "../../../../data/example");
const PROGRAMME = "laboratori-esempio";

describe.skipIf(executable === null)("the three doors", () => {
  const folder = mkdtempSync(join(tmpdir(), "legami-doors-"));
  const database = join(folder, "example.db");
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    expect(legami(["import", EXAMPLE, "--into", database])).toMatchObject({ code: 0 });
    const viewerDir = await builtViewer(() => {});
    server = await startServer({ database, port: 0, viewerDir });
    browser = await launch(executable ?? "");
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({ locale: "it-IT", viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(15_000);
    page.on("pageerror", (error) => expect.fail(error.message));
    await page.goto(`${server.url}${path}`);
    return page;
  }

  const newTies = (results: readonly MeasureResult[]) =>
    results.find(({ key, part, scope }) => key === "tie-fate" && part === "new" && scope === "ALL")
      ?.value;

  async function onScreen(page: Page): Promise<number> {
    const cell = page.locator("[data-key=tie-fate][data-part=new][data-scope=ALL]").first();
    return Number(await cell.getAttribute("data-value"));
  }

  function onCommandLine(to: string, more: readonly string[] = []): number | null | undefined {
    const call = [
      "compare",
      "--programme",
      database,
      "--from",
      "t0",
      "--to",
      to,
      "--json",
      ...more,
    ];
    const run = legami(call);
    expect(run.code).toBe(0);
    return newTies(JSON.parse(run.out).results);
  }

  async function overHttp(to: string): Promise<number | null | undefined> {
    const address = `${server.url}/v1/programmes/${PROGRAMME}/comparisons?from=t0&to=${to}`;
    return newTies(((await (await fetch(address)).json()) as { results: MeasureResult[] }).results);
  }

  it("say the same number at month 12, at month 6, and after a tie is logged", async () => {
    const page = await open("/confronto?from=t0&to=m12&lang=it");
    await page.getByTestId("legend").waitFor();
    const atFirst = onCommandLine("m12");
    expect(await onScreen(page)).toBe(atFirst);
    expect(await overHttp("m12")).toBe(atFirst);

    await page.getByTestId("date-slider").focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/to=m6/);
    const halfWay = onCommandLine("m6");
    await expect.poll(() => onScreen(page)).toBe(halfWay);
    expect(await overHttp("m6")).toBe(halfWay);

    await logTie(page);
    await page.getByTestId("show-in-network").click();
    expect(await page.getByTestId("evidence-fate").getAttribute("data-fate")).toBe("new");
    expect(new URL(page.url()).searchParams.get("to")).toBe("m12");
    expect(await onScreen(page)).toBe((atFirst ?? 0) + 1);
    expect(onCommandLine("m12")).toBe((atFirst ?? 0) + 1);
    expect(await overHttp("m12")).toBe((atFirst ?? 0) + 1);

    await page.reload();
    expect(await page.getByTestId("evidence-fate").getAttribute("data-fate")).toBe("new");
    expect(legami(["verify", "--programme", database])).toMatchObject({ code: 0 });
    // Four screens and nine runs of the command line, beside everything else that is being tested.
  }, 180_000);

  it("print the same bytes on the command line and over HTTP", async () => {
    const address = `${server.url}/v1/programmes/${PROGRAMME}/comparisons?from=t0&to=m12&scope=all`;
    const sent = await (await fetch(address)).json();
    const call = [
      "compare",
      "--programme",
      database,
      "--from",
      "t0",
      "--to",
      "m12",
      "--scope",
      "all",
    ];
    expect(JSON.parse(legami([...call, "--json"]).out)).toEqual(sent);
  });

  it("evaluate a stored programme as they evaluate its folder", () => {
    const call = ["measure", "--programme", EXAMPLE, "--at", "t0", "--json"];
    const folderNow = JSON.parse(legami(call).out);
    const stored = JSON.parse(
      legami(["measure", "--programme", database, "--at", "t0", "--json"]).out,
    );
    expect(stored).toEqual(folderNow);
  });
});

/** Two labs of different territories that have no tie yet begin to work together. */
async function logTie(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Nuovo legame" }).click();
  for (const [field, letters] of [
    ["log-who", "spazio q"],
    ["log-with", "comune di lainate"],
  ] as const) {
    await page.getByTestId(field).getByRole("combobox").fill(letters);
    await page.getByTestId(field).getByRole("option", { selected: true }).waitFor();
    await page.keyboard.press("Enter");
  }
  await page.getByTestId("log-what").getByText("Collaboriamo, in generale").click();
  await page.getByTestId("log-level").getByRole("radio").nth(3).check({ force: true });
  await page.getByTestId("log-save").dblclick();
  await page.getByTestId("saved").waitFor();
}
