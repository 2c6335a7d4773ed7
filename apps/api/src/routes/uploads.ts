import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { described, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { HttpProblem } from "../http-problem.ts";
import { UPLOAD } from "../imports/import-schemas.ts";
import { MAX_UPLOAD } from "../imports/uploads.ts";
import { closed, entryId, lang } from "../schema-parts.ts";

const QUERY = closed({
  name: Type.String({
    minLength: 1,
    maxLength: 200,
    description: "Of the file, as its owner calls it. It is shown, and never a path.",
  }),
  ...lang,
});

export const uploadRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (
  app,
  { uploads, clock },
) => {
  // Only here are bytes taken as they are.
  app.addContentTypeParser(
    "application/octet-stream",
    { parseAs: "buffer", bodyLimit: MAX_UPLOAD },
    (_, body, done) => done(null, body),
  );

  app.put(
    "/uploads/:upload",
    {
      config: { rule: "coordinator" },
      bodyLimit: MAX_UPLOAD,
      schema: {
        summary: "Send a file to be imported",
        description:
          "Its bytes, as application/octet-stream, up to 20 MB. It is kept in memory for an hour at most; nothing is imported yet.",
        tags: ["imports"],
        params: closed({ upload: entryId() }),
        querystring: QUERY,
        response: { 200: described("It is here.", UPLOAD), ...problems(413, 415) },
      },
    },
    async ({ params, query, body }) => {
      if (!(body instanceof Uint8Array) || body.length === 0) {
        throw new HttpProblem("LEGAMI_MALFORMED_REQUEST", { message: EMPTY });
      }
      const { upload: id } = params;
      uploads.keep(id, { name: query.name, content: body }, Date.parse(clock()));
      return { id, name: query.name, size: body.length };
    },
  );
};

const EMPTY = {
  en: "Send the bytes of a file, as application/octet-stream.",
  it: "Inviare i byte di un file, come application/octet-stream.",
};
