import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";

const HARMLESS = /^[\w.-]{1,64}$/;

/** The client's own id of a request, if it can stand in a log, else a new one. */
export function requestId(request: {
  headers: Record<string, string | string[] | undefined>;
}): string {
  const sent = request.headers["request-id"];
  return typeof sent === "string" && HARMLESS.test(sent) ? sent : randomUUID();
}

/** Every answer says which line of the log it belongs to. */
export function echoRequestId(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.header("request-id", request.id);
  });
}
