import type { AnyNewEntry } from "@legami/core";
import type { FastifySchemaCompiler } from "fastify";
import { type TSchema, Type } from "typebox";
import { NEW_ENTRY } from "./entry-schemas.ts";
import { InvalidEntries } from "./invalid-entries.ts";
import { closed } from "./schema-parts.ts";
import { checkerOf, validatorCompiler } from "./validation.ts";

const MOST_ENTRIES = 10_000;

const batchOf = <Item extends TSchema>(item: Item) =>
  closed({ entries: Type.Array(item, { maxItems: MOST_ENTRIES }) });

export const BATCH = batchOf(NEW_ENTRY);

const checkEnvelope = checkerOf(batchOf(Type.Unknown()));
const checkItem = checkerOf(NEW_ENTRY);

/** Checks the envelope, then entry by entry, so that all the wrong ones are told at once. */
export const batchValidatorCompiler: FastifySchemaCompiler<TSchema> = (route) => {
  if (route.httpPart !== "body") return validatorCompiler(route);
  return (value) => {
    const outside = checkEnvelope(value);
    if (outside !== null) return { error: new InvalidEntries([outside]) };
    const { entries } = value as { entries: readonly AnyNewEntry[] };
    const inside = entries.flatMap((entry, index) => {
      const problem = checkItem(entry);
      if (problem === null) return [];
      return [{ ...problem, pointer: `/entries/${index}${problem.pointer}` }];
    });
    return inside.length === 0 ? { value } : { error: new InvalidEntries(inside) };
  };
};
