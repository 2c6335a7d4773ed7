import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { described, problems, UNCHANGED } from "../answer-schemas.ts";
import { isUnchanged } from "../conditional.ts";
import type { RouteContext } from "../context.ts";
import { MEASURE } from "../evaluation-schemas.ts";
import { languageOf } from "../language.ts";
import { READING, requestOf } from "../reading.ts";
import { closed, name, PROGRAMME_PARAMS } from "../schema-parts.ts";
import { JSON_TYPE, sendBody } from "../send-body.ts";

const QUERY = closed({
  geography: Type.Optional(
    Type.Boolean({
      default: false,
      description: "Where the network is: its municipalities, the form of each scope.",
    }),
  ),
  ...READING,
});

export const snapshotRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { programmes, analysis, engine },
) => {
  app.get(
    "/programmes/:programme/snapshots/:at",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "The network at a wave or on a day, with its measures",
        tags: ["evaluations"],
        params: closed({ ...PROGRAMME_PARAMS.properties, at: name() }),
        querystring: QUERY,
        response: {
          200: described("The evaluation of that moment.", MEASURE),
          304: UNCHANGED,
          ...problems(404, 422),
        },
      },
    },
    async (request, reply) => {
      const { programme, at } = request.params;
      const known = await programmes.read(programme);
      const language = languageOf(request);
      if (isUnchanged(request, reply, { head: known.head.hash, language, engine })) {
        return reply.code(304).send();
      }
      const { geography = false, ...reading } = request.query;
      const asked = { ...requestOf(reading, language), geography };
      const task = { what: "moment", at, request: asked } as const;
      return sendBody(reply, JSON_TYPE, await analysis.run(known, task, request.signal));
    },
  );
};
