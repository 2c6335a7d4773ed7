import type { FastifyInstance } from "fastify";
import { HttpProblem } from "./http-problem.ts";

/** An escape that may be half of a letter. */
const MAYBE_HALF = /\\u[dD][89a-fA-F]/;

/** Nothing that is sent here goes deeper than a handful. */
const DEEPEST = 64;

/**
 * Read JSON as Fastify does, and refuse what later steps could stumble over: halves of letters (lone
 * surrogates), which have no canonical form and so no hash, and nesting without end.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser(["application/json", "text/plain"]);
  app.addContentTypeParser<string>(
    "application/json",
    { parseAs: "string" },
    (request, body, done) =>
      parse(request, body, (error, value: unknown) => {
        const isBroken = error === null && !isSound(value, MAYBE_HALF.test(body));
        done(isBroken ? new HttpProblem("LEGAMI_MALFORMED_REQUEST") : error, value);
      }),
  );
}

/** Level by level, not by calls within calls: those are what nesting would exhaust. */
function isSound(value: unknown, maybeHalf: boolean): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false;
    if (maybeHalf && !level.every(isWhole)) return false;
    level = level.flatMap(partsOf);
  }
  return true;
}

function isWhole(value: unknown): boolean {
  return typeof value !== "string" || value.isWellFormed();
}

function partsOf(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value) ? value : [...Object.keys(value), ...Object.values(value)];
}
