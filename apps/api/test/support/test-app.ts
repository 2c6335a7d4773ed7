import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@legami/storage";
import type { FastifyInstance, InjectOptions } from "fastify";
import { buildApp } from "../../src/app.ts";
import { requireDocumented } from "./documented.ts";

type Answer = Awaited<ReturnType<FastifyInstance["inject"]>>;

export interface TestApp {
  readonly app: FastifyInstance;
  /** Send a request; the answer has been held against the OpenAPI document. */
  send(request: InjectOptions): Promise<Answer>;
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  post(url: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

/** The API over a new store, with a clock that ticks once a question. */
export async function newTestApp(viewerDir: string | null = null): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), "legami-api-"));
  const store = await openSqliteStore(join(folder, "journal.db"));
  let ticks = Date.parse("2026-11-22T12:00:00.000Z");
  const clock = () => new Date(ticks++).toISOString();
  const app = await buildApp({ store, viewerDir, clock });
  await app.ready();

  async function send(request: InjectOptions): Promise<Answer> {
    const answer = await app.inject(request);
    requireDocumented(app, request, answer);
    return answer;
  }
  return {
    app,
    send,
    get: (url, headers = {}) => send({ method: "GET", url, headers }),
    post: (url, body, headers = {}) =>
      send({
        method: "POST",
        url,
        headers: { "content-type": "application/json", ...headers },
        payload: typeof body === "string" ? body : JSON.stringify(body),
      }),
    close: async () => {
      await app.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
