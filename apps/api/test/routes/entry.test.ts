import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anAnswer, entry } from "../support/sample-programme.ts";
import type { Client } from "../support/test-app.ts";
import { newWorld, OWN, type World } from "../support/two-territories.ts";

const ENTRIES = `${OWN}/entries`;

describe("an entry and what became of it", () => {
  let world: World;
  let coordinator: Client;
  let rho: Client;
  const logged = anAnswer("biblio", "lab0", { level: 1 });
  beforeEach(async () => {
    world = await newWorld();
    coordinator = world.coordinator;
    rho = world.links.rho.client;
    await rho.post(ENTRIES, logged);
  });
  afterEach(() => world.close());

  const answerOf = (level: number) => anAnswer("biblio", "lab0", { level });
  const read = (client: Client, id = logged.id) => client.get(`${ENTRIES}/${id}`);
  const tagOf = async (client: Client) => String((await read(client)).headers["etag"]);
  const edit = (client: Client, tag: string, body: object, id = logged.id) =>
    client.put(`${ENTRIES}/${id}`, body, { "if-match": tag });
  const levels = async (client: Client) => {
    const { entry: first, inForce } = (await read(client)).json();
    return [first.payload.level, inForce?.payload.level ?? null];
  };

  it("is itself, then the last of its corrections, then nothing", async () => {
    expect(await levels(rho)).toEqual([1, 1]);
    expect((await edit(rho, await tagOf(rho), answerOf(2))).statusCode).toBe(200);
    expect(await levels(rho)).toEqual([1, 2]);
    const last = answerOf(3);
    expect((await edit(rho, await tagOf(rho), last)).statusCode).toBe(200);
    expect(await levels(rho)).toEqual([1, 3]);

    await rho.post(ENTRIES, entry("retraction", { entry: last.id }));
    expect(await levels(rho)).toEqual([1, 2]);
    const seqs = (await coordinator.get(`${ENTRIES}?type=assessment&limit=500`)).json().items;
    expect(
      seqs.filter(({ recordedBy }: { recordedBy: string }) => recordedBy !== "coordinator"),
    ).toHaveLength(3);
  });

  it("once withdrawn holds no more and cannot be corrected", async () => {
    await rho.post(ENTRIES, entry("retraction", { entry: logged.id }));
    const { headers, body } = await read(rho);

    expect(headers["etag"]).toBe('"withdrawn"');
    expect(JSON.parse(body).inForce).toBeNull();
    expect((await edit(rho, '"withdrawn"', answerOf(2))).statusCode).toBe(422);
    const stale = await edit(rho, `"${logged.id}"`, answerOf(2));
    expect(stale.statusCode).toBe(412);
    expect(stale.json().details.current).toBeNull();
  });

  it("shows both values to whoever comes second, and loses neither", async () => {
    const tag = await tagOf(rho);
    await edit(rho, tag, answerOf(2));
    const mine = answerOf(4);
    const late = await edit(rho, tag, mine);

    expect(late.statusCode).toBe(412);
    expect(late.json()).toMatchObject({
      code: "LEGAMI_STALE",
      details: { current: { payload: { level: 2 } }, sent: { id: mine.id, payload: { level: 4 } } },
    });
    expect((await edit(rho, await tagOf(rho), mine)).statusCode).toBe(200);
    expect(await levels(rho)).toEqual([1, 4]);
  });

  // R14: of every two edits in the same instant one is stored, and the other is told.
  it("lets one of two through, every time", async () => {
    let tag = await tagOf(coordinator);
    for (let round = 0; round < 100; round++) {
      const pair = [answerOf(round % 6), answerOf((round + 1) % 6)];
      const answers = await Promise.all(pair.map((body) => edit(coordinator, tag, body)));
      const [winner, loser] = [200, 412].map((status) =>
        answers.find(({ statusCode }) => statusCode === status)?.json(),
      );

      expect(winner, `round ${round}`).toMatchObject({ status: "stored" });
      expect(loser?.details.current.id).toBe(winner.id);
      expect([winner.id, loser?.details.sent.id].toSorted()).toEqual(
        pair.map(({ id }) => id).toSorted(),
      );
      tag = await tagOf(coordinator);
      expect(tag).toBe(`"${winner.id}"`);
    }
  });

  it("may be sent twice: the answer that was lost comes again", async () => {
    const tag = await tagOf(rho);
    const correction = answerOf(2);
    const first = await edit(rho, tag, correction);
    const again = await edit(rho, tag, correction);

    expect(again.statusCode).toBe(200);
    expect(again.json()).toEqual({ ...first.json(), status: "already_there" });
    expect((await edit(rho, tag, { ...correction, happenedOn: "2021-01-01" })).statusCode).toBe(
      409,
    );
  });

  it("has to be named in If-Match", async () => {
    const without = await rho.put(`${ENTRIES}/${logged.id}`, answerOf(2));

    expect(without.statusCode).toBe(428);
    expect((await edit(rho, 'W/"weak"', answerOf(2))).statusCode).toBe(412);
    expect((await edit(rho, "*", answerOf(2))).statusCode).toBe(200);
  });

  it("takes a correction of its own type, without saying what it corrects", async () => {
    const tag = await tagOf(rho);
    const other = await edit(rho, tag, entry("diary", { territory: "rho" }));
    const doubled = await edit(rho, tag, { ...answerOf(2), corrects: logged.id });

    expect(other.statusCode).toBe(422);
    expect(doubled.statusCode).toBe(422);
    expect(doubled.json().errors[0].pointer).toBe("/corrects");
  });

  it("that the coordinator has corrected is the coordinator's", async () => {
    await edit(coordinator, await tagOf(coordinator), answerOf(2));

    expect(await levels(rho)).toEqual([1, 2]);
    expect((await edit(rho, await tagOf(rho), answerOf(5))).statusCode).toBe(403);
    expect(await levels(coordinator)).toEqual([1, 2]);
  });
});
