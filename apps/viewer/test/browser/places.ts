/** Mappa, and what Confronto and the measures show beside their first picture: as the API says it. */
import type { Geography, MeasurePair } from "@legami/core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Comparison } from "../../src/api/wire.ts";
import type { Looking } from "./looking.ts";
import { eventually, openPage } from "./screens.ts";

/** What a page shows after several questions, on a machine that is busy with other tests. */
const LONG = { timeout: 60_000 };

export function placesTests(looking: () => Looking): void {
  const open = (address: string) => openPage(looking().browser, looking().served.url, address);
  const valuesOf = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => Number(one.dataset["value"])));

  test("the map, its tables and the API have the same municipalities, ties and distances", {
    timeout: 120_000,
  }, async () => {
    const page = await open("/mappa");
    await page.getByTestId("places-drawing").waitFor(LONG);
    const ask = (at: string) =>
      looking().served.ask<{ geography: Geography; ties: unknown[] }>(
        `snapshots/${at}?only=territorial-form&geography=true`,
      );
    for (const [date, at] of ["t0", "m12"].entries()) {
      const { geography, ties } = await ask(at);
      const shown = await valuesOf(page, `[data-testid=bands] data[data-date="${date}"]`);
      expect(shown.reduce((sum, one) => sum + one, 0)).toBe(ties.length);
      for (const { name, active, outside } of geography.places) {
        const cell = `[data-testid=places-table] data[data-place="${name}"][data-date="${date}"]`;
        expect(await valuesOf(page, `${cell}[data-fact=active]`), name).toEqual([active]);
        expect(await valuesOf(page, `${cell}[data-fact=outside]`), name).toEqual([outside]);
      }
    }
    // A municipality is chosen by key, and the address says so; Esc lets go.
    await page.locator("[data-testid=places-drawing] [tabindex='0']").focus();
    await page.keyboard.press("Enter");
    const panel = page.getByTestId("place-panel");
    const first = await panel.getAttribute("data-chosen");
    expect(new URL(page.url()).searchParams.get("place")).toBe(first);
    await page.keyboard.press("ArrowDown");
    await eventually(async () => expect(await panel.getAttribute("data-chosen")).not.toBe(first));
    // Nearer by key and by button: the scale grows, the address says it, and the chosen one is in sight.
    const scale = () => page.locator(".scale-bar text").textContent();
    const whole = await scale();
    await page.keyboard.press("+");
    await page.getByRole("button", { name: "Ingrandisci" }).click();
    await eventually(async () => expect(page.url()).toMatch(/zoom=4%2C\d+%2C\d+/));
    expect(await scale()).not.toBe(whole);
    const chosen = await page
      .locator(".disc.is-chosen .disc-now, .disc.is-chosen .disc-empty")
      .boundingBox();
    const map = await page.getByTestId("places-drawing").boundingBox();
    expect(chosen !== null && map !== null && chosen.x > map.x).toBe(true);
    expect((chosen?.x ?? 0) + (chosen?.width ?? 0)).toBeLessThan((map?.x ?? 0) + (map?.width ?? 0));
    await page.getByRole("button", { name: "Mostra tutta la mappa" }).click();
    await eventually(async () => expect(await scale()).toBe(whole));
    await page.locator("[data-testid=places-drawing] [tabindex='0']").focus();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    // Boundaries stay in the browser, and are not taken when they are none.
    const send = (content: string) =>
      page.getByTestId("boundary-input").setInputFiles({
        name: "a.geojson",
        mimeType: "application/json",
        buffer: Buffer.from(content),
      });
    await send('{"type":"Topology"}');
    await page.getByTestId("boundary-problem").waitFor();
    await send('{"type":"LineString","coordinates":[[9,45.1],[9.3,45.6]]}');
    await page.locator("path.boundary").first().waitFor();
    await page.reload();
    await page.locator("path.boundary").first().waitFor();
    await page.getByTestId("boundary-remove").click();
    await eventually(async () => expect(await page.locator("path.boundary").count()).toBe(0));
    await page.context().close();
  });

  test("the comparison has two maps that move together, and every number of what is under them", {
    timeout: 120_000,
  }, async () => {
    const page = await open("/confronto?show=side&list=actors");
    await page.getByTestId("actor-pairs").waitFor(LONG);
    const { communities, pairs, ties, register } = await looking().served.ask<Comparison>(
      "comparisons?from=t0&to=m12&only=mixing,community-evolution",
    );
    const there = (side: "from" | "to") => ties.filter((tie) => tie[side] !== null).length;
    const maps = page.getByTestId("two-maps").getByTestId("stage");
    expect(await maps.evaluateAll((all) => all.map((one) => Number(one.dataset["ties"])))).toEqual([
      there("from"),
      there("to"),
    ]);
    const [reading] = communities;
    await page.locator("[data-testid=communities] summary").click();
    expect(await valuesOf(page, "[data-testid=flow-table] data")).toEqual(
      reading?.flows.map(({ actors }) => actors),
    );
    const mixing = pairs.find(({ by }) => by === "kind") as MeasurePair;
    const cells = await valuesOf(page, "[data-testid=mixing] data");
    expect(cells.reduce((sum, one) => sum + one, 0)).toBe(mixing.to.value);
    const joined = register.filter(({ fate }) => fate === "joined").length;
    expect(await page.locator("[data-fate=joined] tbody tr").count()).toBe(joined);
    await page.getByRole("button", { name: "Solo tabelle" }).click();
    await page.waitForURL(/show=table/);
    expect(await page.getByTestId("stage").count()).toBe(0);
    await page.context().close();
  });

  test("a measure has its labs one by one, and its numbers as a file", {
    timeout: 120_000,
  }, async () => {
    const page = await open("/misure/lab-reach");
    await page.getByTestId("item-list").waitFor(LONG);
    const { pairs } = await looking().served.ask<{ pairs: MeasurePair[] }>(
      "comparisons?from=t0&to=m12&only=lab-reach",
    );
    const items = pairs.find(({ part }) => part === null)?.to.items ?? [];
    const shown = await valuesOf(page, "[data-testid=item-list] data[data-item=k2][data-date='1']");
    const known = items.flatMap(({ k2 }) => (typeof k2 === "number" ? [k2] : []));
    expect(shown.filter((one) => one > 0).sort()).toEqual([...known].sort());
    const link = await page.locator("[data-format=csv]").getAttribute("href");
    const file = await page.request.get(looking().served.url + link);
    expect(file.headers()["content-disposition"]).toContain("lab-reach.csv");
    expect(await file.text()).toContain("lab-reach;");
    await page.context().close();
  });
}
