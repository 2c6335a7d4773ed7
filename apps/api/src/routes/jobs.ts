import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { DEFAULT_DRAWS, digestOf, type EvaluationRequest, LegamiError } from "@legami/core";
import { repeatInThreads } from "@legami/threads";
import { type Static, Type } from "typebox";
import { described, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { COMPARE } from "../evaluation-schemas.ts";
import { JOB_STATES, type Job, type Work } from "../jobs/job-list.ts";
import { type Language, languageOf } from "../language.ts";
import { problemFrom } from "../problem.ts";
import type { KnownProgramme } from "../programme-cache.ts";
import { READING, requestOf } from "../reading.ts";
import { closed, LANG_QUERY, name, nullable, PROGRAMME_PARAMS } from "../schema-parts.ts";
import { JSON_TYPE, sendBody } from "../send-body.ts";

const { lang: _, ...READING_WITHOUT_LANGUAGE } = READING;

const WANTED = closed({
  what: Type.Enum(["comparison"], { description: "A comparison with its intervals." }),
  from: Type.Optional(nullable(name())),
  to: Type.Optional(nullable(name())),
  allowCarried: Type.Optional(Type.Boolean()),
  draws: Type.Optional(
    Type.Integer({ minimum: 20, maximum: 10_000, description: `${DEFAULT_DRAWS} unless given.` }),
  ),
  ...READING_WITHOUT_LANGUAGE,
});

const JOB = closed({
  id: Type.String(),
  state: Type.Enum([...JOB_STATES]),
  done: Type.Integer({ minimum: 0 }),
  total: Type.Integer({ minimum: 0, description: "0 = not known yet." }),
  problem: nullable(
    Type.Unsafe<object>({ type: "object", description: "Why it failed, as a problem is told." }),
  ),
});

const JOB_PARAMS = closed({ ...PROGRAMME_PARAMS.properties, job: name() });

export const jobRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (app, context) => {
  const { programmes, jobs, engine } = context;

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
      const id = digestOf({ head: known.head.hash, wanted: request.body, language, engine });
      const job = jobs.start(programme, id, comparison(context, known, request.body, language));
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
        description: "404 until it is done.",
        tags: ["evaluations"],
        params: JOB_PARAMS,
        querystring: LANG_QUERY,
        response: { 200: described("As the comparison answers.", COMPARE), ...problems(404) },
      },
    },
    async (request, reply) => {
      const { id, body } = jobNamed(request.params);
      if (body !== null) return sendBody(reply, JSON_TYPE, body);
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

/** The comparison with its repetitions, which come out of threads. */
function comparison(
  { analysis }: RouteContext,
  known: KnownProgramme,
  {
    from = null,
    to = null,
    draws = DEFAULT_DRAWS,
    allowCarried = false,
    ...reading
  }: Static<typeof WANTED>,
  language: Language,
): Work {
  const request: EvaluationRequest = { ...requestOf(reading, language), allowCarried };
  // What is appended while it runs is another question.
  const entries = [...known.entries];
  return async (signal, onProgress) => {
    const then = { ...known, entries };
    // Refused where the comparison is, before any thread is begun.
    await analysis.run(
      then,
      { what: "change", from, to, request: { ...request, only: [] } },
      signal,
    );
    const asked = { entries, from, to, request, draws };
    const repetitions = await repeatInThreads(asked, { signal, onProgress });
    const drawn = repetitions === null ? {} : { repetitions };
    const task = { what: "change", from, to, request, ...drawn } as const;
    return analysis.run(then, task, signal);
  };
}

function shown({ id, state, done, total, error }: Job, language: Language): Static<typeof JOB> {
  return {
    id,
    state,
    done,
    total,
    problem: state === "failed" ? problemFrom(error, language) : null,
  };
}
