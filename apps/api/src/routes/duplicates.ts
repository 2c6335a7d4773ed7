import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { described, pageOf, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { ACTOR } from "../entry-schemas.ts";
import { MATCH } from "../match-schemas.ts";
import { linkNext } from "../page-link.ts";
import { closed, lang, limit, PAGE_SIZE, PROGRAMME_PARAMS } from "../schema-parts.ts";

const QUERY = closed({
  limit: limit(),
  after: Type.Optional(
    Type.Integer({
      minimum: 0,
      default: 0,
      description: "Place in the list of the last one seen.",
    }),
  ),
  ...lang,
});

const PAIR = closed({
  actors: Type.Array(ACTOR, { minItems: 2, maxItems: 2 }),
  ...MATCH,
});

export const duplicateRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { programmes, registers },
) => {
  app.get(
    "/programmes/:programme/duplicates",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Pairs of actors that may be one, the likest first",
        description:
          "Nothing is merged by itself. A merge entry joins the two, a distinct entry takes the pair off the list.",
        tags: ["actors"],
        params: PROGRAMME_PARAMS,
        querystring: QUERY,
        response: {
          200: described("A page of them.", pageOf(PAIR, Type.Integer())),
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const { limit: most = PAGE_SIZE, after = 0 } = request.query;
      const known = await programmes.read(request.params.programme);
      const pairs = await registers.duplicates(known);
      const next = pairs.length > after + most ? after + most : null;
      if (next !== null) linkNext(request, reply, next);
      return { items: pairs.slice(after, after + most), next };
    },
  );
};
