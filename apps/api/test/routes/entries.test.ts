import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import { anActor, anAnswer, entry, sampleEntries } from "../support/sample-programme.ts";
import type { TestApp } from "../support/test-app.ts";

const ENTRIES = `${PROGRAMME}/entries`;
const BATCH = `${ENTRIES}:batch`;

describe("entries", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await newOpenedApp();
  });
  afterEach(() => test.close());

  const journalLength = async () => (await test.get(`${PROGRAMME}`)).json().head.seq as number;
  const logActors = (...ids: string[]) =>
    test.post(BATCH, { entries: ids.map((id) => anActor(id)) });

  describe("one by one", () => {
    it("are stored, and recognised when sent again", async () => {
      const actor = anActor("lab0");
      const first = await test.post(ENTRIES, actor);
      const again = await test.post(ENTRIES, actor);

      expect(first.statusCode).toBe(201);
      expect(first.json()).toMatchObject({ id: actor.id, seq: 2, status: "stored" });
      expect(again.statusCode).toBe(200);
      expect(again.json()).toEqual({ ...first.json(), status: "already_there" });
      expect(await journalLength()).toBe(2);
    });

    it("sent at once by an impatient finger are one", async () => {
      const actor = anActor("lab0");
      const sent = await Promise.all(Array.from({ length: 5 }, () => test.post(ENTRIES, actor)));

      expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 200, 200, 201]);
      expect(await journalLength()).toBe(2);
    });

    it("conflict if the id says something else already", async () => {
      const actor = anActor("lab0");
      await test.post(ENTRIES, actor);
      const other = await test.post(ENTRIES, { ...actor, happenedOn: "2021-01-01" });

      expect(other.statusCode).toBe(409);
      expect(other.json()).toMatchObject({
        code: "LEGAMI_ENTRY_CONFLICT",
        detail: `L’identificativo ${actor.id} è già di una voce con un altro contenuto. Non è stato salvato niente.`,
        details: { id: actor.id, seq: 2 },
      });
    });

    it("of every type are taken", async () => {
      await logActors("a", "b");
      const answer = anAnswer("a", "b");
      const pair = { source: "a", target: "b" };
      const sound = [
        answer,
        anAnswer("a", "b", { level: 1 }),
        entry("municipality", { municipality: "Rho", territory: "rho", lat: 45.5, lon: 9 }),
        entry("documentary", { ...pair, level: 2, kind: "statuto", basis: null }),
        entry("given-tie", { ...pair, wave: "t0", weight: 2.5 }),
        entry("event", {
          event: "e",
          type: "contact",
          participants: ["a", "b"],
          weight: null,
          logger: "Anna",
        }),
        entry("agreement", {
          agreement: "g",
          from: "2021-01-01",
          to: null,
          signatories: ["a", "b"],
        }),
        entry("response", { wave: "t0", actor: "a", asked: true, answered: true, roster: ["b"] }),
        entry("logging", { from: "2021-01-01", to: null, territory: "rho", relation: "LO" }),
        entry("diary", { territory: "rho" }, { personal: { author: "Anna", text: "visita" } }),
        entry("retraction", { entry: answer.id }),
      ];
      for (const one of sound) expect((await test.post(ENTRIES, one)).statusCode).toBe(201);
    });

    const answer = anAnswer("a", "b");
    it.each([
      { what: "an unknown field", body: { ...answer, colour: "red" }, pointer: "/colour" },
      {
        what: "an unknown field of the payload",
        body: { ...answer, payload: { ...answer.payload, note: "x" } },
        pointer: "/payload/note",
      },
      {
        what: "a missing field",
        body: { ...answer, payload: { ...answer.payload, trust: undefined } },
        pointer: "/payload/trust",
      },
      {
        what: "a number written as text",
        body: anAnswer("a", "b", { level: "3" as never }),
        pointer: "/payload/level",
      },
      {
        what: "a level out of range",
        body: anAnswer("a", "b", { level: 6 }),
        pointer: "/payload/level",
      },
      { what: "an id that is none", body: { ...answer, id: "1" }, pointer: "/id" },
      { what: "no id", body: { ...answer, id: undefined }, pointer: "/id" },
      { what: "an unknown type", body: { ...answer, type: "rumour" }, pointer: "/type" },
      { what: "no type", body: { ...answer, type: undefined }, pointer: "/type" },
      { what: "the settings", body: { ...answer, type: "programme" }, pointer: "/type" },
      {
        what: "a day that does not exist",
        body: { ...answer, happenedOn: "2021-02-29" },
        pointer: "/happenedOn",
      },
      { what: "an unknown actor", body: anAnswer("a", "zz"), pointer: "/payload/target" },
      { what: "a tie with itself", body: anAnswer("a", "a"), pointer: "/payload/target" },
      {
        what: "an unknown wave",
        body: anAnswer("a", "b", { wave: "m6" }),
        pointer: "/payload/wave",
      },
      {
        what: "a correction of nothing",
        body: { ...answer, corrects: answer.id },
        pointer: "/corrects",
      },
      { what: "a list", body: [answer], pointer: "" },
      { what: "null", body: null, pointer: "" },
    ])("with $what are refused, with the place", async ({ body, pointer }) => {
      await logActors("a", "b");
      const refused = await test.post(ENTRIES, body);

      expect(refused.statusCode).toBe(422);
      expect(refused.headers["content-type"]).toContain("application/problem+json");
      expect(refused.json()).toMatchObject({ code: "LEGAMI_INVALID_ENTRY", errors: [{ pointer }] });
      expect(await journalLength()).toBe(3);
    });

    it("are refused in the reader's language", async () => {
      await logActors("a");
      const italian = await test.post(ENTRIES, anAnswer("a", "zz"));
      const english = await test.post(ENTRIES, anAnswer("a", "zz"), { "accept-language": "en-GB" });

      expect(italian.json().errors[0].detail).toBe(
        "in questo programma non c’è nessuna realtà «zz»",
      );
      expect(english.json().errors[0].detail).toBe("there is no actor “zz” in this programme");
    });
  });

  describe("in a batch", () => {
    it("are stored together, those that were there already told", async () => {
      const actors = [anActor("a"), anActor("b")];
      await test.post(ENTRIES, actors[0]);
      const stored = await test.post(BATCH, { entries: [...actors, anAnswer("a", "b")] });

      expect(stored.statusCode).toBe(200);
      expect(stored.json()).toMatchObject({ stored: 2, alreadyThere: 1 });
      expect(stored.json().receipts.map(({ seq }: { seq: number }) => seq)).toEqual([2, 3, 4]);
    });

    it("are refused together, each wrong one told by its place", async () => {
      const entries = [
        anActor("a"),
        anAnswer("a", "zz"),
        { ...anActor("b"), colour: "red" },
        anAnswer("a", "a"),
      ];
      const shape = await test.post(BATCH, { entries });
      const sense = await test.post(BATCH, { entries: [entries[0], entries[1], entries[3]] });

      expect(shape.statusCode).toBe(422);
      expect(pointersOf(shape)).toEqual(["/entries/2/colour"]);
      expect(sense.statusCode).toBe(422);
      expect(pointersOf(sense)).toEqual(["/entries/1/payload/target", "/entries/2/payload/target"]);
      expect(await journalLength()).toBe(1);
    });

    it("with one conflict store nothing", async () => {
      const actor = anActor("a");
      await test.post(ENTRIES, actor);
      const entries = [anActor("b"), { ...actor, happenedOn: "2021-01-01" }];

      expect((await test.post(BATCH, { entries })).statusCode).toBe(409);
      expect(await journalLength()).toBe(2);
    });

    it.each([
      { body: {}, pointer: "/entries" },
      { body: { entries: {} }, pointer: "/entries" },
      { body: { entries: [], more: 1 }, pointer: "/more" },
      { body: { entries: Array(10_001).fill(null) }, pointer: "/entries" },
    ])("must be a batch: $pointer", async ({ body, pointer }) => {
      const refused = await test.post(BATCH, body);

      expect(refused.statusCode).toBe(422);
      expect(pointersOf(refused)).toEqual([pointer]);
    });

    it("tell no more than a hundred wrong places", async () => {
      const refused = await test.post(BATCH, { entries: Array(10_000).fill(1) });

      expect(pointersOf(refused)).toHaveLength(100);
    });

    it("may be empty", async () => {
      expect((await test.post(BATCH, { entries: [] })).json()).toEqual({
        stored: 0,
        alreadyThere: 0,
        receipts: [],
      });
    });

    it("need a programme that is open", async () => {
      const nowhere = await test.post("/v1/programmes/none/entries:batch", { entries: [] });

      expect(nowhere.statusCode).toBe(404);
    });

    const pointersOf = (answer: { json(): { errors: { pointer: string }[] } }) =>
      answer.json().errors.map(({ pointer }) => pointer);
  });

  describe("read back", () => {
    beforeEach(async () => {
      await test.post(BATCH, { entries: sampleEntries() });
    });

    it("come page by page until there is no next", async () => {
      const seqs: number[] = [];
      let url: string | undefined = `${ENTRIES}?limit=20`;
      while (url !== undefined) {
        const page = await test.get(url);
        seqs.push(...page.json().items.map(({ seq }: { seq: number }) => seq));
        url = /<(.*)>; rel="next"/.exec(String(page.headers["link"]))?.[1];
      }

      expect(seqs).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
    });

    it("come newest first if asked for", async () => {
      const { items, next } = (await test.get(`${ENTRIES}?order=desc&limit=2`)).json();

      expect(items.map(({ seq }: { seq: number }) => seq)).toEqual([51, 50]);
      expect(next).toBe(50);
    });

    it("come as they were sent, personal text included", async () => {
      const note = entry("diary", { territory: "rho" }, { personal: { text: "visita" } });
      await test.post(ENTRIES, note);

      expect((await test.get(`${ENTRIES}?type=diary`)).json()).toEqual({
        items: [{ ...note, seq: 52, recordedAt: expect.any(String), recordedBy: "coordinator" }],
        next: null,
      });
    });

    it.each(["limit=0", "limit=501", "limit=x", "after=-1", "order=up", "type=rumour", "sort=seq"])(
      "do not come for %s",
      async (query) => {
        const refused = await test.get(`${ENTRIES}?${query}`);

        expect(refused.statusCode).toBe(400);
        expect(refused.json()).toMatchObject({
          code: "LEGAMI_INVALID_OPTION",
          errors: [{ pointer: `/${query.split("=")[0]}` }],
        });
      },
    );
  });
});
