import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Instant } from "@legami/core";
import { Type } from "typebox";
import { rememberDevice } from "../access/devices.ts";
import { endOfSession } from "../access/identity.ts";
import { ONCE_HEADERS, onceOnly } from "../access/once.ts";
import { SESSION, sessionShown } from "../access/session-view.ts";
import { setPassword } from "../access/set-password.ts";
import { signInWith } from "../access/sign-in.ts";
import { hashOfToken, newToken } from "../access/tokens.ts";
import { described, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { HttpProblem } from "../http-problem.ts";
import { InvalidEntries } from "../invalid-entries.ts";
import { closed, LANG_QUERY } from "../schema-parts.ts";

const CHANGE = closed({
  current: Type.Optional(
    Type.String({ minLength: 1, maxLength: 256, description: "Where one is set already." }),
  ),
  password: Type.String({ minLength: 1, maxLength: 1024 }),
});

const OTHER_PASSWORD = {
  pointer: "/current",
  message: {
    en: "the password in use is another",
    it: "la password in uso è un’altra",
  },
};

/** What is remembered of a change, to answer it again. */
interface Changed {
  readonly token: string;
  readonly expiresAt: Instant;
}

export const passwordRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (app, context) => {
  const { store, clock, cookies } = context;
  const once = onceOnly(store.access);
  const signIn = signInWith(store.access);

  app.put(
    "/password",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Set or change the coordinator’s password",
        description:
          "Every other session of the coordinator ends; whoever changes it goes on with a new one.",
        tags: ["access"],
        querystring: LANG_QUERY,
        headers: ONCE_HEADERS,
        body: CHANGE,
        response: {
          200: described("It is set.", SESSION),
          ...problems(409, 413, 415, 422, 507),
        },
      },
    },
    async (request, reply) => {
      const { current, password } = request.body;
      const { token, expiresAt } = await once.answer<Changed>(request, async (keep) => {
        await requireCurrent(current, cookies.device(request));
        await setPassword(store, password);
        const now = clock();
        const opened = { token: newToken(), expiresAt: endOfSession(now, null) };
        await store.access.addSession(
          {
            tokenHash: hashOfToken(opened.token),
            link: null,
            createdAt: now,
            expiresAt: opened.expiresAt,
          },
          keep(opened, now),
        );
        return opened;
      });
      cookies.setSession(reply, token, expiresAt);
      await rememberDevice(context, request, reply);
      return sessionShown(context, "coordinator", null, expiresAt);
    },
  );

  /** Somebody else at a screen that was left open does not take the programme over. */
  async function requireCurrent(current: string | undefined, device: string | undefined) {
    if ((await store.access.passwordHash()) === null) return;
    if (current === undefined) throw new InvalidEntries([OTHER_PASSWORD]);
    try {
      await signIn({ password: current }, device, clock());
    } catch (error) {
      const isRefused = error instanceof HttpProblem && error.code === "LEGAMI_SIGN_IN_REFUSED";
      throw isRefused ? new InvalidEntries([OTHER_PASSWORD]) : error;
    }
  }
};
