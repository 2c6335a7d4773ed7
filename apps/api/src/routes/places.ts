import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { described, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { IF_MATCH, isMatch, requireIfMatch } from "../entity-tags.ts";
import { HttpProblem } from "../http-problem.ts";
import { InvalidEntries } from "../invalid-entries.ts";
import { PLACES, tagOfPlaces, tidied } from "../places.ts";
import { LANG_QUERY, PROGRAMME_PARAMS } from "../schema-parts.ts";

const PATH = "/programmes/:programme/positions";

export const placeRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { store, programmes, clock },
) => {
  app.get(
    PATH,
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Where actors were put by hand",
        description:
          "Only those that somebody has moved; whoever is not here stands where the layout puts it.",
        tags: ["figures"],
        params: PROGRAMME_PARAMS,
        querystring: LANG_QUERY,
        response: { 200: described("The places, by actor.", PLACES), ...problems(404) },
      },
    },
    async ({ params }, reply) => {
      const { id } = await programmes.read(params.programme);
      const places = await store.places.read(id);
      reply.header("etag", tagOfPlaces(places));
      return { places };
    },
  );

  app.put(
    PATH,
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Put actors in their place, if nobody else has since they were read",
        description:
          "In place of all that were there: an empty list puts everybody back. Figures and reports are drawn with them. Safe to send twice. 412 shows what holds now (`details.current`) and what was sent (`details.sent`).",
        tags: ["figures"],
        params: PROGRAMME_PARAMS,
        querystring: LANG_QUERY,
        headers: IF_MATCH,
        body: PLACES,
        response: {
          200: described("They are stored, or were there already.", PLACES),
          ...problems(404, 412, 413, 415, 422, 428, 507),
        },
      },
    },
    async ({ params, body, headers }, reply) => {
      const expected = requireIfMatch(headers);
      const { id, facts } = await programmes.read(params.programme);
      const strangers = body.places.flatMap(({ actor }, index) =>
        facts.hasActor(actor) ? [] : [unknownActor(actor, index)],
      );
      if (strangers.length > 0) throw new InvalidEntries(strangers);
      const places = tidied(body.places);
      const current = await store.places.read(id);
      const tag = tagOfPlaces(places);
      const isThere = tag === tagOfPlaces(current);
      const isStored =
        isThere ||
        (isMatch(expected, tagOfPlaces(current)) &&
          (await store.places.replace(id, current, places, clock())));
      if (!isStored) {
        const now = await store.places.read(id);
        const details = { current: { places: now }, sent: { places } };
        throw new HttpProblem("LEGAMI_STALE", { details });
      }
      reply.header("etag", tag);
      return { places: await store.places.read(id) };
    },
  );
};

function unknownActor(actor: string, index: number) {
  return {
    pointer: `/places/${index}/actor`,
    message: {
      en: `there is no actor “${actor}” in this programme`,
      it: `in questo programma non c’è la realtà «${actor}»`,
    },
  };
}
