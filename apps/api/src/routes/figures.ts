import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { LENSES } from "@legami/core";
import { FIGURES, PRESETS } from "@legami/figures";
import { Type } from "typebox";
import { FIGURE_FORMATS, type FigureFormat } from "../analysis/task.ts";
import { described, problems, UNCHANGED } from "../answer-schemas.ts";
import { isUnchanged } from "../conditional.ts";
import type { RouteContext } from "../context.ts";
import { OWN_WORDS, ownWords } from "../own-words.ts";
import { placesFor } from "../places.ts";
import { closed, instant, LANG_QUERY, lang, name, PROGRAMME_PARAMS } from "../schema-parts.ts";
import { sendBody } from "../send-body.ts";

const NAMES = FIGURES.map((figure) => figure.name);

const MEDIA_TYPES: Readonly<Record<FigureFormat, string>> = {
  svg: "image/svg+xml",
  pdf: "application/pdf",
  png: "image/png",
};

const ITEM = closed({
  name: Type.Enum(NAMES),
  dates: Type.Enum(["one", "two", "series"], {
    description: "`one`: it takes `at`; else `from` and `to`.",
  }),
});

const QUERY = {
  format: Type.Optional(Type.Enum([...FIGURE_FORMATS], { default: "svg" })),
  preset: Type.Optional(Type.Enum([...PRESETS], { default: "a4" })),
  at: Type.Optional(name()),
  from: Type.Optional(name()),
  to: Type.Optional(name()),
  scope: Type.Optional(name()),
  lens: Type.Optional(Type.Enum([...LENSES])),
  allowCarried: Type.Optional(Type.Boolean({ default: false })),
  knownOn: Type.Optional(instant()),
  ...OWN_WORDS,
  ...lang,
};

export const figureRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { store, programmes, analysis, engine },
) => {
  app.get(
    "/figures",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "The figures that there are",
        tags: ["figures"],
        querystring: LANG_QUERY,
        response: {
          200: described("By name, in the order of a report.", closed({ items: Type.Array(ITEM) })),
          ...problems(),
        },
      },
    },
    async () => ({ items: FIGURES.map((figure) => ({ name: figure.name, dates: figure.dates })) }),
  );

  app.get(
    "/programmes/:programme/figures/:figure",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "A figure for print",
        description:
          "Italian unless `lang` says otherwise: the same journal and the same address give the same bytes, which are those of the command line.",
        tags: ["figures"],
        params: closed({ ...PROGRAMME_PARAMS.properties, figure: Type.Enum(NAMES) }),
        querystring: closed(QUERY),
        response: {
          200: { description: "The figure.", content: drawn() },
          304: UNCHANGED,
          ...problems(404, 422),
        },
      },
    },
    async (request, reply) => {
      const { programme, figure } = request.params;
      const { format = "svg", lang: language = "it", ...asked } = request.query;
      const { title, note, source, ...told } = asked;
      const known = await programmes.read(programme);
      const placed = await placesFor(store.places, known.id);
      if (isUnchanged(request, reply, { head: known.head.hash, language, engine, ...placed })) {
        return reply.code(304).send();
      }
      const task = {
        what: "figure",
        name: figure,
        format,
        request: { ...told, ...placed, language, own: ownWords({ figure, title, note, source }) },
      } as const;
      const body = await analysis.run(known, task, request.signal);
      reply.header("content-disposition", `inline; filename="${programme}-${figure}.${format}"`);
      return sendBody(reply, MEDIA_TYPES[format], body);
    },
  );
};

function drawn(): Record<string, object> {
  const schema = { type: "string", format: "binary" };
  return Object.fromEntries(Object.values(MEDIA_TYPES).map((type) => [type, { schema }]));
}
