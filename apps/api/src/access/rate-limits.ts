import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { HttpProblem } from "../http-problem.ts";

/** Requests a minute. */
export interface RateLimits {
  readonly signedIn: number;
  /** Of one address that nobody has signed in from. */
  readonly nobody: number;
}

/** A phone that sends what it gathered in a week stays far below; a loop that went wrong does not. */
export const USUAL_LIMITS: RateLimits = { signedIn: 1200, nobody: 120 };

const WINDOW_SECONDS = 60;

/**
 * Count a request, and tell how many are left (`RateLimit` and `RateLimit-Policy`, as the IETF draft
 * has them). The person at a machine without a password is not counted: they hold up only themselves.
 *
 * @throws HttpProblem when there are none left
 */
export type CountRequest = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

export async function rateLimits(app: FastifyInstance, limits: RateLimits): Promise<CountRequest> {
  await app.register(rateLimit, { global: false });
  const limiter = (max: number, keyGenerator: (request: FastifyRequest) => string) =>
    app.createRateLimit({ max, timeWindow: WINDOW_SECONDS * 1000, keyGenerator });
  const policies = {
    nobody: { max: limits.nobody, count: limiter(limits.nobody, ({ ip }) => ip) },
    "signed-in": { max: limits.signedIn, count: limiter(limits.signedIn, sessionOf) },
  };

  return async (request, reply) => {
    const { identity } = request;
    if (identity.role === "coordinator" && identity.session === null) return;
    const name = identity.role === "nobody" ? "nobody" : "signed-in";
    const { max, count } = policies[name];
    const used = await count(request);
    if (used.isAllowed) return;
    reply
      .header("ratelimit-policy", `"${name}";q=${max};w=${WINDOW_SECONDS}`)
      .header("ratelimit", `"${name}";r=${used.remaining};t=${used.ttlInSeconds}`);
    if (!used.isExceeded) return;
    throw new HttpProblem("LEGAMI_TOO_MANY_REQUESTS", { retryAfterSeconds: used.ttlInSeconds });
  };
}

function sessionOf({ identity, ip }: FastifyRequest): string {
  const session = identity.role === "nobody" ? null : identity.session;
  return session?.tokenHash ?? ip;
}
