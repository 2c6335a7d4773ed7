import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drive, type Operation, operationsOf } from "../support/drive-operations.ts";
import { newTestApp } from "../support/test-app.ts";
import { newWorld, type World } from "../support/two-territories.ts";

/** Enough to go through every branch of a schema; `apps/api/harness/contract.ts` sends many more. */
const RUNS = 40;

const probe = await newTestApp();
const OPERATIONS = await operationsOf(probe);
await probe.close();

describe("requests made from the OpenAPI document", () => {
  // A world for each: some operations end sessions and revoke links.
  let world: World;
  beforeEach(async () => {
    world = await newWorld();
  });
  afterEach(() => world.close());

  it.each(
    OPERATIONS.map((operation) => [`${operation.method} ${operation.path}`, operation] as const),
  )(
    "%s answers as documented, whatever is sent",
    async (_, operation) => {
      const statuses = await drive(world, [operation], RUNS);

      expect(statuses.length).toBeGreaterThanOrEqual(RUNS);
    },
    60_000,
  );

  it("get beyond the first look: things are done, and others refused for what they say", async () => {
    const logging = OPERATIONS.find(
      ({ method, path }) => method === "post" && path.endsWith("/entries"),
    ) as Operation;
    const statuses = new Set(await drive(world, [logging], 400));

    for (const status of [201, 401, 404, 422]) expect(statuses).toContain(status);
  });
});

describe("an answer that is not in the document", () => {
  it.each([
    { what: "a status", spoilt: { statusCode: 418 } },
    { what: "a field", spoilt: { body: '{"items":[],"more":1}' } },
    { what: "a type", spoilt: { headers: { "content-type": "text/html" } } },
    { what: "an error of ours", spoilt: { statusCode: 500, body: "{}" } },
  ])("is found: $what", async ({ spoilt }) => {
    const world = await newWorld({
      spoil: (answer, { url, method }) =>
        method === "GET" && url === "/v1/programmes" && answer.statusCode === 200
          ? (Object.assign(Object.create(answer), spoilt) as typeof answer)
          : answer,
    });
    const listing = OPERATIONS.find(
      ({ method, path }) => method === "get" && path === "/v1/programmes",
    ) as Operation;

    await expect(drive(world, [listing], RUNS)).rejects.toThrow();
    await world.close();
  });
});
