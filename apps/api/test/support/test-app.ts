import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore, type Store } from "@legami/storage";
import type { FastifyInstance, InjectOptions } from "fastify";
import { setPassword } from "../../src/access/set-password.ts";
import { type AppOptions, buildApp } from "../../src/app.ts";
import { requireDocumented } from "./documented.ts";

export type Answer = Awaited<ReturnType<FastifyInstance["inject"]>>;

type Headers = Record<string, string>;

/** Sends requests as somebody; every answer has been held against the OpenAPI document. */
export interface Client {
  send(request: InjectOptions): Promise<Answer>;
  get(url: string, headers?: Headers): Promise<Answer>;
  post(url: string, body: unknown, headers?: Headers): Promise<Answer>;
  put(url: string, body: unknown, headers?: Headers): Promise<Answer>;
  delete(url: string, headers?: Headers): Promise<Answer>;
}

export interface TestApp extends Client {
  readonly app: FastifyInstance;
  readonly store: Store;
  /** Path of the store's file. */
  readonly database: string;
  /** Let time pass. */
  wait(milliseconds: number): void;
  /** Somebody with these cookies. */
  as(cookie: string): Client;
  /** Come in and go on as whoever that is. */
  signIn(credentials: { password?: string; link?: string }): Promise<Client>;
  close(): Promise<void>;
}

export const PASSWORD = "quattro tazze di caffe";

const JSON_TYPE = { "content-type": "application/json" };

interface TestOptions extends Partial<AppOptions> {
  /** The coordinator's password; without one the person at the machine is the coordinator. */
  readonly password?: string;
  /** Another answer than the server's, to see whether that is noticed. */
  readonly spoil?: (answer: Answer, request: InjectOptions) => Answer;
}

/** The API over a new store, with a clock that ticks once a question. */
export async function newTestApp({
  password,
  viewerDir = null,
  spoil = (answer) => answer,
  ...options
}: TestOptions = {}): Promise<TestApp> {
  const folder = await mkdtemp(join(tmpdir(), "legami-api-"));
  const database = join(folder, "journal.db");
  const store = await openSqliteStore(database);
  if (password !== undefined) await setPassword(store, password);
  let ticks = Date.parse("2026-11-22T12:00:00.000Z");
  const clock = () => new Date(ticks++).toISOString();
  const app = await buildApp({ store, viewerDir, clock, ...options });
  await app.ready();

  function client(cookie?: string): Client {
    const own = cookie === undefined ? {} : { cookie };
    async function send(request: InjectOptions): Promise<Answer> {
      const headers = { ...own, ...request.headers };
      const answer = spoil(await app.inject({ ...request, headers }), request);
      requireDocumented(app, request, answer);
      return answer;
    }
    const sendBody =
      (method: "POST" | "PUT") =>
      (url: string, body: unknown, headers: Headers = {}) =>
        send({
          method,
          url,
          headers: { ...JSON_TYPE, ...headers },
          payload: typeof body === "string" ? body : JSON.stringify(body),
        });
    return {
      send,
      get: (url, headers = {}) => send({ method: "GET", url, headers }),
      delete: (url, headers = {}) => send({ method: "DELETE", url, headers }),
      post: sendBody("POST"),
      put: sendBody("PUT"),
    };
  }
  const somebody = client();

  return {
    ...somebody,
    app,
    store,
    database,
    as: client,
    wait: (milliseconds) => {
      ticks += milliseconds;
    },
    signIn: async (credentials) => {
      const answer = await somebody.post("/v1/sessions", credentials, onceMore());
      if (answer.statusCode !== 201) throw new Error(answer.body);
      return client(cookieOf(answer));
    },
    close: async () => {
      await app.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A new `Idempotency-Key`. */
export function onceMore(): Headers {
  return { "idempotency-key": randomUUID() };
}

/** The cookies that an answer sets, as a browser would send them back. */
export function cookieOf(answer: Answer): string {
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
