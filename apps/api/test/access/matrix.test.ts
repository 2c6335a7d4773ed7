/**
 * Who may do what: every operation of the OpenAPI document, asked by everybody, of what is theirs,
 * somebody else's and nobody's. The table below was written apart from the routes.
 */
import { randomUUID } from "node:crypto";
import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAnswer } from "../support/sample-programme.ts";
import { type Answer, type Client, newTestApp, onceMore } from "../support/test-app.ts";
import {
  CANARIES,
  LINK_NAMES,
  type LinkName,
  MISSING,
  NAME_CANARY,
  newWorld,
  OTHER,
  OWN,
  SPEAKS_FOR,
  type World,
} from "../support/two-territories.ts";

const FOR: Readonly<Record<string, "anyone" | "signed-in" | "coordinator">> = {
  "get /healthz": "anyone",
  "get /readyz": "anyone",
  "post /v1/sessions": "anyone",
  "get /v1/sessions/current": "anyone",
  "delete /v1/sessions/current": "anyone",
  "put /v1/password": "coordinator",
  "get /v1/programmes": "signed-in",
  "post /v1/programmes": "coordinator",
  "get /v1/programmes/{programme}": "signed-in",
  "put /v1/programmes/{programme}": "coordinator",
  "get /v1/programmes/{programme}/actors": "signed-in",
  "get /v1/programmes/{programme}/duplicates": "coordinator",
  "get /v1/programmes/{programme}/entries": "signed-in",
  "post /v1/programmes/{programme}/entries": "signed-in",
  "post /v1/programmes/{programme}/entries:batch": "signed-in",
  "get /v1/programmes/{programme}/entries/{entry}": "signed-in",
  "put /v1/programmes/{programme}/entries/{entry}": "signed-in",
  "get /v1/programmes/{programme}/snapshots/{at}": "coordinator",
  "get /v1/programmes/{programme}/comparisons": "coordinator",
  "get /v1/programmes/{programme}/numbers": "coordinator",
  "get /v1/figures": "coordinator",
  "delete /v1/programmes/{programme}/jobs/{job}": "coordinator",
  "get /v1/programmes/{programme}/jobs/{job}": "coordinator",
  "get /v1/programmes/{programme}/jobs/{job}/result": "coordinator",
  "post /v1/programmes/{programme}/jobs": "coordinator",
  "get /v1/programmes/{programme}/figures/{figure}": "coordinator",
  "get /v1/programmes/{programme}/positions": "coordinator",
  "put /v1/programmes/{programme}/positions": "coordinator",
  "get /v1/programmes/{programme}/links": "coordinator",
  "post /v1/programmes/{programme}/links": "coordinator",
  "delete /v1/programmes/{programme}/links/{link}": "coordinator",
  "put /v1/uploads/{upload}": "coordinator",
  "post /v1/programmes/{programme}/imports:preview": "coordinator",
  "post /v1/programmes/{programme}/imports": "coordinator",
  "get /v1/programmes/{programme}/imports": "coordinator",
  "post /v1/programmes/{programme}/imports/{import}/undo": "coordinator",
  "post /v1/programmes/{programme}/imports/{import}/redo": "coordinator",
  "get /v1/programmes/{programme}/export": "coordinator",
  "post /v1/programmes/{programme}/snapshots": "coordinator",
  "get /v1/programmes/{programme}/snapshots": "coordinator",
  "get /v1/programmes/{programme}/snapshots/{snapshot}/file": "coordinator",
  "get /v1/templates/{kind}": "coordinator",
};

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly rule: unknown;
}

const OPERATIONS: readonly Operation[] = await listedOperations();

async function listedOperations(): Promise<Operation[]> {
  const test = await newTestApp();
  const { paths } = (await test.get("/docs/json")).json();
  await test.close();
  return Object.entries<Record<string, { "x-rule"?: string }>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method,
      path,
      rule: operation["x-rule"],
    })),
  );
}

const QUERIES: Readonly<Record<string, readonly string[]>> = {
  "get /v1/programmes/{programme}/actors": [
    "",
    "?limit=1",
    "?limit=500",
    "?after=a",
    "?at=t0",
    "?at=nowhere",
    "?q=o",
    "?q=orti",
    `?q=${CANARIES.pv}`,
    "?q=pv1",
    "?q=town",
    "?limit=0",
    "?like=o",
    "?like=orti",
    `?like=${CANARIES.pv}%20alias`,
    `?like=${CANARIES.rho}%20alias`,
    "?like=CANARINO",
    "?like=orti&municipality=town",
    "?ids=pv2,x1",
    "?ids=biblio,orti,nobody",
  ],
  "get /v1/programmes/{programme}/entries": [
    "",
    "?type=event",
    "?type=diary",
    "?type=programme",
    "?order=desc&limit=1",
    "?after=3",
    "?after=0",
    "?between=biblio,pv1",
    "?between=pv1,pv2",
    "?recordedBy=coordinator",
    "?limit=x",
  ],
};

