import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { described, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { closed, LANG_QUERY } from "../schema-parts.ts";

const answer = (status: string) => closed({ status: Type.Literal(status) });

/** For whoever watches the server: is it alive, can it reach its journals. */
export const healthRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (app, { store }) => {
  app.get(
    "/healthz",
    {
      config: { rule: "anyone" },
      schema: {
        summary: "The server is alive",
        tags: ["health"],
        querystring: LANG_QUERY,
        response: { 200: described("It is.", answer("alive")), ...problems() },
      },
    },
    async () => ({ status: "alive" }),
  );

  app.get(
    "/readyz",
    {
      config: { rule: "anyone" },
      schema: {
        summary: "The journals can be read",
        tags: ["health"],
        querystring: LANG_QUERY,
        response: { 200: described("They can.", answer("ready")), ...problems() },
      },
    },
    async () => {
      await store.programmes();
      return { status: "ready" };
    },
  );
};
