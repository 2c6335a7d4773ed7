import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newTestApp, type TestApp } from "../support/test-app.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const EXAMPLE = join(ROOT, "data/example");
const ROWS =
  "Chi;Con chi;Livello;Data\nLab di Rho;Orti;4;22/10/2021\nOrti;Scuola Manzoni;2;05/10/2021\n";

describe("imports over HTTP", () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await newTestApp();
  });
  afterEach(() => test.close());

  async function sent(content: string | Uint8Array, name = "legami.csv"): Promise<string> {
    const id = randomUUID();
    const answer = await test.send({
      method: "PUT",
      url: `/v1/uploads/${id}?name=${encodeURIComponent(name)}`,
      headers: { "content-type": "application/octet-stream" },
      payload: Buffer.from(content),
    });
    expect(answer.statusCode).toBe(200);
    return id;
  }
  const OPEN = { open: { name: "Prova" } };
  async function imported(content: string | Uint8Array, choices: object = {}, name?: string) {
    const body = { id: randomUUID(), uploads: [await sent(content, name)], ...choices };
    return test.post("/v1/programmes/prova/imports", body);
  }
  const preview = async (content: string | Uint8Array, choices: object = {}) =>
    test.post("/v1/programmes/prova/imports:preview", {
      uploads: [await sent(content)],
      ...choices,
    });

  it("tell what they would do, and store nothing", async () => {
    const answer = await preview(ROWS, OPEN);

    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      opens: { id: "prova", name: "Prova" },
      reading: {
        separator: ";",
        kind: "ties",
        means: "assessment",
        dateFormat: "dmy",
        headerRow: 1,
        fields: expect.arrayContaining(["source", "target", "level", "date"]),
      },
      counts: { read: 2, stored: 2, merged: 0, already: 0, refused: 0 },
      added: { actor: 3, assessment: 2 },
      rows: [{ row: 2, fate: "stored" }, { row: 3 }],
    });
    expect(await test.store.programmes()).toEqual([]);
  });

  it("open a programme, which then answers", async () => {
    const done = await imported(ROWS, OPEN);

    expect(done.statusCode, done.body).toBe(201);
    expect(done.json()).toMatchObject({ counts: { read: 2, stored: 2 }, file: "legami.csv" });
    const moment = await test.get("/v1/programmes/prova/snapshots/2021-11-01?only=D1");
    expect(moment.statusCode, moment.body).toBe(200);
  });

  it("twice from the same file add nothing the second time", async () => {
    await imported(ROWS, OPEN);
    const again = await imported(ROWS);

    expect(again.json().counts).toEqual({ read: 2, stored: 0, merged: 0, already: 2, refused: 0 });
  });

  it("with the same id are answered again, even if the first answer got lost", async () => {
    const body = { id: randomUUID(), uploads: [await sent(ROWS)], ...OPEN };
    const first = await test.post("/v1/programmes/prova/imports", body);
    const again = await test.post("/v1/programmes/prova/imports", body);

    expect(again.statusCode).toBe(200);
    expect(again.json()).toEqual(first.json());
  });

  it("are taken back whole and brought back, and the numbers go and come with them", async () => {
    await imported(ROWS, OPEN);
    const more = await imported(
      "Chi;Con chi;Livello;Data\nOrti;Lab di Rho;5;22/10/2021\nNuova;Orti;1;22/10/2021\n",
    );
    const { id } = more.json();
    const at = "/v1/programmes/prova/snapshots/2021-11-01?only=D1";
    const before = (await test.get(at)).json().results;

    const undone = await test.post(`/v1/programmes/prova/imports/${id}/undo`, {});
    expect(undone.json()).toMatchObject({ state: "undone", entries: 0 });
    expect((await test.get(at)).json().results).not.toEqual(before);
    const actors = (await test.get("/v1/programmes/prova/actors")).json().items;
    expect(actors).toHaveLength(3);
    expect((await test.post(`/v1/programmes/prova/imports/${id}/undo`, {})).json().state).toBe(
      "undone",
    );

    const back = await test.post(`/v1/programmes/prova/imports/${id}/redo`, {});
    expect(back.json()).toMatchObject({ state: "done", entries: 3 });
    expect((await test.get(at)).json().results).toEqual(before);
    const list = (await test.get("/v1/programmes/prova/imports")).json().items;
    expect(list.map((one: { id: string; state: string }) => one.state)).toEqual(["done", "done"]);
    expect(list[0].id).toBe(id);
  });

  it("taken back can be imported once more", async () => {
    const first = (await imported(ROWS, OPEN)).json();
    await test.post(`/v1/programmes/prova/imports/${first.id}/undo`, {});
    const again = await imported(ROWS);

    expect(again.json().counts).toMatchObject({ stored: 2, already: 0 });
  });

  it("taken back leave actors that others have named", async () => {
    const first = (await imported(ROWS, OPEN)).json();
    const tie = {
      id: randomUUID(),
      type: "event",
      happenedOn: "2021-11-01",
      payload: {
        event: "e",
        type: "contact",
        participants: ["lab-di-rho", "orti"],
        weight: null,
        logger: null,
      },
    };
    expect((await test.post("/v1/programmes/prova/entries", tie)).statusCode).toBe(201);
    await test.post(`/v1/programmes/prova/imports/${first.id}/undo`, {});
    const actors = (await test.get("/v1/programmes/prova/actors")).json().items;

    expect(actors.map((actor: { id: string }) => actor.id).sort()).toEqual(["lab-di-rho", "orti"]);
  });

  it("remember how a sheet writes an actor, and forget it when they are taken back", async () => {
    await imported(ROWS, OPEN);
    const rows = "Chi;Con chi;Livello;Data\nSc. Manzoni;Orti;3;22/10/2021\n";
    const names = [{ name: "Sc. Manzoni", actor: "scuola-manzoni" }];
    const { id } = (await imported(rows, { names })).json();
    const aliases = async () =>
      (await test.get("/v1/programmes/prova/actors"))
        .json()
        .items.flatMap((one: { aliases: string[] }) => one.aliases);
    expect(await aliases()).toEqual(["Sc. Manzoni"]);
    expect((await preview(rows.replace(";3;", ";4;"))).json().questions).toEqual([]);

    await test.post(`/v1/programmes/prova/imports/${id}/undo`, {});
    expect(await aliases()).toEqual([]);
    expect((await preview(rows)).json().questions).toHaveLength(1);
    await test.post(`/v1/programmes/prova/imports/${id}/redo`, {});
    expect(await aliases()).toEqual(["Sc. Manzoni"]);
  });

  it("ask who is probably there already, and do as is answered", async () => {
    await imported(ROWS, OPEN);
    const rows = "Chi;Con chi;Livello;Data\nSc. Manzoni;Orti;3;22/10/2021\n";
    const [question] = (await preview(rows)).json().questions;
    expect(question).toMatchObject({ name: "Sc. Manzoni", candidate: { id: "scuola-manzoni" } });

    const same = await preview(rows, { names: [{ name: question.name, actor: "scuola-manzoni" }] });
    expect(same.json().added).toEqual({ actor: 1, assessment: 1 });
    const other = await preview(rows, { names: [{ name: question.name, actor: null }] });
    expect(other.json().added).toEqual({ actor: 1, assessment: 1, distinct: 1 });
  });

  it("say of every refused row where and what to do, and add up", async () => {
    const rows = `${ROWS}Orti;;3;22/10/2021\nOrti;Nuova;3;31/02/2021\nLab di Rho;Orti;4;22/10/2021\n`;
    const { counts, problems } = (await preview(rows, OPEN)).json();

    expect(counts).toEqual({ read: 5, stored: 2, merged: 1, already: 0, refused: 2 });
    expect(problems).toMatchObject([
      { row: 4, column: "Con chi", sentence: expect.stringContaining("vuota") },
      { row: 5, column: "Data" },
    ]);
  });

  it("of a whole programme's folder are as from the command line", async () => {
    const names = readdirSync(EXAMPLE).filter((name) => /\.(csv|json)$/.test(name));
    const uploads = [];
    for (const name of names) uploads.push(await sent(readFileSync(join(EXAMPLE, name)), name));
    const body = { id: randomUUID(), uploads, open: { name: "x" } };
    const wrong = await test.post("/v1/programmes/prova/imports", body);
    expect(wrong.statusCode).toBe(422);

    const done = await test.post("/v1/programmes/laboratori-esempio/imports", body);
    expect(done.statusCode, done.body).toBe(201);
    const { read, stored, merged, already, refused } = done.json().counts;
    expect(read).toBe(stored + merged + already + refused);
    expect(refused).toBe(0);
  });

  it("of no table, of nothing and of too much are refused in words", async () => {
    expect((await preview("<html><body>ciao</body></html>", OPEN)).json().problems).toMatchObject([
      { code: "web-page" },
    ]);
    const empty = await test.send({ method: "PUT", url: `/v1/uploads/${randomUUID()}?name=a.csv` });
    expect(empty.statusCode).toBe(400);
    const large = await test.send({
      method: "PUT",
      url: `/v1/uploads/${randomUUID()}?name=a.csv`,
      headers: { "content-type": "application/octet-stream" },
      payload: Buffer.alloc(20_000_001),
    });
    expect(large.statusCode).toBe(413);
    const gone = await test.post("/v1/programmes/prova/imports:preview", {
      uploads: [randomUUID()],
      ...OPEN,
    });
    expect(gone.statusCode).toBe(404);
    expect((await preview(ROWS)).statusCode).toBe(404);
  });

  it("that do not end hurt only themselves", async () => {
    const cell = '"'.repeat(1_000_000);
    const [answer, health] = await Promise.all([
      preview(`a;b\n${cell}`, OPEN),
      test.get("/healthz"),
    ]);

    expect(answer.statusCode).toBe(200);
    expect(answer.json().problems.length).toBeGreaterThan(0);
    expect(health.statusCode).toBe(200);
  });

  describe("exports", () => {
    it.each(["xlsx", "graphml", "gexf", "json", "csv", "folder", "spells"])(
      "%s: the bytes of the command line",
      async (format) => {
        const names = readdirSync(EXAMPLE).filter((name) => /\.(csv|json)$/.test(name));
        const uploads = [];
        for (const name of names) uploads.push(await sent(readFileSync(join(EXAMPLE, name)), name));
        const url = "/v1/programmes/laboratori-esempio";
        await test.post(`${url}/imports`, { id: randomUUID(), uploads, open: { name: "x" } });
        const answer = await test.get(`${url}/export?format=${format}&lang=it`);
        expect(answer.statusCode).toBe(200);
        expect(answer.headers["content-disposition"]).toContain("attachment");

        const folder = await mkdtemp(join(tmpdir(), "legami-export-"));
        const called =
          format === "folder"
            ? "out"
            : `laboratori-esempio.${format === "spells" ? "spells.csv" : format}`;
        const main = join(ROOT, "apps/cli/src/main.ts");
        execFileSync(process.execPath, [
          main,
          "export",
          join(folder, called),
          "--programme",
          `${test.database}#laboratori-esempio`,
          "--lang",
          "it",
          "--quiet",
        ]);
        const place = format === "folder" ? join(folder, "out") : folder;
        const written = Object.fromEntries(
          readdirSync(place).map((name) => [name, readFileSync(join(place, name))]),
        );
        const isOne = Object.keys(written).length === 1;
        const got = isOne ? { [called]: answer.rawPayload } : unzipSync(answer.rawPayload);
        expect(Object.keys(got).sort()).toEqual(Object.keys(written).sort());
        for (const [name, bytes] of Object.entries(got)) {
          expect(Buffer.from(bytes).equals(written[name] as Buffer), name).toBe(true);
        }
        await rm(folder, { recursive: true });
      },
    );

    it("of files to fill in: what they hold is imported without a word", async () => {
      for (const [lang, kind] of [
        ["it", "network"],
        ["en", "network"],
      ] as const) {
        const template = await test.get(`/v1/templates/${kind}?lang=${lang}`);
        expect(template.headers["content-type"]).toContain("spreadsheetml");
        const answer = await test.post(`/v1/programmes/prova-${lang}/imports:preview`, {
          uploads: [await sent(template.rawPayload, "modello.xlsx")],
          ...OPEN,
        });
        expect(answer.json().problems).toEqual([]);
        expect(answer.json().counts.stored).toBeGreaterThan(0);
      }
      const zipped = await test.get("/v1/templates/programme?format=csv&lang=it");
      expect(Object.keys(unzipSync(zipped.rawPayload))).toContain("programme.json");
    });
  });
});
