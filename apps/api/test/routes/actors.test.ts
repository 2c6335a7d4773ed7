import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import { anActor } from "../support/sample-programme.ts";
import type { TestApp } from "../support/test-app.ts";

describe("actors", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await newOpenedApp();
    const entries = [
      anActor("b", { label: "Caritas di Pavia", aliases: ["Ambrosiana"] }),
      anActor("a", { label: "Università della Terza Età", registerTo: "2020-12-31" }),
      anActor("c", { label: "Comune di Rho", registerFrom: "2021-01-01" }),
    ];
    await test.post(`${PROGRAMME}/entries:batch`, { entries });
  });
  afterAll(() => test.close());

  const idsFor = async (query: string) =>
    (await test.get(`${PROGRAMME}/actors${query}`))
      .json()
      .items.map(({ id }: { id: string }) => id);

  it("come sorted by id", async () => {
    expect(await idsFor("")).toEqual(["a", "b", "c"]);
  });

  it("are those on the register at a wave or on a day", async () => {
    expect(await idsFor("?at=t0")).toEqual(["a", "b"]);
    expect(await idsFor("?at=2020-12-31")).toEqual(["a", "b"]);
    expect(await idsFor("?at=m12")).toEqual(["b", "c"]);
  });

  it("are found by words of their names, whatever the accents", async () => {
    expect(await idsFor("?q=universita%20ETA")).toEqual(["a"]);
    expect(await idsFor("?q=ambros")).toEqual(["b"]);
    expect(await idsFor("?q=nessuno")).toEqual([]);
  });

  it("are suggested for a name as typed, with why, and whether one is probably there", async () => {
    const { items, next } = (await test.get(`${PROGRAMME}/actors?like=Com.%20di%20Rho`)).json();

    expect(next).toBeNull();
    expect(items[0]).toMatchObject({
      id: "c",
      label: "Comune di Rho",
      match: { reason: "short", probablyThere: true },
    });
    expect(await idsFor("?like=zzz")).toEqual([]);
    expect(await idsFor("?like=comune&at=t0")).toEqual([]);
    expect(await idsFor("?like=caritas&municipality=Pavia&limit=1")).toEqual(["b"]);
  });

  it("are as they were known at an instant", async () => {
    const first = (await test.get(`${PROGRAMME}/entries?type=actor&limit=1`)).json().items[0];
    test.wait(60_000);
    await test.post(`${PROGRAMME}/entries`, anActor("b", { label: "Caritas pavese" }));
    const knownOn = `knownOn=${first.recordedAt}`;
    const labels = async (query: string) =>
      (await test.get(`${PROGRAMME}/actors${query}`))
        .json()
        .items.map(({ label }: { label: string }) => label);

    expect(await labels("?q=caritas")).toEqual(["Caritas pavese"]);
    expect(await labels(`?q=caritas&${knownOn}`)).toEqual(["Caritas di Pavia"]);
    expect(await labels(`?q=caritas&at=t0&${knownOn}`)).toEqual(["Caritas di Pavia"]);
    expect(await labels(`?like=caritas&${knownOn}`)).toEqual(["Caritas di Pavia"]);
    expect((await test.get(`${PROGRAMME}/actors?knownOn=2001-01-01`)).statusCode).toBe(400);
  });

  it("come page by page", async () => {
    const first = (await test.get(`${PROGRAMME}/actors?limit=2`)).json();

    expect(first.next).toBe("b");
    expect(await idsFor("?limit=2&after=b")).toEqual(["c"]);
  });

  it("do not come for a moment that is none", async () => {
    const answer = await test.get(`${PROGRAMME}/actors?at=m6&lang=en`);

    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: "LEGAMI_UNKNOWN_MOMENT", details: { at: "m6" } });
  });

  it("are shown for a word that many names share, though it says nothing of which is meant", async () => {
    await test.post(`${PROGRAMME}/entries:batch`, {
      entries: [
        anActor("d", { label: "Cooperativa Serena" }),
        anActor("e", { label: "Cooperativa Intrecci" }),
      ],
    });

    const { items } = (await test.get(`${PROGRAMME}/actors?like=coop`)).json();
    expect(items.map(({ id }: { id: string }) => id).sort()).toEqual(["d", "e"]);
    for (const { match } of items) expect(match).toMatchObject({ probablyThere: false });
    expect(await idsFor("?like=coop&limit=1")).toHaveLength(1);
    expect(await idsFor("?like=")).toEqual([]);
  });

  it("are not shown for a small word that stands in many names", async () => {
    const label = "Amici della Biblioteca di Rho";
    await test.post(`${PROGRAMME}/entries:batch`, { entries: [anActor("f", { label })] });

    for (const small of ["di", "della", "del", "di%20"]) {
      expect(await idsFor(`?like=${small}`), small).toEqual([]);
    }
    expect(await idsFor("?like=biblioteca%20di")).toEqual(["f"]);
  });
});
