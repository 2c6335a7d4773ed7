import { randomUUID } from "node:crypto";
import { evaluate, readFrozen } from "@legami/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startServer } from "../../src/index.ts";
import { anAnswer, entry, OPENING, sampleEntries } from "../support/sample-programme.ts";
import { newTestApp, type TestApp } from "../support/test-app.ts";

const PROGRAMME = "/v1/programmes/prova";
const SNAPSHOTS = `${PROGRAMME}/snapshots`;

describe("frozen snapshots", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await newTestApp();
    await test.post("/v1/programmes", OPENING);
    await test.post(`${PROGRAMME}/entries:batch`, { entries: sampleEntries() });
  });
  afterEach(() => test.close());

  const freeze = (changes: object = {}) =>
    test.post(SNAPSHOTS, { id: randomUUID(), title: "Rapporto finale", ...changes });
  const fileOf = async (id: string) => (await test.get(`${SNAPSHOTS}/${id}/file`)).body;

  it("say when, what, how far the journal went, and what the engine saw", async () => {
    const { head } = (await test.get(PROGRAMME)).json();
    const answer = await freeze({ note: "Consegnato" });
    const { register: _, snapshot } = (await test.get(`${SNAPSHOTS}/m12`)).json();

    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      title: "Rapporto finale",
      note: "Consegnato",
      frozenBy: "coordinator",
      head,
      snapshots: [{ at: "t0" }, { at: "m12", lens: "declared", snapshot }],
    });
    expect((await test.get(SNAPSHOTS)).json()).toEqual({ items: [answer.json()], next: null });
  });

  it("keep their file, whatever is logged or set later", async () => {
    const { id, digest } = (await freeze()).json();
    const before = await fileOf(id);
    const numbers = evaluate(readFrozen(before, "x"), "t0", "m12");
    await test.post(`${PROGRAMME}/entries`, anAnswer("lab1", "org7", { wave: "m12" }));
    const { headers, body } = await test.get(PROGRAMME);
    const settings = { ...JSON.parse(body).settings, parameters: { changeThreshold: 0.3 } };
    await test.put(PROGRAMME, settings, { "if-match": String(headers["etag"]) });

    expect(await fileOf(id)).toBe(before);
    expect(JSON.parse(before).digest).toBe(digest);
    expect(evaluate(readFrozen(await fileOf(id), "x"), "t0", "m12")).toEqual(numbers);
    const second = (await freeze()).json();
    expect(second.parameters).not.toBe((await test.get(SNAPSHOTS)).json().items[1].parameters);
  });

  it("hold what is published, and neither who recorded it nor notes", async () => {
    const diary = entry(
      "diary",
      { territory: null },
      {
        personal: { text: "Azione correttiva: un incontro in più", author: "Anna" },
      },
    );
    await test.post(`${PROGRAMME}/entries`, diary);
    await test.post(`${PROGRAMME}/entries`, {
      ...anAnswer("lab1", "org7", { wave: null }),
      personal: { note: "lo dice Anna" },
    });
    const { id, digest } = (await freeze()).json();
    const text = await fileOf(id);

    expect(text).toContain("un incontro in più");
    expect(text).not.toContain("Anna");
    expect(text).not.toContain("recordedBy");
    await test.store.erasePersonal(diary.id);
    const erased = await fileOf(id);
    expect(erased).not.toContain("un incontro in più");
    expect(JSON.parse(erased).digest).not.toBe(digest);
    expect(readFrozen(erased, "x")).toHaveLength(readFrozen(text, "x").length);
  });

  it("are frozen once, however often they are sent", async () => {
    const id = randomUUID();
    const first = (await freeze({ id })).json();
    await test.post(`${PROGRAMME}/entries`, anAnswer("lab1", "org7", { wave: "m12" }));
    const again = await freeze({ id });
    const other = await freeze({ id, title: "Altro" });

    expect(again.statusCode).toBe(200);
    expect(again.json()).toEqual(first);
    expect(other.statusCode).toBe(409);
    expect(other.json().code).toBe("LEGAMI_ENTRY_CONFLICT");
    const both = randomUUID();
    const answers = await Promise.all([freeze({ id: both }), freeze({ id: both })]);
    expect(answers.map((answer) => answer.json().digest)).toEqual(
      [first, first].map(() => answers[0]?.json().digest),
    );
    expect((await test.get(SNAPSHOTS)).json().items).toHaveLength(2);
  });

  it("can be of one day, in one lens; of no day that the programme does not have", async () => {
    const one = (await freeze({ at: ["2021-03-01"], lens: "enacted" })).json();
    const none = await freeze({ at: ["m24"] });

    expect(one.snapshots).toMatchObject([{ at: "2021-03-01", lens: "enacted" }]);
    expect(none.statusCode).toBe(404);
    expect(none.json().code).toBe("LEGAMI_UNKNOWN_MOMENT");
    expect((await test.get(SNAPSHOTS)).json().items).toHaveLength(1);
  });

  it("are frozen by the server, too, whose numbers come from threads", async () => {
    const server = await startServer({ database: test.database, port: 0, viewerDir: null });
    try {
      const answer = await fetch(server.url + SNAPSHOTS, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ id: randomUUID(), title: "Dal server" }),
      });
      const { id, digest } = (await answer.json()) as { id: string; digest: string };

      expect(answer.status).toBe(201);
      expect(JSON.parse(await fileOf(id)).digest).toBe(digest);
      expect((await freeze()).json().digest).toBe(digest);
    } finally {
      await server.close();
    }
  });

  it("are told page by page, and only in their programme", async () => {
    for (const title of ["Primo", "Secondo", "Terzo"]) await freeze({ title });
    const page = (await test.get(`${SNAPSHOTS}?limit=2`)).json();
    const rest = (await test.get(`${SNAPSHOTS}?limit=2&after=${page.next}`)).json();
    const titles = [...page.items, ...rest.items].map(({ title }) => title);
    await test.post("/v1/programmes", { ...OPENING, id: "altro" });
    const elsewhere = await test.post("/v1/programmes/altro/snapshots", {
      id: page.items[0].id,
      title: page.items[0].title,
    });

    expect(titles).toEqual(["Terzo", "Secondo", "Primo"]);
    expect((await test.get("/v1/programmes/altro/snapshots")).json().items).toEqual([]);
    expect(elsewhere.statusCode).toBe(409);
    const missing = await test.get(
      `/v1/programmes/altro/snapshots/${page.items[0].id}/file?lang=it`,
    );
    expect(missing.json()).toMatchObject({
      status: 404,
      detail: `Non c’è nessuna fotografia bloccata «${page.items[0].id}».`,
    });
  });
});
