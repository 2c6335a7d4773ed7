/** What stands in a page for whoever asks for it: what its own routes tell them, and nothing else. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newOpenedApp } from "./support/opened.ts";
import type { Answer, Client } from "./support/test-app.ts";
import { CANARIES, MISSING, newWorld, OTHER, OWN, type World } from "./support/two-territories.ts";

const HTML = { accept: "text/html" };
const BLOCK = /<script type="application\/json" id="first-answers">([^<]*)<\/script>/;

interface Block {
  readonly session: unknown;
  readonly programmes: unknown;
  readonly programme: unknown;
}

function blockOf(page: Answer): Block {
  return JSON.parse(BLOCK.exec(page.body)?.[1] ?? "null") as Block;
}

describe("first answers", () => {
  const folder = mkdtempSync(join(tmpdir(), "legami-viewer-"));
  let world: World;
  beforeAll(async () => {
    writeFileSync(join(folder, "index.html"), "<html><head></head><body>$& usual</body></html>");
    writeFileSync(join(folder, "rete.html"), "<html><head></head><body>network</body></html>");
    world = await newWorld({ viewerDir: folder });
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });
  const told = async (client: Client, url: string) => (await client.get(url)).json();

  it.each(["/", "/rete", "/programma/impostazioni?p=prova", "/index"])(
    "are those of the routes, for the coordinator at %s",
    async (url) => {
      const page = await world.coordinator.get(url, HTML);

      expect(page.statusCode).toBe(200);
      expect(page.headers["cache-control"]).toBe("no-store");
      const list = await told(world.coordinator, "/v1/programmes");
      const id = url.includes("?p=") ? "prova" : list.items[0].id;
      expect(blockOf(page)).toEqual({
        session: await told(world.coordinator, "/v1/sessions/current"),
        programmes: list,
        programme: await told(world.coordinator, `/v1/programmes/${id}`),
      });
    },
  );

  it("are of the programme that the address names, if there is one", async () => {
    const other = blockOf(await world.coordinator.get("/rete?p=altro", HTML));
    expect(other.programme).toEqual(await told(world.coordinator, OTHER));
    const missing = blockOf(await world.coordinator.get(`/?p=${MISSING.split("/").at(-1)}`, HTML));
    expect(missing.programme).toBeNull();
    const strange = await world.coordinator.get("/?p=..%2Fsessions%2Fcurrent", HTML);
    expect(blockOf(strange).programme).toBeNull();
  });

  it.each(["/", "/rete?p=prova", "/entra"])("tell nobody anything at %s", async (url) => {
    const page = await world.test.get(url, HTML);

    expect(blockOf(page)).toEqual({
      session: await told(world.test, "/v1/sessions/current"),
      programmes: null,
      programme: null,
    });
    expect(page.body).not.toContain("prova");
  });

  it("tell a link what a link sees, whatever the address names", async () => {
    const { client } = world.links.rho;
    const page = await client.get("/nuovo-legame?p=altro", HTML);

    expect(blockOf(page)).toEqual({
      session: await told(client, "/v1/sessions/current"),
      programmes: null,
      programme: await told(client, OWN),
    });
    for (const canary of [CANARIES.pv, CANARIES.altro]) expect(page.body).not.toContain(canary);
  });

  it("keep the page as it is around them", async () => {
    const page = await world.coordinator.get("/", HTML);
    expect(page.body.replace(BLOCK, "").replace(/\s*<\/head>/, "</head>")).toBe(
      "<html><head></head><body>$& usual</body></html>",
    );
  });

  it("are not asked of a server whose every answer is a problem", async () => {
    const test = await newOpenedApp({ viewerDir: folder });
    const foreign = await test.get("/", { ...HTML, host: "elsewhere.example" });
    expect(foreign.statusCode).toBe(421);
    expect(foreign.body).not.toContain("first-answers");
    await test.close();
  });

  it("are not waited for where a journal takes long to be read", async () => {
    const test = await newOpenedApp({ viewerDir: folder });
    const { programmes } = test.store;
    const held = Promise.withResolvers<void>();
    test.store.programmes = async () => {
      await held.promise;
      return programmes.call(test.store);
    };
    const page = await test.get("/", HTML);
    held.resolve();
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain("first-answers");
    await test.close();
  });

  it("cannot be ended by what somebody has written", async () => {
    const test = await newOpenedApp({ viewerDir: folder });
    const name = "</script><script>alert(1)</script><!--";
    await test.post("/v1/programmes", { id: "ostile", name });
    const page = await test.get("/?p=ostile", HTML);
    expect(page.body.match(/<script/g)).toHaveLength(1);
    expect(page.body).not.toContain("<!--");
    expect(blockOf(page)).toMatchObject({ programme: { settings: { name } } });
    await test.close();
  });
});
