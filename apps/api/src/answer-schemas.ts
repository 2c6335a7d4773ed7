/** What every route may answer, for OpenAPI and for the tests that hold each answer against it. */
import { type TSchema, Type } from "typebox";
import { SENT_TYPES } from "./entry-schemas.ts";
import { PROBLEM_WORDS, type ProblemCode } from "./problem-words.ts";
import { closed, instant, nullable } from "./schema-parts.ts";

const PROBLEM = closed({
  type: Type.String({ description: "urn:legami:problem:CODE" }),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String({ description: "For people, in Italian or English." }),
  code: Type.Enum(Object.keys(PROBLEM_WORDS) as ProblemCode[]),
  errors: Type.Optional(
    Type.Array(
      closed({
        pointer: Type.String({ description: "JSON Pointer into the body or the query." }),
        detail: Type.String(),
      }),
    ),
  ),
  details: Type.Optional(Type.Unsafe<Record<string, unknown>>({ type: "object" })),
});

/** Statuses that any route can answer with. */
const ANYWHERE = [400, 403, 421, 429, 500, 503];

/** The problems of a route: those of any, and the statuses named. */
export function problems(...statuses: number[]): Record<number, object> {
  const all = [...ANYWHERE, ...statuses].sort((a, b) => a - b);
  return Object.fromEntries(all.map((status) => [status, problemAnswer(status)]));
}

/** What a status of a refusal looks like in the document. */
export function problemAnswer(status: number): object {
  const codes = Object.entries(PROBLEM_WORDS)
    .filter(([, words]) => words.status === status)
    .map(([code]) => code);
  return {
    description: codes.length === 0 ? "LEGAMI_STORAGE" : codes.join(", "),
    content: { "application/problem+json": { schema: PROBLEM } },
  };
}

export const HEAD = closed({
  seq: Type.Integer({ minimum: 1 }),
  hash: Type.String({ description: "Last link of the journal’s chain." }),
});

const seq = () => nullable(Type.Integer({ minimum: 1, description: "Null for a link." }));

export const RECEIPT = closed({
  id: Type.String(),
  seq: seq(),
  hash: Type.String(),
  recordedAt: instant(),
  status: Type.Enum(["stored", "already_there"]),
});

/** As stored; an entry of an older form may look other than what is taken today. */
export const ENTRY = closed({
  id: Type.String(),
  type: Type.Enum([...SENT_TYPES, "programme" as const]),
  happenedOn: Type.String(),
  payload: Type.Unsafe<Record<string, unknown>>({ type: "object" }),
  corrects: Type.Optional(Type.String()),
  personal: Type.Optional(Type.Record(Type.String(), Type.String())),
  seq: seq(),
  recordedAt: Type.String(),
  recordedBy: Type.Optional(
    Type.String({
      description:
        "coordinator, import, import: and its id, or link: and its id. No measure reads it.",
    }),
  ),
});

/** One page of a list. `next` is the `after` of the next page. */
export const pageOf = <Item extends TSchema, Next extends TSchema>(item: Item, next: Next) =>
  closed({ items: Type.Array(item), next: nullable(next) });

/**
 * An answer for OpenAPI. Its type is kept from the compiler on purpose: answers are core's readonly
 * objects, and the tests hold every one of them against its schema.
 */
export function described(description: string, schema: TSchema): object {
  return { description, content: { "application/json": { schema } } };
}

export const GONE: object = { description: "It is done; there is nothing to say.", type: "null" };

export const UNCHANGED: object = { description: "The same as the client has.", type: "null" };
