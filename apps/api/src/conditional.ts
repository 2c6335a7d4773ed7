import { digestOf } from "@legami/core";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * Mark the answer with the tag of what it is made from, and tell whether the client has it already
 * (then the answer is 304). Same journal, same question, same engine: same numbers.
 */
export function isUnchanged(
  request: FastifyRequest,
  reply: FastifyReply,
  madeFrom: Readonly<Record<string, unknown>>,
): boolean {
  const { params, query } = request;
  const tag = `"${digestOf({ ...madeFrom, params, query })}"`;
  reply
    .header("etag", tag)
    .header("cache-control", "private, no-cache")
    .header("vary", "accept-language");
  const held = (request.headers["if-none-match"] ?? "")
    .split(",")
    .map((candidate) => candidate.trim().replace(/^W\//, ""));
  return held.includes(tag) || held.includes("*");
}
