import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anActor } from "../support/sample-programme.ts";
import type { Client } from "../support/test-app.ts";
import { NAME_CANARY, newWorld, OWN, type World } from "../support/two-territories.ts";

describe("a link sees", () => {
  let world: World;
  let rho: Client;
  let orti: Client;
  beforeAll(async () => {
    world = await newWorld();
    rho = world.links.rho.client;
    orti = world.links.orti.client;
  });
  afterAll(() => world.close());

  const actors = async (client: Client, query = "") =>
    (await client.get(`${OWN}/actors${query}`)).json().items;
  const ids = async (client: Client, query = "") =>
    (await actors(client, query)).map(({ id }: { id: string }) => id);

  it("its programme, with what the form needs", async () => {
    const { settings, head, moments, scopes, lenses } = (await rho.get(OWN)).json();

    expect((await rho.get("/v1/programmes")).json()).toEqual({
      items: [{ id: "prova", name: settings.name, simulated: null, entries: null, head: null }],
    });
    expect(settings.territories.map(({ id }: { id: string }) => id)).toEqual(["rho"]);
    expect(settings).toMatchObject({ parameters: {}, indicators: [], seed: null });
    expect(settings.waves).toHaveLength(2);
    expect(moments).toHaveLength(2);
    expect([head, scopes]).toEqual([null, []]);
    expect(lenses).toContain("declared");
  });

  it("the actors of its territory", async () => {
    expect(await ids(rho)).toEqual(["biblio", "lab0", "orti"]);
    expect(await ids(rho, "?q=orti")).toEqual(["orti"]);
    expect(await ids(rho, "?limit=2")).toEqual(["biblio", "lab0"]);
    expect(await ids(rho, "?limit=2&after=lab0")).toEqual(["orti"]);
    expect((await actors(rho))[0]).toMatchObject({ id: "biblio", registerFrom: "2019-03-17" });
  });

  it("its organisation whole, and of its neighbours the name", async () => {
    const [biblio, , own] = await actors(orti);

    expect(biblio).toEqual({
      ...anActor("biblio").payload,
      label: "Biblioteca",
      kind: null,
      municipality: "Rho",
    });
    expect(own).toMatchObject({ id: "orti", kind: "association" });
  });

  it.each(["petti", "PETTIROSSO uno", "ettir"])(
    "a partner elsewhere by name: %s",
    async (typed) => {
      const found = await actors(rho, `?q=${encodeURIComponent(typed)}`);

      expect(found[0]).toEqual({
        ...anActor("pv1").payload,
        label: `${NAME_CANARY} uno`,
        kind: null,
        territory: null,
        municipality: expect.any(String),
      });
    },
  );

  it.each(["", "p", "pe", "  ", "p e", "..."])("nobody elsewhere for “%s”", async (typed) => {
    const found = await ids(rho, `?q=${encodeURIComponent(typed)}`);

    expect(found.filter((id: string) => id.startsWith("pv"))).toEqual([]);
  });

  it("nobody elsewhere by an id, an alias or a town", async () => {
    for (const typed of ["pv1", "alias", "town", "column"]) {
      const found = await ids(rho, `?q=${typed}`);
      expect(found.filter((id: string) => id.startsWith("pv"))).toEqual([]);
    }
  });

  it("what a typed name may mean, with no more of each than it may know", async () => {
    const own = await actors(rho, "?like=bibliot");
    const neighbour = await actors(orti, "?like=bibliot");
    const partner = await actors(rho, "?like=pettirosso%20due");

    expect(own[0]).toMatchObject({ id: "biblio", aliases: [expect.any(String)] });
    expect(neighbour[0]).toMatchObject({ id: "biblio", kind: null, aliases: [], territory: "rho" });
    expect(partner[0]).toMatchObject({
      id: "pv2",
      label: `${NAME_CANARY} due`,
      kind: null,
      territory: null,
      aliases: [],
      match: { probablyThere: true },
    });
    expect(await ids(rho, "?like=pe")).toEqual([]);
  });

  it("nobody elsewhere by another name than its own", async () => {
    const byAlias = `?like=${encodeURIComponent("CANARINO-PV alias")}`;

    expect(await ids(world.coordinator, byAlias)).toContain("pv1");
    expect(await ids(rho, byAlias)).not.toContain("pv1");
    expect(await ids(orti, `?like=${encodeURIComponent("CANARINO-RHO alias")}`)).not.toContain(
      "biblio",
    );
  });

  it("ten partners elsewhere at most, and none further on", async () => {
    const entries = Array.from({ length: 15 }, (_, n) =>
      anActor(`circolo${n}`, { territory: "pv", label: `Circolo ${n}` }),
    );
    await world.coordinator.post(`${OWN}/entries:batch`, { entries });

    expect(await ids(rho, "?q=circolo")).toHaveLength(10);
    expect(await ids(rho, "?q=circolo&after=a")).toEqual([]);
    expect((await rho.get(`${OWN}/actors?q=circolo`)).json().next).toBeNull();
  });

  it("the entries that it recorded, page by page", async () => {
    const list = async (query: string) => (await rho.get(`${OWN}/entries${query}`)).json();
    for (const id of ["uno", "due", "tre"]) {
      await rho.post(`${OWN}/entries`, anActor(id));
    }
    const all = await list("");
    const [first, second] = all.items;

    expect(all.items).toHaveLength(4);
    expect(
      new Set(all.items.map(({ recordedBy }: { recordedBy: string }) => recordedBy)).size,
    ).toBe(1);
    expect(all.items.every(({ seq }: { seq: null }) => seq === null)).toBe(true);
    const page = await list("?limit=1");
    expect(page).toEqual({ items: [first], next: first.id });
    expect((await list(`?limit=1&after=${page.next}`)).items).toEqual([second]);
    expect((await list("?order=desc&limit=1")).items[0].payload.id).toBe("tre");
    expect((await list("?type=event")).items).toHaveLength(1);
    expect((await list("?after=1")).items).toHaveLength(4);
  });
});
