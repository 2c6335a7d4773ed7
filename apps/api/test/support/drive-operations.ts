/**
 * Drives every operation of the OpenAPI document with requests made from its own schemas, whole and
 * broken, as nobody, as a link and as the coordinator. Every answer has to be one that the document
 * declares (the client holds it against it), and none an error of ours.
 */
import fc from "fast-check";
import type { InjectOptions } from "fastify";
import { brokenOf, madeFrom, type Names, type Schema } from "./from-schema.ts";
import type { Client } from "./test-app.ts";
import type { World } from "./two-territories.ts";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
}

export async function operationsOf(client: Client): Promise<Operation[]> {
  const { paths } = (await client.get("/docs/json")).json();
  type Described = {
    parameters?: Parameter[];
    requestBody?: { content: Record<string, { schema: Schema }> };
  };
  return Object.entries<Record<string, Described>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method,
      path,
      parameters,
      body: requestBody?.content["application/json"]?.schema ?? null,
    })),
  );
}

/** Send so many requests to these operations. Throws at an answer that should not be, with its request. */
export async function drive(
  world: World,
  operations: readonly Operation[],
  runs: number,
): Promise<number[]> {
  const statuses: number[] = [];
  const { coordinator, links, test } = world;
  const clients: Client[] = [
    coordinator,
    coordinator,
    coordinator,
    links.rho.client,
    links.rho.client,
    test,
  ];
  const names = namesOf(world);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        ...operations.map((operation) => ({
          // What is logged is then read in every way.
          weight: operation.body === null ? 1 : 3,
          arbitrary: requestOf(operation, names),
        })),
      ),
      fc.constantFrom(...clients.keys()),
      async (request, who) => {
        const answer = await (clients[who] as Client).send(request);
        statuses.push(answer.statusCode);
        if (answer.statusCode >= 500) throw new Error(`${answer.statusCode}: ${answer.body}`);
      },
    ),
    { numRuns: runs },
  );
  return statuses;
}

function namesOf({ entries, links }: World): Names {
  const actors = ["biblio", "lab0", "orti", "pv1", "pv2", "doppione"];
  const ids = Object.values(entries);
  return {
    programme: [...Array<string>(10).fill("prova"), "altro", "nessuno"],
    entry: ids,
    corrects: ids,
    after: [...ids, "1", "biblio"],
    link: Object.values(links).map(({ id }) => id),
    "if-match": ids.map((id) => `"${id}"`),
    ...Object.fromEntries(
      ["reporter", "target", "source", "participants", "signatories", "actor", "absorbed"].map(
        (field) => [field, actors],
      ),
    ),
    into: actors,
    parts: actors,
    roster: actors,
    territory: ["rho", "rho", "pv", "nowhere"],
    wave: ["t0", "m12"],
    at: ["t0", "m12", "2021-05-31"],
    from: ["t0", "2020-11-01"],
    to: ["m12", "2021-11-01"],
    scope: ["ALL", "LO", "T:rho", "all"],
    by: ["kind", "territory,kind"],
    only: ["D1", "tie-fate", "B1,C1"],
    type: ["contact", "co-design"],
    indicator: ["w"],
    // What is drawn is not what is looked at.
    draws: ["20"],
    q: ["orti", "pettirosso", "bib"],
  };
}

function requestOf(operation: Operation, names: Names): fc.Arbitrary<InjectOptions> {
  const { method, path, parameters, body } = operation;
  const of = (place: Parameter["in"]) => parameters.filter((parameter) => parameter.in === place);
  return fc
    .record({
      path: given(of("path"), names, 0.1),
      query: given(of("query"), names, 0.2),
      headers: given(of("header"), names, 0.1),
      payload: body === null ? fc.constant(undefined) : payloadOf(body, names),
    })
    .map(({ path: values, query, headers, payload }) => {
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) =>
        asSegment(asText(values[name] ?? "x")),
      );
      const search = Object.entries(query)
        .map(([name, value]) => `${name}=${encoded(asText(value))}`)
        .join("&");
      const json = payload === undefined ? {} : { "content-type": "application/json" };
      return {
        method: method.toUpperCase() as "GET",
        url: search === "" ? address : `${address}?${search}`,
        headers: { ...json, ...asHeaders(headers) },
        ...(payload === undefined ? {} : { payload }),
      };
    });
}

/** The required parameters and some of the others, a share of them not as they should be. */
function given(
  parameters: readonly Parameter[],
  names: Names,
  broken: number,
): fc.Arbitrary<Record<string, unknown>> {
  const parts = parameters.map(({ name, required = false, schema }) => {
    const value = madeFrom(schema, names, name);
    const strange = value.chain(brokenOf);
    const one = fc.oneof(
      { weight: Math.round(100 * (1 - broken)), arbitrary: value },
      { weight: Math.round(100 * broken), arbitrary: strange },
    );
    const kept = fc.oneof(
      { weight: required ? 19 : 1, arbitrary: one },
      { weight: required ? 1 : 2, arbitrary: fc.constant(undefined) },
    );
    return kept.map((held) => (held === undefined ? {} : { [name]: held }));
  });
  return fc.tuple(...parts).map((all) => Object.assign({}, ...all));
}

function payloadOf(body: Schema, names: Names): fc.Arbitrary<string> {
  const value = madeFrom(body, names);
  const json = (part: fc.Arbitrary<unknown>) => part.map((one) => JSON.stringify(one) ?? "null");
  return fc.oneof(
    { weight: 10, arbitrary: json(value) },
    { weight: 5, arbitrary: json(value.chain(brokenOf)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "",
        "{",
        "[1e400]",
        '{"id":"\\ud800"}',
        '{"__proto__":{"x":1}}',
        `${"[".repeat(5000)}${"]".repeat(5000)}`,
        '{"a":1,"a":2}',
      ),
    },
  );
}

const asText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

/** Lone halves of letters cannot stand in an address. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed());

/** Whoever sends it takes dots alone for a way through folders: they never arrive as a name. */
const asSegment = (text: string) => (/^\.{1,2}$/.test(text) ? "x" : encoded(text));

/** Header values are letters of one line. */
function asHeaders(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      asText(value)
        .replace(/[^\x20-\x7e]/g, "")
        .slice(0, 500),
    ]),
  );
}
