/** What is changed on Rete and taken back, on this screen and on the others; and the map without WebGL. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Measurement } from "../../src/api/wire.ts";
import { findChromium, launch } from "./chromium.ts";
import { eventually, goWithin, openPage, PHONE, settled, violations } from "./screens.ts";
import { type Served, serveExample } from "./served-example.ts";

const executable = await findChromium();

interface Positions {
  readonly places: readonly { readonly actor: string; readonly x: number; readonly y: number }[];
}

describe.skipIf(executable === null)("changing the map in Chromium", () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(executable ?? ""), serveExample()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const open = (address: string, options = {}) => openPage(browser, served.url, address, options);
  const places = async () => (await served.ask<Positions>("positions")).places;
  const isPut = (count: number) =>
    eventually(async () => expect(await places()).toHaveLength(count));

  test("an actor is moved by buttons and keys, kept, taken back and done again", async () => {
    const page = await open("/rete?actor=emporio-siccomario");
    await page.getByTestId("stage").waitFor();
    await page.getByTestId("arrange").click();
    await page.locator("[data-nudge=right]").click();
    await isPut(1);
    const [first] = await places();
    expect(first?.actor).toBe("emporio-siccomario");
    await page.getByTestId("stage").focus();
    await page.keyboard.press("ArrowDown");
    await eventually(async () => expect((await places())[0]?.y).toBeGreaterThan(first?.y ?? 1));
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press("Control+z");
    await eventually(async () => expect(await places()).toEqual([first]));
    await page.keyboard.press("Control+z");
    await isPut(0);
    await page.keyboard.press("Control+Shift+z");
    await eventually(async () => expect(await places()).toEqual([first]));
    await page.reload();
    await eventually(async () =>
      expect(await page.getByTestId("moved").getAttribute("data-count")).toBe("1"),
    );
    await page.getByTestId("arrange").click();
    await page.getByTestId("put-all-back").click();
    await isPut(0);
    await page.context().close();
  });

  test("an actor is dragged where the pointer lets it go", async () => {
    const page = await open("/rete?scope=T:pavia&at=m12");
    const stage = page.getByTestId("stage");
    await stage.waitFor();
    await page.getByTestId("arrange").click();
    const at = await someActor(page);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 20, at.y + 15, { steps: 3 });
    await page.mouse.move(at.x + 40, at.y + 30, { steps: 3 });
    await page.mouse.up();
    await isPut(1);
    await page.getByTestId("undo").click();
    await isPut(0);
    await page.context().close();
  });

  test("what was withdrawn on one screen is put back from the list on another", async () => {
    const page = await open("/nuovo-legame", PHONE);
    await settled(page);
    const entry = {
      id: "0193f5a0-0000-7000-8000-00000000c0de",
      type: "distinct",
      happenedOn: "2021-10-20",
      payload: { actors: ["emporio-siccomario", "labcom-op"] },
    } as const;
    await served.log(entry);
    await goWithin(page, "/doppioni");
    await page.getByTestId("apart").getByRole("button").first().click();
    await eventually(async () => expect((await served.entries()).at(-1)?.type).toBe("retraction"));
    await goWithin(page, "/rete");
    await page.getByTestId("open-history").click();
    const dialog = page.getByTestId("history");
    expect(await violations(page)).toEqual([]);
    await dialog.locator("[data-way=undo] button").first().click();
    await eventually(async () =>
      expect(await dialog.locator("[data-way=redo] li").count()).toBe(1),
    );
    const [last, before] = (await served.entries()).toReversed();
    expect(last).toMatchObject({ type: "retraction", payload: { entry: before?.id } });
    await page.context().close();
  });

  test("size and colour say what the engine has computed, and the legend counts it", async () => {
    const page = await open("/rete?at=m12&size=betweenness&colour=community");
    await page.getByTestId("stage").waitFor();
    const answer = await served.ask<Measurement>(
      "snapshots/m12?only=community-count&actorValues=true",
    );
    const counts = new Map<string, number>();
    for (const { community } of answer.actors ?? [])
      if (community !== null)
        counts.set(`group-${community}`, (counts.get(`group-${community}`) ?? 0) + 1);
    const legend = page.getByTestId("mapping-legend").locator("[data-drawn=fill]");
    await eventually(async () =>
      expect(
        new Map(
          await legend.evaluateAll((all) =>
            all.map((one): [string, number] => [
              one.getAttribute("data-of") ?? "",
              Number(one.getAttribute("data-count")),
            ]),
          ),
        ),
      ).toEqual(counts),
    );
    await page.context().close();
  });

  test("without WebGL the same network is drawn at rest, and the table lists every line of it", async () => {
    const page = await open("/rete?at=m12", { colorScheme: "dark" });
    await page.addInitScript(() => {
      const context = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function get(
        this: HTMLCanvasElement,
        kind: string,
        ...more: unknown[]
      ) {
        return kind.startsWith("webgl") ? null : context.call(this, kind as "2d", ...(more as []));
      } as typeof context;
    });
    await page.reload();
    const map = page.getByTestId("static-map");
    await map.waitFor();
    const { ties } = await served.ask<Measurement>("snapshots/m12");
    expect(Number(await map.getAttribute("data-ties"))).toBe(ties.length);
    expect(await page.locator("[data-list=ties]").getAttribute("data-count")).toBe(
      String(ties.length),
    );
    await page.locator("[data-list=ties]").click();
    await page.getByRole("button", { name: "Mostra tutte" }).click();
    expect(await page.getByTestId("network-list").locator("tbody tr").count()).toBe(ties.length);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("the keys that the list of keys names work where it says", async () => {
    const page = await open("/rete?actor=emporio-siccomario");
    await page.getByTestId("stage").waitFor();
    await page.locator("main").focus();
    await page.keyboard.press("f");
    await page.keyboard.press("?");
    await page.getByTestId("help").waitFor();
    const keys = await page.getByTestId("help").locator("kbd").allTextContents();
    expect(keys).toEqual(expect.arrayContaining(["/", "?", "F", "Ctrl", "Z"]));
    await page.keyboard.press("Escape");
    await page.getByTestId("stage").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL((url) => !url.search.includes("emporio-siccomario"));
    await page.context().close();
  });
});

/** A place on screen where an actor is, found as a hand finds it: by what the map says of it. */
async function someActor(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const stage = page.getByTestId("stage");
  await stage.scrollIntoViewIfNeeded();
  const box = await stage.boundingBox();
  if (box === null) throw new Error("no map");
  for (let y = 0.2; y < 0.8; y += 0.02) {
    for (let x = 0.3; x < 0.7; x += 0.02) {
      const at = { x: box.x + x * box.width, y: box.y + y * box.height };
      await page.mouse.move(at.x, at.y);
      const isActor = await page.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() =>
              done(document.querySelector(".stage-tip[data-of=actor]") !== null),
            ),
          ),
      );
      if (isActor) return at;
    }
  }
  throw new Error("nobody found");
}
