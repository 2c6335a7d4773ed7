/** What ties two actors, and the names of actors by their ids: what the form asks. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAnswer, entry } from "../support/sample-programme.ts";
import { type Client, onceMore } from "../support/test-app.ts";
import { CANARIES, newWorld, OWN, type World } from "../support/two-territories.ts";

describe("what ties two actors", () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
  });
  afterAll(() => world.close());

  const idsOf = async (client: Client, query: string) =>
    (await client.get(`${OWN}/entries?${query}`)).json().items.map(({ id }: { id: string }) => id);

  it("is what holds now, the latest first, whoever was merged into whom", async () => {
    const { coordinator } = world;
    const event = (happenedOn: string, participants: readonly string[]) =>
      entry(
        "event",
        { event: happenedOn, type: "contact", participants, weight: null, logger: null },
        { happenedOn },
      );
    const [old, late, withdrawn] = [
      event("2021-04-01", ["orti", "biblio"]),
      event("2021-06-01", ["biblio", "lab0", "doppione"]),
      event("2021-07-01", ["orti", "biblio"]),
    ];
    const corrected = { ...event("2021-05-01", ["orti", "biblio"]), corrects: old.id };
    const retraction = entry("retraction", { entry: withdrawn.id });
    const entries = [old, late, withdrawn, corrected, retraction];
    await coordinator.post(`${OWN}/entries:batch`, { entries });

    expect(await idsOf(coordinator, "between=orti,biblio")).toEqual([late.id, corrected.id]);
    expect(await idsOf(coordinator, "between=biblio,doppione&limit=1")).toEqual([late.id]);
    expect(await idsOf(coordinator, "between=orti,nobody")).toEqual([]);
  });

  it("is, for a link, what it recorded itself", async () => {
    const { links, entries } = world;

    expect(await idsOf(links.rho.client, "between=biblio,pv1")).toEqual([entries.rho]);
    expect(await idsOf(links.orti.client, "between=biblio,pv1")).toEqual([]);
  });

  it("can be asked of one who recorded it", async () => {
    const { coordinator, links, entries } = world;
    const by = `recordedBy=link:${links.pv.id}`;

    expect(await idsOf(coordinator, by)).toEqual([entries.pv]);
    expect(await idsOf(links.rho.client, by)).toEqual([entries.rho]);
    expect((await coordinator.get(`${OWN}/entries?recordedBy=somebody`)).statusCode).toBe(400);
  });

  it("names actors by their ids: to a link those near, and those elsewhere that it named", async () => {
    const { coordinator, links } = world;
    const named = async (client: Client, ids: string) =>
      (await client.get(`${OWN}/actors?ids=${ids}`)).json().items;

    const all = await named(coordinator, "pv1,doppione,nobody,pv1");
    expect(all.map(({ id }: { id: string }) => id)).toEqual(["pv1", "doppione"]);
    const [pv1, ...more] = await named(links.rho.client, "pv1,pv2");
    expect(more).toEqual([]);
    expect(pv1).toMatchObject({ label: "Pettirosso uno", kind: null, territory: null });
    const made = await coordinator.post(
      `${OWN}/links`,
      { label: "Nuovo", territory: "rho" },
      onceMore(),
    );
    const fresh = await world.test.signIn({ link: made.json().address.split("#")[1] });
    expect(await named(fresh, "pv1")).toEqual([]);
    await fresh.post(`${OWN}/entries`, anAnswer("biblio", "pv2", { wave: null }));
    expect(await named(fresh, "pv1,pv2")).toHaveLength(1);
    expect(JSON.stringify(await named(fresh, "pv2"))).not.toContain(CANARIES.pv.concat(" alias"));
  });

  it("tells a link's holder which organisation it speaks for, under the name it has now", async () => {
    const { links } = world;
    const session = async (client: Client) => (await client.get("/v1/sessions/current")).json();

    expect((await session(links.doppione.client)).link).toMatchObject({
      actor: "doppione",
      organisation: { id: "orti", label: "Orti di quartiere" },
    });
    expect((await session(links.rho.client)).link.organisation).toBeNull();
  });
});