/** Every request of an operation on a programme, but for who sends it. */
function requestsOf(
  { method, path }: Operation,
  programme: string,
  role: RoleName,
  world: World,
): { what: string; request: InjectOptions }[] {
  const base = path.replace("/v1/programmes/{programme}", programme);
  const objects: readonly (readonly [string, string])[] = path.includes("{entry}")
    ? Object.entries(world.entries)
    : path.includes("{link}")
      ? [
          ...LINK_NAMES.map((name) => [name, world.links[name].id] as const),
          ["missing", randomUUID()],
        ]
      : [["", "t0"]];
  const queries = QUERIES[`${method} ${path}`] ?? [""];
  return objects.flatMap(([what, id]) =>
    queries.map((query) => ({
      what: `${what}${query}`,
      request: {
        method: method.toUpperCase() as "GET",
        url: `${base.replace(/\{\w+\}/, id)}${query}`,
        ...bodyFor(method, path, role),
      },
    })),
  );
}

function bodyFor(method: string, path: string, role: RoleName): Partial<InjectOptions> {
  if (method !== "post" && method !== "put") return {};
  const payload = path.endsWith("/sessions")
    ? { link: "AAAAAAAAAAAAAAAAAAAAAA" }
    : path.endsWith("/links")
      ? { label: "nuovo", territory: "nowhere" }
      : path.endsWith("/snapshots")
        ? { id: randomUUID(), title: "Fotografia" }
        : path.endsWith("/programmes")
          ? { id: "prova", name: "altro nome" }
          : path.endsWith(":batch")
            ? { entries: [] }
            : anAnswer(isLink(role) ? SPEAKS_FOR[role] : "biblio", "lab0", { wave: null });
  return {
    headers: { "content-type": "application/json", "if-match": '"stale"', ...onceMore() },
    payload,
  };
}

const ROLES = ["nobody", ...LINK_NAMES, "coordinator"] as const;

type RoleName = (typeof ROLES)[number];

const isLink = (role: RoleName): role is LinkName => role !== "nobody" && role !== "coordinator";

let cases = 0;

