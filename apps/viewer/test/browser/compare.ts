/** Confronto: map, legend, table and evidence say the same, and say what the API says. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Comparison } from "../../src/api/wire.ts";
import type { Looking } from "./looking.ts";
import { eventually, goWithin, openPage, settled } from "./screens.ts";

export function compareTests(looking: () => Looking): void {
  const open = (address: string) => openPage(looking().browser, looking().served.url, address);
  const stageTies = (page: Page) => page.getByTestId("stage").getAttribute("data-ties");
  const slider = (page: Page) => page.getByTestId("date-slider");
  /** The legend's counts of fates, by fate. */
  const legend = (page: Page, scope: string) =>
    page
      .getByTestId("legend")
      .locator(`[data-key=tie-fate][data-scope="${scope}"]`)
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute("data-part"), Number(one.getAttribute("data-value"))]),
      ) as Promise<[string, number][]>;
  const sum = (counts: readonly [string, number][]) =>
    counts.reduce((total, [, count]) => total + count, 0);

  test("map, legend and table have the same ties, and the slider changes all three", async () => {
    const page = await open("/confronto");
    await page.getByTestId("stage").waitFor();
    const all = async () => sum(await legend(page, "ALL"));
    const before = await all();
    expect(before).toBeGreaterThan(100);
    expect(await stageTies(page)).toBe(String(before));
    expect(await page.getByTestId("ties-shown").textContent()).toBe(
      `${before} legami su ${before}`,
    );

    await slider(page).focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/to=m6/);
    await eventually(async () => expect(await all()).not.toBe(before));
    expect(await stageTies(page)).toBe(String(await all()));
    await page.goBack();
    await eventually(async () => expect(await all()).toBe(before));
    await page.context().close();
  });

  test("every fate is counted as the engine counts it, and every tie has one, in each territory too", async () => {
    const page = await open("/confronto");
    await page.getByTestId("ties-table").waitFor();
    await page.locator("[data-key=tie-fate][data-scope='T:pavia']").first().waitFor();
    const scopes = ["ALL", "T:rhodense", "T:pavia", "T:visconteo"];
    const whole = await looking().served.ask<Comparison>(
      "comparisons?from=t0&to=m12&only=tie-fate",
    );
    const { results } = await looking().served.ask<Comparison>(
      `comparisons?from=t0&to=m12&only=tie-fate,register-effect&scope=${scopes.join(",")}`,
    );
    for (const scope of scopes) {
      const shown = await legend(page, scope);
      expect(shown.length, scope).toBeGreaterThan(4);
      for (const [fate, count] of shown) {
        const result = results.find(
          (one) => one.key === "tie-fate" && one.part === fate && one.scope === scope,
        );
        expect(count, `${scope} ${fate}`).toBe(result?.value);
        if (scope === "ALL")
          expect(whole.ties.filter((tie) => tie.fate === fate)).toHaveLength(count);
      }
    }
    expect(sum(await legend(page, "ALL"))).toBe(whole.ties.length);
    const totals = page.getByTestId("legend").locator("[data-key=register-effect]");
    for (const total of await totals.all()) {
      const {
        scope = "",
        count = "",
        value,
      } = await total.evaluate((one) => ({
        ...(one as HTMLElement).dataset,
      }));
      const effect = results.find(
        (one) => one.key === "register-effect" && one.part === "ties" && one.scope === scope,
      );
      expect(Number(value), `${scope} ${count}`).toBe(effect?.counts[count]);
    }
    expect(await totals.count()).toBe(6);
    await page.context().close();
  });

  test("the evidence says who said what at both dates, and which date nobody could speak of", async () => {
    const page = await open("/confronto?tie=assemblea-sindaci~casa-rozzano");
    const said = page.getByTestId("said-by");
    await said.getByText("livello 5 su 5").first().waitFor();
    expect(await said.locator("h4").allTextContents()).toEqual(["mese 0", "mese 12"]);
    expect(await said.textContent()).toContain("Siamo un progetto unico");
    await goWithin(page, "/confronto?tie=csv-lombardia-sud~gruppo-scala");
    const unobserved = page.getByTestId("unobserved-at");
    await unobserved.waitFor();
    expect(await unobserved.getAttribute("data-side")).toBe("to");
    expect(await unobserved.textContent()).toContain("Al mese 12 nessuno ha potuto dire");
    await said.getByText("Nessuno ha potuto dirlo.").waitFor();
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
    await eventually(async () => expect(await evidence.count()).toBe(0));
    await page.keyboard.press("ArrowRight");
    const first = await evidence.getAttribute("data-chosen");
    await page.keyboard.press("ArrowRight");
    await eventually(async () =>
      expect(await evidence.getAttribute("data-chosen")).not.toBe(first),
    );
    await page.context().close();
  });

  test("a chosen tie stands in the table, however far down the list it is", async () => {
    const page = await open("/confronto?tie=csp~lab-travaco");
    await page.getByTestId("evidence").waitFor();
    const rows = page.getByTestId("tie-row");
    expect(await page.locator("tr.is-chosen").getAttribute("data-tie")).toBe("csp~lab-travaco");
    expect(await rows.count()).toBe(21);
    await page.getByRole("button", { name: /Mostra altri/ }).click();
    await eventually(async () => expect(await rows.count()).toBeGreaterThan(200));
    expect(await page.locator("tr.is-chosen").count()).toBe(1);
    await page.context().close();
  });

  test("the pointer finds actors and ties on the map, and a click chooses them", async () => {
    const page = await open("/confronto");
    const stage = page.getByTestId("stage");
    await settled(page);
    // Over a tie there is a hand and a note beside it; over an actor the hand alone.
    const over = () =>
      page.evaluate(() => {
        const map = document.querySelector<HTMLElement>("[data-testid=stage]");
        if (map?.style.cursor !== "pointer") return null;
        return document.querySelector(".stage-tip") === null ? "actor" : "tie";
      });
    /** Moves on until it is there, so that the click falls where it was found. */
    const find = async (what: "actor" | "tie") => {
      const box = await stage.boundingBox();
      if (box === null) throw new Error("no map");
      for (let step = 0; step < 500; step++) {
        await page.mouse.move(
          box.x + box.width * (0.08 + 0.02 * (step % 40)),
          box.y + box.height * (0.45 + 0.031 * Math.floor(step / 40)),
        );
        if ((await over()) === what) return;
      }
      throw new Error(`no ${what} under the pointer`);
    };
    for (const what of ["actor", "tie"] as const) {
      await find(what);
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForURL((url) => url.searchParams.has(what));
      // Two clicks in quick succession are one double click.
      await page.waitForTimeout(400);
    }
    await page.context().close();
  });

  test("without WebGL the map is drawn at rest, and the page says so", async () => {
    const page = await open("/altrove");
    await page.addInitScript(() => {
      const ask = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
        return kind.startsWith("webgl") ? null : ask.call(this, kind);
      } as typeof ask;
    });
    await page.goto(`${looking().served.url}/confronto`);
    await page.getByTestId("ties-table").waitFor();
    expect(await page.getByTestId("stage").count()).toBe(0);
    await page.getByTestId("static-map").waitFor();
    expect(await page.getByText("non ha WebGL").count()).toBe(1);
    await page.context().close();
  });
}
