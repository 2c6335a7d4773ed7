import type { FastifyInstance, HTTPMethods } from "fastify";
import { languageOf } from "./language.ts";
import { problemOf, sendProblem } from "./problem.ts";

const METHODS: readonly HTTPMethods[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** Note the methods of every route under `prefix` from now on; see `refuseOtherMethods`. */
export function noteMethods(app: FastifyInstance, prefix: string): Map<string, Set<string>> {
  const noted = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    if (!url.startsWith(prefix)) return;
    const methods = noted.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    noted.set(url, methods);
  });
  return noted;
}

/** Answer 405 where the address is right and the method is not. */
export function refuseOtherMethods(app: FastifyInstance, noted: Map<string, Set<string>>): void {
  for (const [url, methods] of [...noted]) {
    const allowed = [...methods].sort().join(", ");
    app.route({
      url,
      method: METHODS.filter((method) => !methods.has(method)),
      config: { rule: "anyone" },
      schema: { hide: true },
      handler: (request, reply) => {
        const details = { method: request.method, allowed };
        const problem = problemOf("LEGAMI_METHOD_NOT_ALLOWED", languageOf(request), { details });
        return sendProblem(reply.header("allow", allowed), problem);
      },
    });
  }
}
