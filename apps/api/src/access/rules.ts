import type {} from "@fastify/swagger";
import type { FastifyInstance, FastifyRequest, RouteOptions } from "fastify";
import { problemAnswer } from "../answer-schemas.ts";
import { HttpProblem } from "../http-problem.ts";
import { unknownProgramme } from "../programme-cache.ts";
import type { Identity } from "./identity.ts";

/**
 * Who a route is for: `anyone`; `signed-in`, the coordinator and links, which see their own programme
 * and their own part of it; `coordinator`.
 */
type Rule = "anyone" | "signed-in" | "coordinator";

const NOT_SIGNED_IN = { 401: problemAnswer(401) };

declare module "fastify" {
  interface FastifyContextConfig {
    rule?: Rule;
  }
  interface FastifyRequest {
    identity: Identity;
  }
}

/** Every route says who it is for, or the server does not start. */
export function requireRules(app: FastifyInstance): void {
  const routes: RouteOptions[] = [];
  app.addHook("onRoute", (route) => {
    routes.push(route);
    describeRule(route);
  });
  app.addHook("onReady", async () => {
    const without = routes.filter(({ config }) => config?.rule === undefined);
    if (without.length === 0) return;
    const named = without.map(({ method, url }) => `${[method].flat().join(", ")} ${url}`);
    throw new TypeError(`routes without a rule of who may use them: ${named.join("; ")}`);
  });
}

/** Says in the OpenAPI document who the route is for, and what the others are answered. */
function describeRule({ schema, config }: RouteOptions): void {
  if (schema === undefined || config?.rule === undefined) return;
  const isForAnyone = config.rule === "anyone";
  Object.assign(schema, {
    "x-rule": config.rule,
    ...(isForAnyone ? {} : { security: [{ session: [] }] }),
    ...(isForAnyone ? {} : { response: { ...(schema.response as object), ...NOT_SIGNED_IN } }),
  });
}

/** Every route that `register` adds is for anyone: pages and their files. */
export async function forAnyone(
  app: FastifyInstance,
  register: () => Promise<unknown>,
): Promise<void> {
  let isUnderWay = true;
  app.addHook("onRoute", (route) => {
    if (isUnderWay) route.config = { ...route.config, rule: "anyone" };
  });
  await register();
  isUnderWay = false;
}

/** @throws HttpProblem or LegamiError unless the route is for whoever sent the request */
export function requireRule({ identity, routeOptions, params, is404 }: FastifyRequest): void {
  if (is404) return;
  const { rule } = routeOptions.config;
  if (rule === "anyone") return;
  if (identity.role === "nobody") throw new HttpProblem("LEGAMI_NOT_SIGNED_IN");
  if (identity.role === "coordinator") return;
  const { programme } = params as { readonly programme?: string };
  // Before anything else is looked at, and whether it is there or not: the same answer for both.
  if (programme !== undefined && programme !== identity.link.programme) {
    throw unknownProgramme(programme);
  }
  if (rule !== "signed-in") throw new HttpProblem("LEGAMI_FORBIDDEN");
}
