import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { described, problems, UNCHANGED } from "../answer-schemas.ts";
import { isUnchanged } from "../conditional.ts";
import type { RouteContext } from "../context.ts";
import { COMPARE } from "../evaluation-schemas.ts";
import { languageOf } from "../language.ts";
import { READING, requestOf } from "../reading.ts";
import { closed, name, PROGRAMME_PARAMS } from "../schema-parts.ts";
import { JSON_TYPE, sendBody } from "../send-body.ts";

const QUERY = closed({
  from: Type.Optional(name()),
  to: Type.Optional(name()),
  allowCarried: Type.Optional(
    Type.Boolean({
      default: false,
      description: "Let a day between two waves stand on the survey before it.",
    }),
  ),
  ...READING,
});

export const comparisonRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { programmes, analysis, engine },
) => {
  app.get(
    "/programmes/:programme/comparisons",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Two moments compared; the first and the last wave unless others are named",
        tags: ["evaluations"],
        params: PROGRAMME_PARAMS,
        querystring: QUERY,
        response: {
          200: described("The evaluation of the change.", COMPARE),
          304: UNCHANGED,
          ...problems(404, 422),
        },
      },
    },
    async (request, reply) => {
      const { from = null, to = null, allowCarried = false, ...reading } = request.query;
      const known = await programmes.read(request.params.programme);
      const language = languageOf(request);
      if (isUnchanged(request, reply, { head: known.head.hash, language, engine })) {
        return reply.code(304).send();
      }
      const asked = { ...requestOf(reading, language), allowCarried };
      const task = { what: "change", from, to, request: asked } as const;
      return sendBody(reply, JSON_TYPE, await analysis.run(known, task, request.signal));
    },
  );
};
