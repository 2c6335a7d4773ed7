import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { digestOf, LegamiError } from "@legami/core";
import { type Static, Type } from "typebox";
import { described, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { COMPARE } from "../evaluation-schemas.ts";
import { JOB_STATES, type Job } from "../jobs/job-list.ts";
import { MEDIA_TYPES, WANTED, workOf } from "../jobs/job-work.ts";
import { type Language, languageOf } from "../language.ts";
import { placesFor } from "../places.ts";
import { problemFrom } from "../problem.ts";
import { closed, LANG_QUERY, name, nullable, PROGRAMME_PARAMS } from "../schema-parts.ts";
import { sendBody } from "../send-body.ts";
import { keptAs } from "../sent-file.ts";

const JOB = closed({
  id: Type.String(),
  state: Type.Enum([...JOB_STATES]),
  done: Type.Integer({ minimum: 0 }),
  total: Type.Integer({ minimum: 0, description: "0 = not known yet." }),
  problem: nullable(
    Type.Unsafe<object>({ type: "object", description: "Why it failed, as a problem is told." }),
  ),
});

const RESULT = {
  description: "The comparison, the archive, or the report in its format.",
  content: {
    "application/json": { schema: COMPARE },
    ...Object.fromEntries(
      Object.values(MEDIA_TYPES).map((type) => [
        type.split(";")[0],
        { schema: { type: "string", format: "binary" } },
      ]),
    ),
  },
};

const JOB_PARAMS = closed({ ...PROGRAMME_PARAMS.properties, job: name() });

export const jobRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (app, context) => {
  const { programmes, jobs, engine, store } = context;

  function jobNamed({ programme, job }: { programme: string; job: string }): Job {
    const found = jobs.find(programme, job);
    if (found !== null) return found;
    throw new LegamiError("LEGAMI_NOT_FOUND", `there is no job ${job}`, {
      details: { what: "job", id: job },
    });
  }

  app.post(
    "/programmes/:programme/jobs",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Begin work that takes longer than an answer may",
        description:
          "The id follows from the journal and the question: asked twice it is one job. Ask for it until it is `done`, then for its `result`. Jobs end with the server; 20 that are over are kept.",
        tags: ["evaluations"],
        params: PROGRAMME_PARAMS,
        querystring: LANG_QUERY,
        body: WANTED,
        response: {
          202: described("The job, and where it is to be asked for (`Location`).", JOB),
          ...problems(404, 413, 415, 422),
        },
      },
    },
    async (request, reply) => {
      const { programme } = request.params;
      const known = await programmes.read(programme);
      const language = languageOf(request);
      const placed = await placesFor(store.places, known.id);
      const id = digestOf({
        head: known.head.hash,
        wanted: request.body,
        language,
        engine,
        ...(request.body.what === "comparison" ? {} : placed),
      });
      const job = jobs.start(programme, id, workOf(context, known, request.body, language));
      reply.header("location", `/v1/programmes/${programme}/jobs/${id}`);
      return reply.code(202).send(shown(job, language));
    },
  );

  app.get(
    "/programmes/:programme/jobs/:job",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "How far a job is",
        tags: ["evaluations"],
        params: JOB_PARAMS,
        querystring: LANG_QUERY,
        response: { 200: described("The job.", JOB), ...problems(404) },
      },
    },
    async (request) => shown(jobNamed(request.params), languageOf(request)),
  );

  app.get(
    "/programmes/:programme/jobs/:job/result",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "What a job has made",
        description: "A comparison, or the bytes of a file. 404 until it is done.",
        tags: ["evaluations"],
        params: JOB_PARAMS,
        querystring: LANG_QUERY,
        response: { 200: RESULT, ...problems(404) },
      },
    },
    async (request, reply) => {
      const { id, result } = jobNamed(request.params);
      if (result !== null) {
        const { body, mediaType, fileName } = result;
        if (fileName !== null) reply.header("content-disposition", keptAs(fileName));
        return sendBody(reply, mediaType, body);
      }
      throw new LegamiError("LEGAMI_NOT_FOUND", `job ${id} has no result yet`, {
        details: { what: "result", id },
      });
    },
  );

  app.delete(
    "/programmes/:programme/jobs/:job",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Give a job up",
        tags: ["evaluations"],
        params: JOB_PARAMS,
        querystring: LANG_QUERY,
        response: { 204: { description: "It is over." }, ...problems(404) },
      },
    },
    async (request, reply) => {
      const { programme, id } = jobNamed(request.params);
      jobs.cancel(programme, id);
      return reply.code(204).send();
    },
  );
};

function shown({ id, state, done, total, error }: Job, language: Language): Static<typeof JOB> {
  return {
    id,
    state,
    done,
    total,
    problem: state === "failed" ? problemFrom(error, language) : null,
  };
}
