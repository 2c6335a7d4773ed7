import type { FastifyReply } from "fastify";
import type { Body } from "./analysis/task.ts";

/** A body that is made already: what was computed is sent byte for byte. */
export function sendBody(reply: unknown, type: string, body: Body): FastifyReply {
  const content =
    typeof body === "string" ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return (reply as FastifyReply).type(type).send(content);
}

export const JSON_TYPE = "application/json; charset=utf-8";
