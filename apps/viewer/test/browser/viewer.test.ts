import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Comparison } from "../../src/api/wire.ts";
import { findChromium, launch } from "./chromium.ts";
import { openPage } from "./screens.ts";
import { type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();
if (executable === null) {
  console.warn(
    "\n*** SKIPPED: no Chromium found, the viewer was not looked at. Set CHROMIUM_PATH. ***\n",
  );
}

describe.skipIf(executable === null)("the comparison and the form in Chromium", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(executable ?? ""), serveExample()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const open = (address: string) => openPage(browser, served.url, address);
  const stageTies = (page: Page) => page.getByTestId("stage").getAttribute("data-ties");
  const slider = (page: Page) => page.getByTestId("date-slider");

  test("map, legend and table have the same ties, and the slider changes all three", async () => {
    const page = await open("/confronto");
    await page.getByTestId("stage").waitFor();
    const legend = async () => {
      const counts = page.getByTestId("legend").locator("[data-key=tie-fate][data-scope=ALL]");
      const values = await counts.evaluateAll((all) =>
        all.map((one) => Number(one.getAttribute("data-value"))),
      );
      return values.reduce((sum, value) => sum + value, 0);
    };
    const before = await legend();
    expect(before).toBeGreaterThan(100);
    expect(await stageTies(page)).toBe(String(before));
    expect(await page.getByTestId("ties-shown").textContent()).toBe(
      `${before} legami su ${before}`,
    );

    await slider(page).focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/to=m6/);
    await expect.poll(legend).not.toBe(before);
    expect(await stageTies(page)).toBe(String(await legend()));
    await page.goBack();
    await expect.poll(legend).toBe(before);
    await page.context().close();
  });

  test("every fate is counted as the engine counts it, and every tie has one", async () => {
    const page = await open("/confronto");
    await page.getByTestId("ties-table").waitFor();
    const answer = await served.ask<Comparison>("comparisons?from=t0&to=m12");
    const counts = page.getByTestId("legend").locator("[data-key=tie-fate][data-scope=ALL]");
    const shown = await counts.evaluateAll((all) =>
      all.map((one) => [one.getAttribute("data-part"), Number(one.getAttribute("data-value"))]),
    );
    for (const [fate, count] of shown) {
      const result = answer.results.find(({ key, part }) => key === "tie-fate" && part === fate);
      expect(count, String(fate)).toBe(result?.value);
      expect(answer.ties.filter((tie) => tie.fate === fate)).toHaveLength(Number(count));
    }
    expect(shown.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(answer.ties.length);
    await page.context().close();
  });

  test("the evidence says who said what at both dates, and which date nobody could speak of", async () => {
    const page = await open("/confronto?tie=assemblea-sindaci~casa-rozzano");
    const said = page.getByTestId("said-by");
    await said.getByText("livello 5 su 5").first().waitFor();
    expect(await said.locator("h4").allTextContents()).toEqual(["mese 0", "mese 12"]);
    expect(await said.textContent()).toContain("Siamo un progetto unico");
    await page.goto(`${served.url}/confronto?tie=csv-lombardia-sud~gruppo-scala`);
    await said.waitFor();
    const unobserved = page.getByTestId("unobserved-at");
    expect(await unobserved.getAttribute("data-side")).toBe("to");
    expect(await unobserved.textContent()).toContain("Al mese 12 nessuno ha potuto dire");
    expect(await said.textContent()).toContain("Nessuno ha potuto dirlo.");
    await page.context().close();
  });

  test("a row of the table, the keys of the map and the address choose the same thing", async () => {
    const page = await open("/confronto");
    await page.getByTestId("stage").waitFor();
    const row = page.getByTestId("tie-row").nth(3);
    const tie = await row.getAttribute("data-tie");
    await row.getByRole("button").focus();
    await page.keyboard.press("Enter");
    const evidence = page.getByTestId("evidence");
    await evidence.waitFor();
    expect(await evidence.getAttribute("data-chosen")).toBe(tie);
    expect(new URL(page.url()).searchParams.get("tie")).toBe(tie);
    await page.reload();
    expect(await evidence.getAttribute("data-chosen")).toBe(tie);

    await page.getByTestId("stage").focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => evidence.count()).toBe(0);
    await page.keyboard.press("ArrowRight");
    const first = await evidence.getAttribute("data-chosen");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => evidence.getAttribute("data-chosen")).not.toBe(first);
    await page.context().close();
  });

  test("the pointer finds actors and ties on the map, and a click chooses them", async () => {
    const page = await open("/confronto");
    const stage = page.getByTestId("stage");
    const box = await stage.boundingBox();
    if (box === null) throw new Error("no map");
    await page.waitForTimeout(800);
    // Over a tie there is a hand and a note beside it; over an actor the hand alone.
    const over = async (): Promise<"actor" | "tie" | null> => {
      if ((await stage.evaluate((element) => element.style.cursor)) !== "pointer") return null;
      return (await page.locator(".stage-tip").count()) > 0 ? "tie" : "actor";
    };
    const found = new Map<string, readonly [number, number]>();
    for (let step = 0; step < 500 && found.size < 2; step++) {
      const place = [
        box.x + box.width * (0.08 + 0.02 * (step % 40)),
        box.y + box.height * (0.3 + 0.031 * Math.floor(step / 40)),
      ] as const;
      await page.mouse.move(...place);
      const what = await over();
      if (what !== null && !found.has(what)) found.set(what, place);
    }
    for (const what of ["actor", "tie"]) {
      await page.mouse.click(...(found.get(what) ?? [0, 0]));
      await page.waitForURL((url) => url.searchParams.has(what));
      // Two clicks in quick succession are one double click.
      await page.waitForTimeout(400);
    }
    await page.context().close();
  });

  test("a tie is saved once, however often the button is pressed, then seen and taken back", async () => {
    const page = await open("/nuovo-legame");
    const before = (await served.entries()).length;
    await page.getByTestId("log-save").click();
    expect(await page.getByTestId("log-who").textContent()).toContain("Scegli chi registra");
    const choose = async (field: string, letters: string) => {
      await page.getByTestId(field).getByRole("combobox").fill(letters);
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
    };
    await choose("log-who", "spazio q");
    await choose("log-with", "comune di lainate");
    await page.getByTestId("log-what").getByText("Collaboriamo, in generale").click();
    await page.getByTestId("log-level").getByRole("radio").nth(3).check({ force: true });
    await page.getByTestId("log-note").fill("sala del martedì");
    await page.getByTestId("log-save").dblclick();
    await page.getByTestId("saved").waitFor();
    expect(await served.entries()).toHaveLength(before + 1);
    expect((await served.entries()).at(-1)).toMatchObject({
      type: "assessment",
      payload: { wave: "m12", level: 4 },
      personal: { note: "sala del martedì" },
    });

    await page.getByTestId("show-in-network").click();
    expect(await page.getByTestId("evidence-fate").getAttribute("data-fate")).toBe("new");
    await page.goBack();
    expect(await page.getByTestId("recent-entry").count()).toBe(1);

    await choose("log-with", "casa opera");
    await page.getByTestId("log-what").getByText("Abbiamo fatto qualcosa").click();
    await page.getByTestId("log-type").getByRole("radio").first().check({ force: true });
    await page.getByTestId("log-save").click();
    await page.getByTestId("log-undo").click();
    await page.getByText("Annullato. Il legame non conta più.").waitFor();
    expect((await served.entries()).at(-1)).toMatchObject({ type: "retraction" });
    await page.context().close();
  });

  test("an error of the server is said in words and what was typed stays", async () => {
    const page = await open("/nuovo-legame");
    await page.route("**/entries", (route) => route.abort());
    await page.getByTestId("log-who").getByRole("combobox").fill("spazio q");
    await page.getByRole("option").first().click();
    await page.getByTestId("log-with").getByRole("combobox").fill("comune di rho");
    await page.getByRole("option").first().click();
    await page.getByTestId("log-what").getByText("Abbiamo fatto qualcosa").click();
    await page.getByTestId("log-type").getByRole("radio").first().check({ force: true });
    await page.getByTestId("log-save").click();
    expect(await page.getByRole("alert").textContent()).toContain("Il server non risponde");
    expect(await page.getByTestId("log-with").getAttribute("data-actor")).not.toBe("");
    await page.unroute("**/entries");
    await page.getByTestId("log-save").click();
    await page.getByTestId("saved").waitFor();
    await page.context().close();
  });

  test("without WebGL the table stands alone and says so", async () => {
    const blind = await launch(executable ?? "", ["--disable-3d-apis"]);
    const page = await blind.newPage({ locale: "it-IT" });
    await page.goto(`${served.url}/confronto`);
    await page.getByTestId("ties-table").waitFor();
    expect(await page.getByTestId("stage").count()).toBe(0);
    expect(await page.getByText("manca WebGL").count()).toBe(1);
    await blind.close();
  });
});
