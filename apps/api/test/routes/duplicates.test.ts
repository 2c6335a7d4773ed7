import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import { anActor, entry } from "../support/sample-programme.ts";
import type { TestApp } from "../support/test-app.ts";

const REGISTER = [
  anActor("a", { label: "Cooperativa Sociale Il Melograno" }),
  anActor("b", { label: "Caritas Rho", municipality: "Rho" }),
  anActor("c", { label: "Caritas – sede di Rho", municipality: "Rho" }),
];
const again = anActor("d", { label: "Il Melograno Coop. Soc." });

describe("duplicates", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await newOpenedApp();
    await test.post(`${PROGRAMME}/entries:batch`, { entries: REGISTER });
  });
  afterEach(() => test.close());

  const log = (one: object) => test.post(`${PROGRAMME}/entries`, one);
  const pairs = async (query = "") => {
    const { items } = (await test.get(`${PROGRAMME}/duplicates${query}`)).json();
    return items.map(({ actors }: { actors: { id: string }[] }) =>
      actors.map(({ id }) => id).join("–"),
    );
  };
  const suggested = async (like: string) => {
    const { items } = (await test.get(`${PROGRAMME}/actors?like=${like}`)).json();
    return items.map(({ id }: { id: string }) => id);
  };

  it("are the pairs that may be one, with why", async () => {
    const { items, next } = (await test.get(`${PROGRAMME}/duplicates`)).json();

    expect(next).toBeNull();
    expect(items).toMatchObject([
      { actors: [{ id: "b" }, { id: "c" }], score: expect.any(Number), reason: "same" },
    ]);
  });

  it("follow the register: an actor added, described anew, merged, and apart again", async () => {
    expect(await suggested("melograno")).toEqual(["a"]);
    await log(again);
    expect(await pairs()).toEqual(["a–d", "b–c"]);
    expect((await suggested("melograno")).sort()).toEqual(["a", "d"]);

    const merge = entry("merge", { absorbed: ["d"], into: "a", reason: "duplicate" });
    await log(merge);
    expect(await pairs()).toEqual(["b–c"]);
    expect(await suggested("melograno")).toEqual(["a"]);
    await log(entry("retraction", { entry: merge.id }));
    expect(await pairs()).toEqual(["a–d", "b–c"]);

    await log(anActor("d", { label: "Gruppo del Salice" }));
    expect(await pairs()).toEqual(["b–c"]);
    expect(await suggested("salice")).toEqual(["d"]);
  });

  it("leave out those told apart, until that is withdrawn", async () => {
    expect(await pairs()).toEqual(["b–c"]);
    const apart = entry("distinct", { actors: ["b", "c"] });
    await log(apart);
    expect(await pairs()).toEqual([]);
    await log(entry("retraction", { entry: apart.id }));
    expect(await pairs()).toEqual(["b–c"]);
  });

  it("come page by page", async () => {
    await log(again);
    const first = (await test.get(`${PROGRAMME}/duplicates?limit=1`)).json();

    expect(first.next).toBe(1);
    expect(await pairs("?limit=1&after=1")).toEqual(["b–c"]);
    expect(await pairs("?limit=1&after=2")).toEqual([]);
  });

  it("are asked of a programme that is there", async () => {
    expect((await test.get("/v1/programmes/altro/duplicates")).statusCode).toBe(404);
  });
});
