/** Rete with more actors than the page places by itself: in a worker, stopped, left, and without one. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "@legami/api";
import { openSqliteStore } from "@legami/storage";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtViewer } from "../../build/built-viewer.ts";
import { manyActors } from "../../harness/many-actors.ts";
import type { answerOrder } from "../../src/stage/answer-order.ts";
import type { LayoutNews, LayoutOrder } from "../../src/stage/layout-message.ts";
import { findChromium, launch } from "./chromium.ts";
import { eventually, goWithin, openPage, violations } from "./screens.ts";

const executable = await findChromium();
const { settings, entries } = manyActors(160, 400);

/** What the page's workers were told and said, and how many of them still work. */
interface Watched {
  orders: LayoutOrder[];
  answers: LayoutNews[];
  alive: number;
  /** Workers hear nothing, and so never end. */
  isHeld: boolean;
}

describe.skipIf(executable === null)("a large network in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "legami-viewer-"));
  let browser: Browser;
  let close: () => Promise<void>;
  let url: string;
  beforeAll(async () => {
    const database = join(folder, "many.db");
    const store = await openSqliteStore(database);
    await store.append(settings.id, entries, "2021-12-01T00:00:00.000Z");
    const server = await startServer({
      database,
      port: 0,
      viewerDir: await builtViewer(() => {}),
    });
    ({ url } = server);
    close = async () => {
      await server.close();
      await store.close();
    };
    browser = await launch(executable ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    await close?.();
    rmSync(folder, { recursive: true });
  });

  test("is placed in a worker, at the very places that the page would find", async () => {
    const page = await openPage(browser, url, "/misure");
    await watchWorkers(page);
    await goWithin(page, "/rete");
    await page.getByTestId("stage").waitFor();
    const { orders, answers, alive } = await watched(page);
    expect(orders).toHaveLength(1);
    expect(alive).toBe(0);
    expect(answers.at(-1)).toMatchObject({ kind: "done", layout: { degrees: { length: 160 } } });
    // In the page itself: another engine's cosine may differ in its last bit.
    await page.evaluate(await placingCode());
    const direct = await page.evaluate((order) => {
      const { placing } = window as unknown as { placing: { answerOrder: typeof answerOrder } };
      const news: LayoutNews[] = [];
      placing.answerOrder(order as LayoutOrder, (one) => news.push(one));
      return news.at(-1);
    }, orders[0]);
    expect(answers.at(-1)).toEqual(direct);

    // Another date, another screen: everybody stands where they stood.
    await goWithin(page, "/rete?at=t0");
    await goWithin(page, "/sintesi");
    await goWithin(page, "/confronto");
    await page.getByTestId("stage").waitFor();
    expect((await watched(page)).orders).toHaveLength(1);
    await page.context().close();
  });

  test("can be stopped and left while the rest of the page is used", async () => {
    const page = await openPage(browser, url, "/misure");
    await watchWorkers(page, true);
    await goWithinUnsettled(page, "/rete");
    await page.getByTestId("layout-progress").waitFor();
    // Meanwhile the lists answer.
    await page.locator(".side .row-button").first().click();
    await eventually(async () => expect(page.url()).toContain("actor="));
    expect(await violations(page)).toEqual([]);
    await goWithinUnsettled(page, "/misure");
    await eventually(async () => expect((await watched(page)).alive).toBe(0));

    await goWithinUnsettled(page, "/rete?at=t0");
    await page.getByTestId("layout-progress").getByRole("button").click();
    await page.getByTestId("layout-stopped").waitFor();
    expect(await watched(page)).toMatchObject({ alive: 0 });
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => Object.assign((window as never)["watched"], { isHeld: false }));
    await page.getByTestId("layout-stopped").getByRole("button").click();
    await page.getByTestId("stage").waitFor();
    await page.context().close();
  });

  test("is placed by the page where the worker's file does not come", async () => {
    const page = await openPage(browser, url, "/misure");
    let asked = 0;
    await page.route("**/layout-worker-*", (route) => {
      asked++;
      return route.abort();
    });
    await goWithinUnsettled(page, "/rete");
    await page.getByTestId("stage").waitFor();
    expect(asked).toBe(1);
    await page.context().close();
  });
});

/** What the worker runs, as a script for the page. */
async function placingCode(): Promise<string> {
  const entry = fileURLToPath(new URL("../../src/stage/answer-order.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, name: "placing", formats: ["iife"] } },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code.replace(/^var placing\b/, "window.placing");
}

async function goWithinUnsettled(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

async function watchWorkers(page: Page, isHeld = false): Promise<void> {
  await page.evaluate((held) => {
    const seen: Watched = { orders: [], answers: [], alive: 0, isHeld: held };
    Object.assign(window, { watched: seen });
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        seen.alive++;
        this.addEventListener("message", ({ data }) => seen.answers.push(data));
      }
      override postMessage(order: LayoutOrder) {
        seen.orders.push(order);
        if (!seen.isHeld) super.postMessage(order);
      }
      override terminate() {
        seen.alive--;
        super.terminate();
      }
    };
  }, isHeld);
}

/** Typed arrays come out of the page as they are. */
function watched(page: Page): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched);
}
