import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { Instant } from "@legami/core";
import type { Store } from "@legami/storage";
import fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import packageJson from "../package.json" with { type: "json" };
import { cookies } from "./access/cookies.ts";
import { addGate } from "./access/gate.ts";
import { type RateLimits, USUAL_LIMITS } from "./access/rate-limits.ts";
import { type Analysis, analysisHere } from "./analysis/analysis.ts";
import { compressAnswers } from "./compress-answers.ts";
import type { RouteContext } from "./context.ts";
import { addDocs } from "./docs.ts";
import { uploads } from "./imports/uploads.ts";
import { jobList } from "./jobs/job-list.ts";
import { readJsonBodies } from "./json-bodies.ts";
import { noteMethods, refuseOtherMethods } from "./method-not-allowed.ts";
import { answerProblem } from "./problem.ts";
import { programmeCache } from "./programme-cache.ts";
import { answerRawError } from "./raw-error.ts";
import { registers } from "./registers.ts";
import { echoRequestId, requestId } from "./request-id.ts";
import { actorRoutes } from "./routes/actors.ts";
import { comparisonRoutes } from "./routes/comparisons.ts";
import { duplicateRoutes } from "./routes/duplicates.ts";
import { entryRoutes } from "./routes/entries.ts";
import { entryStateRoutes } from "./routes/entry.ts";
import { exportRoutes } from "./routes/exports.ts";
import { figureRoutes } from "./routes/figures.ts";
import { frozenRoutes } from "./routes/frozen.ts";
import { healthRoutes } from "./routes/health.ts";
import { importRoutes } from "./routes/imports.ts";
import { jobRoutes } from "./routes/jobs.ts";
import { linkRoutes } from "./routes/links.ts";
import { numberRoutes } from "./routes/numbers.ts";
import { passwordRoutes } from "./routes/password.ts";
import { placeRoutes } from "./routes/places.ts";
import { programmeRoutes } from "./routes/programmes.ts";
import { sessionRoutes } from "./routes/sessions.ts";
import { snapshotRoutes } from "./routes/snapshots.ts";
import { uploadRoutes } from "./routes/uploads.ts";
import { addSecurityHeaders } from "./security.ts";
import { validatorCompiler } from "./validation.ts";
import { serveViewer } from "./viewer.ts";

export interface AppOptions {
  readonly store: Store;
  /** Where the built viewer lies; null = none is served. */
  readonly viewerDir: string | null;
  readonly clock?: () => Instant;
  readonly logger?: FastifyServerOptions["logger"];
  /** Where people reach the server; with `https:` cookies are sent over TLS only. */
  readonly publicUrl?: string | null;
  readonly limits?: RateLimits;
  /** Where evaluations are computed: in this thread unless given. It is not closed with the app. */
  readonly analysis?: Analysis;
}

const SECOND = 1000;

/** The API and the viewer over one store. It neither opens nor closes the store, nor listens. */
export async function buildApp({
  store,
  viewerDir,
  clock = () => new Date().toISOString(),
  logger = false,
  publicUrl = null,
  limits = USUAL_LIMITS,
  analysis = analysisHere(),
}: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger,
    bodyLimit: 256 * 1024,
    connectionTimeout: 60 * SECOND,
    requestTimeout: 30 * SECOND,
    handlerTimeout: 60 * SECOND,
    onProtoPoisoning: "error",
    onConstructorPoisoning: "error",
    // While it closes it still answers what comes, in its own form.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    requestIdHeader: false,
    genReqId: requestId,
    frameworkErrors: answerProblem,
    clientErrorHandler: answerRawError,
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setValidatorCompiler(validatorCompiler);
  // What is sent is what core wrote, byte for byte: no serializer in between that drops or reorders.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  app.setErrorHandler(answerProblem);
  readJsonBodies(app);

  const isSecure = publicUrl?.startsWith("https:") === true;
  const jobs = jobList();
  app.addHook("onClose", () => jobs.close());
  const context: RouteContext = {
    store,
    programmes: programmeCache(store),
    registers: registers(),
    analysis,
    jobs,
    uploads: uploads(),
    clock,
    cookies: cookies(isSecure),
    publicUrl,
    engine: `${packageJson.version} ${clock()}`,
  };
  echoRequestId(app);
  await addSecurityHeaders(app, isSecure);
  await addGate(app, context, limits);
  await addDocs(app, packageJson.version);

  const methods = noteMethods(app, "/v1");
  await app.register(healthRoutes, context);
  await app.register(
    async (v1) => {
      await compressAnswers(v1);
      v1.addHook("onRequest", async (_, reply) => {
        reply.header("cache-control", "no-store");
      });
      await v1.register(programmeRoutes, context);
      await v1.register(actorRoutes, context);
      await v1.register(duplicateRoutes, context);
      await v1.register(entryRoutes, context);
      await v1.register(entryStateRoutes, context);
      await v1.register(snapshotRoutes, context);
      await v1.register(frozenRoutes, context);
      await v1.register(comparisonRoutes, context);
      await v1.register(figureRoutes, context);
      await v1.register(numberRoutes, context);
      await v1.register(placeRoutes, context);
      await v1.register(jobRoutes, context);
      await v1.register(sessionRoutes, context);
      await v1.register(passwordRoutes, context);
      await v1.register(linkRoutes, context);
      await v1.register(uploadRoutes, context);
      await v1.register(importRoutes, context);
      await v1.register(exportRoutes, context);
    },
    { prefix: "/v1" },
  );
  refuseOtherMethods(app, methods);
  await serveViewer(app, viewerDir);
  return app;
}
