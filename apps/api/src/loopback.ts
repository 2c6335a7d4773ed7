import { InvalidOptionError } from "@legami/core";
import type { FastifyInstance } from "fastify";
import { languageOf } from "./language.ts";
import { problemOf, sendProblem } from "./problem.ts";

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

/**
 * There are no passwords yet, so whoever reaches the server may do everything: it stays on this machine.
 * @throws LegamiError `LEGAMI_INVALID_OPTION` for any other host
 */
export function requireLoopback(host: string): void {
  if (LOOPBACK.includes(host)) return;
  throw new InvalidOptionError(
    "host",
    `${LOOPBACK.join(", ")} (Legami has no passwords yet, so it answers on this machine only)`,
    host,
  );
}

/**
 * Refuse requests for another host's name: a page of somebody else, opened in a browser here, could
 * make its own name point to this machine and then read what it likes.
 */
export function refuseForeignHosts(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    const host = request.hostname.replace(/^\[|\]$/g, "");
    if (LOOPBACK.includes(host)) return;
    return sendProblem(reply, problemOf("LEGAMI_FOREIGN_HOST", languageOf(request)));
  });
}
