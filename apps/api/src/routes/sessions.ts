import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Instant } from "@legami/core";
import type { Link } from "@legami/storage";
import { Type } from "typebox";
import { rememberDevice } from "../access/devices.ts";
import { endOfSession, type Identity } from "../access/identity.ts";
import { ONCE_HEADERS, onceOnly } from "../access/once.ts";
import { SESSION, sessionShown } from "../access/session-view.ts";
import { type SignIn, signInWith } from "../access/sign-in.ts";
import { hashOfToken, newToken } from "../access/tokens.ts";
import { described, GONE, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { LANG_QUERY } from "../schema-parts.ts";

const CREDENTIALS = Type.Object(
  {
    password: Type.Optional(Type.String({ minLength: 1, maxLength: 256 })),
    link: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, description: "The secret of a link." }),
    ),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
    description: "The coordinator’s password, or a link.",
  },
);

/** What is remembered of a sign-in, to answer it again. */
interface Opened {
  readonly token: string;
  readonly expiresAt: Instant;
  readonly link: Link | null;
}

export const sessionRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (app, context) => {
  const { store, clock, cookies } = context;
  const { access } = store;
  const once = onceOnly(access);
  const signIn: SignIn = signInWith(access);

  /** A session that was held ends, unless it is the one that was just begun. */
  async function endHeld(identity: Identity, begun: string | null): Promise<void> {
    const held = identity.role === "nobody" ? null : identity.session;
    if (held === null || (begun !== null && held.tokenHash === hashOfToken(begun))) return;
    await access.endSession(held.tokenHash);
  }

  app.post(
    "/sessions",
    {
      config: { rule: "anyone" },
      schema: {
        summary: "Come in, with the coordinator’s password or with a link",
        description: "The session is a cookie. A session held before ends.",
        tags: ["access"],
        querystring: LANG_QUERY,
        headers: ONCE_HEADERS,
        body: CREDENTIALS,
        response: {
          201: described("The session has begun.", SESSION),
          ...problems(401, 409, 413, 415, 422, 507),
        },
      },
    },
    async (request, reply) => {
      const { token, expiresAt, link } = await once.answer<Opened>(request, async (keep) => {
        const found = await signIn(request.body, cookies.device(request), clock());
        const now = clock();
        const opened = { token: newToken(), expiresAt: endOfSession(now, found), link: found };
        await access.addSession(
          {
            tokenHash: hashOfToken(opened.token),
            link: found?.id ?? null,
            createdAt: now,
            expiresAt: opened.expiresAt,
          },
          keep(opened, now),
        );
        return opened;
      });
      await endHeld(request.identity, token);
      cookies.setSession(reply, token, expiresAt);
      if (link === null) await rememberDevice(context, request, reply);
      reply.code(201);
      return sessionShown(context, link === null ? "coordinator" : "link", link, expiresAt);
    },
  );

  app.get(
    "/sessions/current",
    {
      config: { rule: "anyone" },
      schema: {
        summary: "Who the server takes you for",
        tags: ["access"],
        querystring: LANG_QUERY,
        response: { 200: described("Nobody is an answer, too.", SESSION), ...problems() },
      },
    },
    async ({ identity }) => {
      if (identity.role === "nobody") return sessionShown(context, "nobody", null, null);
      const link = identity.role === "link" ? identity.link : null;
      return sessionShown(context, identity.role, link, identity.session?.expiresAt ?? null);
    },
  );

  app.delete(
    "/sessions/current",
    {
      config: { rule: "anyone" },
      schema: {
        summary: "Leave: the session ends on the server, too",
        tags: ["access"],
        querystring: LANG_QUERY,
        response: { 204: GONE, ...problems(507) },
      },
    },
    async ({ identity }, reply) => {
      await endHeld(identity, null);
      cookies.clearSession(reply);
      // What was read stays in no cache; the browser's storage may hold entries not sent yet.
      return reply.header("clear-site-data", '"cache"').code(204).send();
    },
  );
};