describe("the authorisation matrix", () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
  });
  afterAll(async () => {
    await world.close();
    console.info(`${cases} cases of who may do what`);
  });

  const clientOf = (role: RoleName): Client =>
    role === "nobody"
      ? world.test
      : role === "coordinator"
        ? world.coordinator
        : world.links[role].client;

  /** What may never be told to somebody. */
  function requireNoCanaries(role: RoleName, answer: Answer, asked: string): void {
    if (role === "coordinator") return;
    const told = `${answer.body} ${JSON.stringify(answer.headers)}`.replaceAll(asked, "");
    const secrets: string[] = [CANARIES.altro];
    if (role !== "pv") secrets.push(CANARIES.pv, NAME_CANARY);
    if (role !== "rho") secrets.push(CANARIES.rho);
    for (const [whose, id] of Object.entries(world.entries)) {
      if (whose !== role && whose !== "missing") secrets.push(id);
    }
    for (const secret of secrets) {
      // What the request itself says may come back in a problem.
      if (asked.includes(secret)) continue;
      expect(told, `${role} is told ${secret}`).not.toContain(secret);
    }
  }

  it("looks for canaries that are there to be found", async () => {
    const paths = ["", "/actors?limit=500", "/entries?limit=500", "/snapshots/t0"];
    const told = await Promise.all(paths.map((path) => world.coordinator.get(`${OWN}${path}`)));
    const bodies = told.map(({ body }) => body).join(" ");
    for (const canary of [
      CANARIES.rho,
      CANARIES.pv,
      NAME_CANARY,
      ...Object.values(world.entries),
    ]) {
      if (canary === world.entries.altro || canary === world.entries.missing) continue;
      expect(bodies).toContain(canary);
    }
    expect((await world.coordinator.get(`${OTHER}/entries`)).body).toContain(CANARIES.altro);
    expect(() =>
      requireNoCanaries("orti", told[1] as Answer, "/v1/programmes/prova/actors"),
    ).toThrow("orti is told");
  });

  it("is about every operation that there is", () => {
    expect(
      Object.fromEntries(OPERATIONS.map(({ method, path, rule }) => [`${method} ${path}`, rule])),
    ).toEqual(FOR);
  });

  const combinations = ROLES.flatMap((role) =>
    OPERATIONS.map((operation) => ({
      role,
      operation,
      name: `${operation.method} ${operation.path}`,
    })),
  ).filter(({ name }) => name !== "delete /v1/sessions/current");

  it.each(combinations)("$role: $name", async ({ role, operation, name }) => {
    const rule = FOR[name];
    const isOfProgramme = operation.path.includes("{programme}");
    for (const programme of isOfProgramme ? [OWN, OTHER, MISSING] : [OWN]) {
      const isAllowed = rule === "anyone" || role === "coordinator" || isLink(role);
      for (const { what, request } of requestsOf(operation, programme, role, world)) {
        // The links that are revoked here are made again for the next role.
        if (role === "coordinator" && operation.method === "delete") continue;
        const answer = await clientOf(role).send(request);
        cases++;
        const where = `${role} ${name} ${programme} ${what}: ${answer.statusCode}`;
        if (!isAllowed) expect(answer.statusCode, where).toBe(401);
        else if (isLink(role) && isOfProgramme && programme !== OWN) {
          expect(answer.statusCode, where).toBe(404);
          expect(answer.json(), where).toMatchObject({ details: { what: "programme" } });
        } else if (isLink(role) && rule === "coordinator") {
          expect(answer.statusCode, where).toBe(403);
        } else if (name === "post /v1/sessions") {
          expect(answer.statusCode, where).toBe(401);
        } else {
          expect([401, 403], where).not.toContain(answer.statusCode);
          expect(answer.statusCode, where).toBeLessThan(500);
        }
        requireNoCanaries(role, answer, String(request.url));
      }
    }
  });

  it.each(LINK_NAMES)("%s: what is not its own is as if it were not there", async (role) => {
    const { client } = world.links[role];
    const { missing } = world.entries;
    for (const [whose, id] of Object.entries(world.entries)) {
      if (whose === role) continue;
      for (const request of touching(id, SPEAKS_FOR[role])) {
        const real = await client.send(request);
        const none = await client.send(renamed(request, id, missing));
        cases += 2;
        const where = `${role}, ${whose}: ${request.method} ${request.url}`;
        expect(real.statusCode, where).toBe(none.statusCode);
        expect(real.body.replaceAll(id, missing), where).toBe(none.body);
        expect(headersOf(real, id, missing), where).toEqual(headersOf(none, id, missing));
      }
    }
  });

  it.each(LINK_NAMES)("%s: what is its own is there", async (role) => {
    const { client } = world.links[role];
    const id = world.entries[role];
    const read = await client.get(`${OWN}/entries/${id}`);

    expect(read.statusCode).toBe(200);
    expect(read.json().entry).toMatchObject({
      id,
      seq: null,
      recordedBy: `link:${world.links[role].id}`,
    });
    const listed = (await client.get(`${OWN}/entries`)).json().items;
    expect(listed.map((entry: { id: string }) => entry.id)).toContain(id);
  });
});

/** Everything that a request can do with an entry: read, correct, withdraw, page from it, refer to it. */
function touching(id: string, speaker: string): InjectOptions[] {
  const json = { "content-type": "application/json", "if-match": `"${id}"` };
  const answer = anAnswer(speaker, "lab0", { wave: null });
  const retraction = {
    id: randomUUID(),
    type: "retraction",
    happenedOn: "2021-05-11",
    payload: { entry: id },
  };
  const post = (payload: object, path = "entries"): InjectOptions => ({
    method: "POST",
    url: `${OWN}/${path}`,
    headers: json,
    payload,
  });
  return [
    { method: "GET", url: `${OWN}/entries/${id}` },
    { method: "GET", url: `${OWN}/entries?after=${id}` },
    { method: "GET", url: `${OWN}/entries?after=${id}&order=desc` },
    { method: "PUT", url: `${OWN}/entries/${id}`, headers: json, payload: answer },
    post(retraction),
    post({ ...answer, corrects: id }),
    post({ entries: [retraction, { ...answer, id: randomUUID(), corrects: id }] }, "entries:batch"),
  ];
}

function renamed(request: InjectOptions, id: string, other: string): InjectOptions {
  return JSON.parse(JSON.stringify(request).replaceAll(id, other)) as InjectOptions;
}

function headersOf({ headers }: Answer, id: string, other: string): object {
  const { "request-id": _, date: __, ratelimit: ___, "content-length": ____, ...rest } = headers;
  return JSON.parse(JSON.stringify(rest).replaceAll(id, other));
}
