import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newOpenedApp, PROGRAMME } from "../support/opened.ts";
import { OPENING, sampleEntries } from "../support/sample-programme.ts";
import { newTestApp, type TestApp } from "../support/test-app.ts";

describe("programmes", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await newTestApp();
  });
  afterEach(() => test.close());

  it("are opened with their settings, the rest being usual", async () => {
    const opened = await test.post("/v1/programmes", OPENING);

    expect(opened.statusCode).toBe(201);
    expect(opened.headers["location"]).toBe(PROGRAMME);
    expect(opened.json()).toMatchObject({ seq: 1, status: "stored" });
    const { settings, head, moments, lenses, scopes } = (await test.get(PROGRAMME)).json();
    expect(settings).toMatchObject({ ...OPENING, timezone: "Europe/Rome", weightMax: null });
    expect(head).toEqual({ seq: 1, hash: opened.json().hash });
    expect(moments).toEqual([
      { at: "t0", date: "2020-10-22", kind: "wave", official: true },
      { at: "m12", date: "2021-10-22", kind: "wave", official: true },
    ]);
    expect(lenses).toEqual(["declared", "enacted", "combined"]);
    expect(scopes).toContain("T:rho/LO");
  });

  it("are listed", async () => {
    expect((await test.get("/v1/programmes")).json()).toEqual({ items: [] });
    const { hash } = (await test.post("/v1/programmes", OPENING)).json();

    expect((await test.get("/v1/programmes")).json()).toEqual({
      items: [
        { id: "prova", name: OPENING.name, simulated: null, entries: 1, head: { seq: 1, hash } },
      ],
    });
  });

  it("can be opened twice with the same settings, not with others", async () => {
    const first = (await test.post("/v1/programmes", OPENING)).json();
    const again = await test.post("/v1/programmes", { ...OPENING, timezone: "Europe/Rome" });
    const other = await test.post("/v1/programmes?lang=en", { ...OPENING, name: "Altro" });

    expect(again.statusCode).toBe(200);
    expect(again.json()).toEqual({ ...first, status: "already_there" });
    expect(other.statusCode).toBe(409);
    expect(other.json()).toMatchObject({
      code: "LEGAMI_ENTRY_CONFLICT",
      detail: "programme “prova” is open already, with other settings",
    });
  });

  describe("change their settings", () => {
    const read = async () => {
      const { headers, body } = await test.get(PROGRAMME);
      return { tag: String(headers["etag"]), settings: JSON.parse(body).settings };
    };
    const put = (tag: string, settings: object) =>
      test.put(`${PROGRAMME}?lang=en`, settings, { "if-match": tag });
    const m24 = { id: "m24", date: "2022-10-22", official: true };
    beforeEach(() => test.post("/v1/programmes", OPENING));

    it("whole, and what was set before stays in the journal", async () => {
      const { tag, settings } = await read();
      const answer = await put(tag, { ...settings, waves: [...settings.waves, m24] });
      const { items } = (await test.get(`${PROGRAMME}/entries?type=programme`)).json();

      expect(answer.statusCode).toBe(200);
      expect(answer.json()).toMatchObject({ seq: 2, status: "stored" });
      expect((await read()).settings.waves.at(-1)).toEqual(m24);
      expect(items.map(({ payload }: { payload: { waves: [] } }) => payload.waves.length)).toEqual([
        2, 3,
      ]);
    });

    it("once, however often they are sent", async () => {
      const { tag, settings } = await read();
      const changed = { ...settings, name: "Un altro nome" };
      const first = (await put(tag, changed)).json();
      const after = await read();

      expect((await put(tag, changed)).json()).toEqual({ ...first, status: "already_there" });
      expect((await put(after.tag, changed)).json()).toMatchObject({ status: "already_there" });
      expect((await read()).tag).toBe(after.tag);
    });

    it("not over the change of somebody else: both are shown", async () => {
      const { tag, settings } = await read();
      await put(tag, { ...settings, name: "La prima" });
      const second = await put(tag, { ...settings, name: "La seconda" });

      expect(second.statusCode).toBe(412);
      expect(second.json().details.current.name).toBe("La prima");
      expect(second.json().details.sent.name).toBe("La seconda");
      expect((await test.put(PROGRAMME, settings)).statusCode).toBe(428);
    });

    it("but for what entries name", async () => {
      await test.post(`${PROGRAMME}/entries:batch`, { entries: sampleEntries() });
      const { tag, settings } = await read();
      const refused = await put(tag, { ...settings, waves: settings.waves.slice(1) });

      expect(refused.statusCode).toBe(422);
      expect(refused.json().errors[0]).toMatchObject({ pointer: "/waves" });
      expect(refused.json().errors[0].detail).toContain("“t0” has to stay");
      const other = await put(tag, { ...settings, id: "altro" });
      expect(other.json().errors[0].pointer).toBe("/id");
      expect((await read()).tag).toBe(tag);
    });

    it("only where there is a programme", async () => {
      const { settings } = await read();
      const nowhere = await test.put(
        "/v1/programmes/nessuno",
        { ...settings, id: "nessuno" },
        {
          "if-match": "*",
        },
      );

      expect(nowhere.statusCode).toBe(404);
    });
  });

  it.each([
    { settings: { ...OPENING, id: "No Blanks" }, pointer: "/id" },
    { settings: { name: "x" }, pointer: "/id" },
    { settings: { ...OPENING, colour: "red" }, pointer: "/colour" },
    {
      settings: { ...OPENING, waves: [{ id: "t0", date: "2020-10-22" }] },
      pointer: "/waves/0/official",
    },
    { settings: { ...OPENING, t0: "2020-02-30" }, pointer: "/t0" },
    { settings: { ...OPENING, waves: OPENING.waves?.toReversed() }, pointer: "/waves/1/date" },
    { settings: { ...OPENING, parameters: { saturation: -1 } }, pointer: "/parameters" },
    { settings: { ...OPENING, lenses: [] }, pointer: "/lenses" },
  ])("are refused with what is wrong at $pointer", async ({ settings, pointer }) => {
    const refused = await test.post("/v1/programmes", settings);

    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ code: "LEGAMI_INVALID_ENTRY", errors: [{ pointer }] });
    expect((await test.get("/v1/programmes")).json()).toEqual({ items: [] });
  });

  it("that nobody opened are not found", async () => {
    for (const path of ["", "/actors", "/entries", "/snapshots/t0", "/comparisons"]) {
      const answer = await test.get(`/v1/programmes/none${path}`);
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toMatchObject({
        code: "LEGAMI_NOT_FOUND",
        detail: "Non c’è nessun programma «none».",
      });
    }
  });

  it("have a last day of their own when something happened after the last wave", async () => {
    const opened = await newOpenedApp({ filled: true });
    const event = {
      id: "01890a5d-ac96-774b-bcce-b302099a8057",
      type: "event",
      happenedOn: "2021-12-01",
      payload: {
        event: "e1",
        type: "co-design",
        participants: ["lab0", "org3"],
        weight: null,
        logger: null,
      },
    };
    await opened.post(`${PROGRAMME}/entries`, event);

    expect((await opened.get(PROGRAMME)).json().moments.at(-1)).toEqual({
      at: "2021-12-01",
      date: "2021-12-01",
      kind: "last-entry",
      official: false,
    });
    await opened.close();
  });
});
