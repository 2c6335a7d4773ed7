import { randomUUID } from "node:crypto";
import { type AnyNewEntry, entryIdFrom } from "@legami/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anActor, anAnswer, entry } from "../support/sample-programme.ts";
import type { Client } from "../support/test-app.ts";
import { LINK_NAMES, newWorld, OWN, type World } from "../support/two-territories.ts";

const ENTRIES = `${OWN}/entries`;

const anEvent = (...participants: string[]) =>
  entry("event", { event: "e", type: "contact", participants, weight: null, logger: null });
const anAgreement = (...signatories: string[]) =>
  entry("agreement", { agreement: "g", from: "2021-01-01", to: null, signatories });
const note = (territory: string | null) =>
  entry("diary", { territory }, { personal: { text: "x" } });

describe("a link", () => {
  let world: World;
  let rho: Client;
  let pv: Client;
  let orti: Client;
  let doppione: Client;
  beforeEach(async () => {
    world = await newWorld();
    [rho, pv, orti, doppione] = LINK_NAMES.map((name) => world.links[name].client) as [
      Client,
      Client,
      Client,
      Client,
    ];
  });
  afterEach(() => world.close());

  const status = async (client: Client, sent: AnyNewEntry) =>
    (await client.post(ENTRIES, sent)).statusCode;
  const journalLength = async () => (await world.coordinator.get(OWN)).json().head.seq as number;

  it("of a territory logs what an actor of its territory has a side in", async () => {
    for (const sent of [
      anAnswer("biblio", "lab0"),
      anAnswer("biblio", "pv1"),
      anEvent("lab0", "biblio"),
      anEvent("pv1", "biblio", "pv2"),
      anAgreement("pv1", "orti"),
      note("rho"),
    ]) {
      expect(await status(rho, sent)).toBe(201);
    }
  });

  it("of an organisation logs what that organisation has a side in", async () => {
    expect(await status(orti, anAnswer("orti", "pv1"))).toBe(201);
    expect(await status(orti, anEvent("lab0", "orti"))).toBe(201);
    expect(await status(orti, note("rho"))).toBe(201);
    expect(await status(orti, anAnswer("lab0", "orti"))).toBe(403);
    expect(await status(orti, anEvent("lab0", "biblio"))).toBe(403);
  });

  it("of a record that was merged logs for the one it is read as", async () => {
    expect(await status(doppione, anAnswer("orti", "lab0"))).toBe(201);
    expect(await status(doppione, anAnswer("doppione", "lab0"))).toBe(201);
    expect(await status(doppione, anAnswer("biblio", "lab0"))).toBe(403);
  });

  // Everything that is not its own, whatever it names: an actor elsewhere, and one that is nowhere.
  it.each([
    {
      what: "an answer",
      make: (actor: string) => anAnswer(actor, "biblio"),
      at: "/payload/reporter",
    },
    {
      what: "an event",
      make: (actor: string) => anEvent(actor, "pv2"),
      at: "/payload/participants",
    },
    {
      what: "an agreement",
      make: (actor: string) => anAgreement(actor, "pv2"),
      at: "/payload/signatories",
    },
  ])(
    "does not log $what of others, and does not say whether they are there",
    async ({ make, at }) => {
      const before = await journalLength();
      const foreign = await rho.post(ENTRIES, make("pv1"));
      const missing = await rho.post(ENTRIES, make("nobody"));

      expect(foreign.statusCode).toBe(403);
      expect(foreign.json()).toMatchObject({ code: "LEGAMI_FORBIDDEN", errors: [{ pointer: at }] });
      expect(missing.body).toBe(foreign.body);
      expect(await journalLength()).toBe(before);
    },
  );

  it("does not write of another territory, and does not say whether it is there", async () => {
    const actorIn = (territory: string | null) => anActor("new", { territory });
    for (const make of [note, actorIn] as ((territory: string | null) => AnyNewEntry)[]) {
      const foreign = await rho.post(ENTRIES, make("pv"));
      const missing = await rho.post(ENTRIES, make("nowhere"));
      expect(foreign.statusCode).toBe(403);
      expect(missing.body).toBe(foreign.body);
      expect((await rho.post(ENTRIES, make(null))).statusCode).toBe(403);
    }
  });

  const others: AnyNewEntry[] = [
    entry("municipality", { municipality: "Rho", territory: "rho", lat: 45.5, lon: 9 }),
    entry("documentary", { source: "biblio", target: "lab0", level: 2, kind: null, basis: null }),
    entry("given-tie", { source: "biblio", target: "lab0", wave: "t0", weight: 2 }),
    entry("response", { wave: "t0", actor: "biblio", asked: true, answered: true, roster: "all" }),
    entry("logging", { from: "2021-01-01", to: null, territory: "rho", relation: "LO" }),
    entry("progress", { indicator: "w", territory: "rho", value: 1 }),
    entry("mention", {
      territory: "rho",
      document: "Piano",
      period: null,
      type: "reference",
      quotation: "x",
      source: null,
    }),
    entry("merge", { absorbed: ["lab0"], into: "biblio", reason: "duplicate" }),
    entry("split", { actor: "biblio", parts: ["lab0", "orti"] }),
  ];
  it.each(others)("does not log entries of type $type", async (sent) => {
    const refused = await rho.post(ENTRIES, sent);

    expect(refused.statusCode).toBe(403);
    expect(refused.json().errors).toEqual([{ pointer: "/type", detail: expect.any(String) }]);
    expect(await status(world.coordinator, sent)).toBe(201);
  });

  it("adds actors to its territory, and ties with them", async () => {
    const added = anActor("nuova");
    const batch = { entries: [added, anAnswer("nuova", "pv1")] };

    expect((await rho.post(`${ENTRIES}:batch`, batch)).statusCode).toBe(200);
    expect(await status(orti, anActor("altra"))).toBe(201);
    expect(await status(rho, { ...added, id: randomUUID(), corrects: added.id })).toBe(201);
  });

  it("says that an actor it added is another than one that is there", async () => {
    const added = anActor("biblio2");
    await orti.post(ENTRIES, added);

    expect(await status(orti, entry("distinct", { actors: ["biblio2", "biblio"] }))).toBe(201);
    expect(await status(rho, entry("distinct", { actors: ["biblio", "pv1"] }))).toBe(201);
    expect(await status(orti, entry("distinct", { actors: ["lab0", "pv1"] }))).toBe(403);
  });

  it.each(["pv1", "lab0"])("does not describe %s, which others have described", async (id) => {
    const refused = await rho.post(ENTRIES, anActor(id));

    expect(refused.statusCode).toBe(403);
    expect(refused.json().errors[0].pointer).toBe("/payload/id");
  });

  it("does not make its own actor into somebody else's", async () => {
    const added = anActor("nuova");
    await rho.post(ENTRIES, added);
    const taken = anActor("pv1", { territory: "rho" });

    expect(await status(rho, { ...taken, corrects: added.id })).toBe(403);
  });

  it("corrects and withdraws what it recorded, and nothing else", async () => {
    const own = anAnswer("biblio", "lab0");
    await rho.post(ENTRIES, own);
    const correction = anAnswer("biblio", "lab0", { level: 5 });

    expect(await status(rho, { ...correction, corrects: own.id })).toBe(201);
    expect(await status(rho, entry("retraction", { entry: correction.id }))).toBe(201);
    for (const other of [world.entries.coordinator, world.entries.orti, world.entries.pv]) {
      expect(await status(rho, { ...anAnswer("biblio", "lab0"), corrects: other })).toBe(422);
      expect(await status(rho, entry("retraction", { entry: other }))).toBe(422);
    }
    // Another link of the same territory is another.
    expect(await status(orti, entry("retraction", { entry: own.id }))).toBe(422);
    expect(await status(world.coordinator, entry("retraction", { entry: world.entries.pv }))).toBe(
      201,
    );
  });

  it("does not withdraw an actor: others may have named it", async () => {
    const added = anActor("nuova");
    await rho.post(ENTRIES, added);
    const refused = await rho.post(ENTRIES, entry("retraction", { entry: added.id }));

    expect(refused.statusCode).toBe(403);
    expect(refused.json().errors[0].pointer).toBe("/payload/entry");
  });

  it("sends twice like everybody, and is told no numbers", async () => {
    const sent = anAnswer("biblio", "lab0");
    const first = await rho.post(ENTRIES, sent);
    const again = await rho.post(ENTRIES, sent);
    const batch = await rho.post(`${ENTRIES}:batch`, {
      entries: [sent, anAnswer("biblio", "lab0")],
    });

    expect(first.json()).toMatchObject({ seq: null, status: "stored" });
    expect(again.json()).toEqual({ ...first.json(), status: "already_there" });
    expect(batch.json()).toMatchObject({
      stored: 1,
      alreadyThere: 1,
      receipts: [{ seq: null }, { seq: null }],
    });
  });

  it("learns nothing from an id that is taken", async () => {
    const own = anAnswer("biblio", "lab0");
    await rho.post(ENTRIES, own);
    const withId = (id: string) =>
      rho.post(ENTRIES, { ...anAnswer("biblio", "lab0", { level: 1 }), id });
    const answers = [
      await withId(own.id),
      await withId(world.entries.coordinator),
      await withId(world.entries.pv),
      await withId(world.entries.altro),
    ];
    // Word for word what somebody else sent, too.
    const copied = (await world.coordinator.get(`${ENTRIES}/${world.entries.pv}`)).json().entry;
    const { seq: _, recordedAt: __, recordedBy: ___, ...sentBefore } = copied;
    sentBefore.payload.participants.push("biblio");

    for (const answer of [...answers, await rho.post(ENTRIES, sentBefore)]) {
      expect(answer.statusCode).toBe(409);
      expect(Object.keys(answer.json().details)).toEqual(["id"]);
      expect(answer.json().detail).toContain("è già di una voce con un altro contenuto");
    }
  });

  it("does not find out what others said by the id that a file would give it", async () => {
    const said = {
      wave: "t0",
      reporter: "pv1",
      target: "pv2",
      level: 5,
      frequency: null,
      trust: null,
    };
    const id = entryIdFrom(said);
    const refused = await rho.post(ENTRIES, { ...anAnswer("biblio", "lab0"), id });

    expect(refused.statusCode).toBe(403);
    expect(refused.json().errors[0].pointer).toBe("/id");
  });

  it("is told of a territory, a type or a field that is wrong with what it may know", async () => {
    const refused = await rho.post(ENTRIES, {
      ...anEvent("biblio", "lab0"),
      payload: { ...anEvent("biblio", "lab0").payload, type: "festa" },
    });

    expect(refused.statusCode).toBe(422);
    expect(refused.json().errors[0].pointer).toBe("/payload/type");
  });

  it("loses its rights over an actor at once when that goes to another territory", async () => {
    expect(await status(rho, anAnswer("biblio", "lab0"))).toBe(201);
    await world.coordinator.post(ENTRIES, {
      ...anActor("biblio", { territory: "pv" }),
      happenedOn: "2021-06-01",
    });

    expect(await status(rho, anAnswer("biblio", "lab0"))).toBe(403);
    expect(await status(pv, anAnswer("biblio", "lab0"))).toBe(201);
  });

  it("has its id in the chain, and its label nowhere near", async () => {
    const sent = anAnswer("biblio", "lab0");
    await rho.post(ENTRIES, sent);
    const { entry: held } = (await world.coordinator.get(`${ENTRIES}/${sent.id}`)).json();

    expect(held.recordedBy).toBe(`link:${world.links.rho.id}`);
    expect(await world.test.store.verify("prova")).toMatchObject({ ok: true });
  });
});
