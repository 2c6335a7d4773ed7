import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { NUMBER_FORMATS } from "../analysis/task.ts";
import { problems, UNCHANGED } from "../answer-schemas.ts";
import { isUnchanged } from "../conditional.ts";
import type { RouteContext } from "../context.ts";
import { languageOf } from "../language.ts";
import { READING, requestOf } from "../reading.ts";
import { closed, name, PROGRAMME_PARAMS } from "../schema-parts.ts";
import { sendBody } from "../send-body.ts";
import { CSV_TYPE, keptAs, XLSX_TYPE } from "../sent-file.ts";

const { actorValues: _, ...READING_OF_NUMBERS } = READING;

const MEDIA_TYPES = { xlsx: XLSX_TYPE, csv: CSV_TYPE } as const;

/** More comparisons than any programme has waves. */
const MOST_DATES = 24;

const QUERY = closed({
  format: Type.Optional(Type.Enum([...NUMBER_FORMATS], { default: "xlsx" })),
  from: Type.Optional(name()),
  to: Type.Optional(
    Type.String({
      maxLength: 1000,
      pattern: `^[^,]+(,[^,]+){0,${MOST_DATES - 1}}$`,
      description:
        "Dates that are compared with `from`, with commas between them; without any, `from` alone.",
    }),
  ),
  allowCarried: Type.Optional(Type.Boolean({ default: false })),
  ...READING_OF_NUMBERS,
});

export const numberRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { programmes, analysis, engine },
) => {
  app.get(
    "/programmes/:programme/numbers",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Numbers of measures as a table, in a workbook or as CSV",
        description:
          "A row for each measure, scope and date, and one for each change. A workbook also has what measures list, actor by actor or group by group. In CSV, lang=it has semicolons and decimal commas.",
        tags: ["exports"],
        params: PROGRAMME_PARAMS,
        querystring: QUERY,
        response: {
          200: { description: "The file.", content: CONTENT },
          304: UNCHANGED,
          ...problems(404, 422),
        },
      },
    },
    async (request, reply) => {
      const { programme } = request.params;
      const { format = "xlsx", from = null, to, allowCarried = false, ...reading } = request.query;
      const known = await programmes.read(programme);
      const language = languageOf(request);
      if (isUnchanged(request, reply, { head: known.head.hash, language, engine })) {
        return reply.code(304).send();
      }
      const asked = { ...requestOf(reading, language), allowCarried };
      const dates = to?.split(",") ?? [];
      const task = { what: "numbers", from, to: dates, format, request: asked } as const;
      const body = await analysis.run(known, task, request.signal);
      const called = [programme, ...(asked.only?.length === 1 ? asked.only : ["numbers"])].join(
        "-",
      );
      reply.header("content-disposition", keptAs(`${called}.${format}`));
      return sendBody(reply, MEDIA_TYPES[format], body);
    },
  );
};

const CONTENT = Object.fromEntries(
  Object.values(MEDIA_TYPES).map((type) => [
    type.split(";")[0],
    { schema: { type: "string", format: "binary" } },
  ]),
);
