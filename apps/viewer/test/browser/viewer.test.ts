import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launch } from "./chromium.ts";
import { type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();
if (executable === null) {
  console.warn(
    "\n*** SKIPPED: no Chromium found, the viewer was not looked at. Set CHROMIUM_PATH. ***\n",
  );
}

describe.skipIf(executable === null)("the viewer in Chromium", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(executable ?? ""), serveExample()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** A page that must not fail, nor ask anything of anybody else. */
  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      locale: "it-IT",
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on("pageerror", (error) => expect.fail(`the page failed: ${error.message}`));
    page.on("request", (request) => {
      if (/^https?:/.test(request.url())) expect(request.url()).toContain(served.url);
    });
    await page.goto(served.url + address);
    return page;
  }

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

  const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
  test.each([
    ["comparison", "/confronto?lang=it", {}],
    [
      "comparison with a choice, dark",
      "/confronto?lang=it&actor=csp",
      { colorScheme: "dark" as const },
    ],
    ["one date", "/confronto?lang=en&to=t0", {}],
    ["nothing to compare", "/confronto?lang=it&lens=enacted&scope=LL_btw", {}],
    [
      "comparison on a phone, dark",
      "/confronto?lang=en",
      { ...PHONE, colorScheme: "dark" as const },
    ],
    ["comparison on a phone, in Italian", "/confronto?lang=it", PHONE],
    ["form", "/nuovo-legame?lang=it", {}],
    ["form on a phone", "/nuovo-legame?lang=en", PHONE],
    ["no such page", "/altrove", {}],
    ["no such programme", "/?p=altro", {}],
  ])("axe finds nothing and nothing hangs over the side: %s", async (_, address, options) => {
    const page = await open(address, options);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(400);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run: (
            options: object,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations: all } = await axe.run({ runOnly: { type: "tag", values: tags } });
      return all.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
      );
    });
    expect(violations).toEqual([]);
    const [wide, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    expect(wide).toBeLessThanOrEqual(room ?? 0);
    await page.context().close();
  });
});
