import { describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "./support/opened.ts";
import { sampleEntries } from "./support/sample-programme.ts";

const NOON = Date.parse("2026-10-25T01:00:00.000Z");
const HOUR = 3_600_000;

/** The journal as it stands after every entry was logged by itself under this clock. */
async function loggedUnder(hours: (entry: number) => number) {
  let asked = 0;
  const clock = () => new Date(NOON + hours(asked++) * HOUR).toISOString();
  const test = await newOpenedApp({ clock });
  const entries = sampleEntries();
  for (const entry of entries) await test.post(`${PROGRAMME}/entries`, entry);
  const { items } = (await test.get(`${PROGRAMME}/entries?limit=500`)).json();
  const { snapshot, results } = (await test.get(`${PROGRAMME}/snapshots/t0?only=D1,B5`)).json();
  const { ok } = await test.store.verify("prova");
  await test.close();
  return { ids: items.map(({ id }: { id: string }) => id), logged: entries, snapshot, results, ok };
}

describe("the server's clock", () => {
  it.each([
    ["goes back an hour under load", (n: number) => (n > 5 ? -1 : 0)],
    ["goes back and forth when summer time ends", (n: number) => (n % 2) - 1],
    ["is ten years ahead", () => 87_660],
    ["is ten years behind", () => -87_660],
    ["stands still", () => 0],
  ])("%s, and the order and the figures are the same", async (_, hours) => {
    const [right, wrong] = [await loggedUnder((n) => n), await loggedUnder(hours)];

    expect(wrong.ok).toBe(true);
    expect(wrong.ids).toEqual(expect.arrayContaining(wrong.logged.map(({ id }) => id)));
    expect(wrong.ids.slice(-wrong.logged.length)).toEqual(wrong.logged.map(({ id }) => id));
    expect(wrong.snapshot).toBe(right.snapshot);
    expect(wrong.results).toEqual(right.results);
  });
});
