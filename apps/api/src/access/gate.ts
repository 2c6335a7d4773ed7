import cookie from "@fastify/cookie";
import type { FastifyInstance } from "fastify";
import type { RouteContext } from "../context.ts";
import { HttpProblem } from "../http-problem.ts";
import { isAtTheMachine } from "./at-the-machine.ts";
import { identify } from "./identity.ts";
import { type RateLimits, rateLimits } from "./rate-limits.ts";
import { requireRule, requireRules } from "./rules.ts";
import { requireSameSite } from "./same-site.ts";

/** What stands before every route: where the request comes from, whose it is, whether it may. */
export async function addGate(
  app: FastifyInstance,
  { store, clock, cookies }: RouteContext,
  limits: RateLimits,
): Promise<void> {
  requireRules(app);
  await app.register(cookie);
  const countRequest = await rateLimits(app, limits);
  app.decorateRequest("identity", null as never);

  app.addHook("onRequest", async (request, reply) => {
    requireSameSite(request);
    const isOpen = (await store.access.passwordHash()) === null;
    // Without a password whoever reaches the server may do everything, so it is for this machine only.
    if (isOpen && !isAtTheMachine(request)) throw new HttpProblem("LEGAMI_FOREIGN_HOST");
    const token = cookies.session(request);
    request.identity = await identify(token, isOpen, store.access, clock());
    if (request.url.startsWith("/v1/")) await countRequest(request, reply);
    requireRule(request);
  });
}
