import { randomUUID } from "node:crypto";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Bilingual, Instant, JournalFacts } from "@legami/core";
import { LegamiError } from "@legami/core";
import type { Link } from "@legami/storage";
import type { FastifyRequest } from "fastify";
import { type Static, Type } from "typebox";
import { ONCE_HEADERS, onceOnly } from "../access/once.ts";
import { hashOfToken, newToken } from "../access/tokens.ts";
import { described, GONE, pageOf, problems } from "../answer-schemas.ts";
import type { RouteContext } from "../context.ts";
import { InvalidEntries } from "../invalid-entries.ts";
import { linkNext } from "../page-link.ts";
import {
  closed,
  instant,
  LANG_QUERY,
  lang,
  limit,
  name,
  nullable,
  PAGE_SIZE,
  PROGRAMME_PARAMS,
} from "../schema-parts.ts";

const NEW_LINK = Type.Object(
  {
    label: Type.String({
      minLength: 1,
      maxLength: 200,
      description: "For the coordinator’s list: best the name of an organisation.",
    }),
    territory: Type.Optional(name()),
    actor: Type.Optional(name()),
    expiresAt: Type.Optional(instant()),
  },
  {
    additionalProperties: false,
    description: "For a territory or for an actor. It ends after a year unless told otherwise.",
  },
);

const LINK = {
  id: Type.String(),
  label: Type.String(),
  territory: nullable(Type.String()),
  actor: nullable(Type.String()),
  createdAt: instant(),
  expiresAt: instant(),
  revokedAt: nullable(instant()),
  lastUsedAt: nullable(instant()),
  state: Type.Enum(["active", "expired", "revoked"]),
};

const MADE = closed({
  ...LINK,
  address: Type.String({
    description: "What to hand out. The secret behind # is told here once and never again.",
  }),
});

const YEAR_MS = 365 * 24 * 3_600_000;
const LONGEST_YEARS = 5;

export const linkRoutes: FastifyPluginAsyncTypebox<RouteContext> = async (app, context) => {
  const { store, programmes, clock, publicUrl } = context;
  const { access } = store;
  const once = onceOnly(access);

  app.post(
    "/programmes/:programme/links",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Make a link for operators",
        tags: ["access"],
        params: PROGRAMME_PARAMS,
        querystring: LANG_QUERY,
        headers: ONCE_HEADERS,
        body: NEW_LINK,
        response: {
          201: described("The link, with its address.", MADE),
          ...problems(404, 409, 413, 415, 422, 507),
        },
      },
    },
    async (request, reply) => {
      const { programme } = request.params;
      const { facts } = await programmes.read(programme);
      const made = await once.answer<object>(request, async (keep) => {
        const now = clock();
        requireSoundLink(facts, request.body, now);
        const { label, territory = null, actor = null, expiresAt = aYearFrom(now) } = request.body;
        const token = newToken();
        const link = {
          id: randomUUID(),
          programme,
          label,
          territory,
          actor,
          createdAt: now,
          expiresAt,
        };
        const shown = {
          ...shownLink({ ...link, revokedAt: null, lastUsedAt: null }, now),
          // Behind the #: a browser does not send it, so it stands in no log on the way.
          address: `${publicUrl ?? addressOf(request)}/entra#${token}`,
        };
        await access.addLink({ ...link, tokenHash: hashOfToken(token) }, keep(shown, now));
        return shown;
      });
      return reply.code(201).send(made);
    },
  );

  app.get(
    "/programmes/:programme/links",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "The links of a programme, oldest first",
        tags: ["access"],
        params: PROGRAMME_PARAMS,
        querystring: closed({ limit: limit(), after: Type.Optional(name()), ...lang }),
        response: {
          200: described("A page of them.", pageOf(closed(LINK), Type.String())),
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const { programme } = request.params;
      const { limit: most = PAGE_SIZE, after } = request.query;
      await programmes.read(programme);
      const found = await access.links(programme, {
        limit: most + 1,
        ...(after === undefined ? {} : { after }),
      });
      const items = found.slice(0, most);
      const next = found.length > most ? (items.at(-1)?.id ?? null) : null;
      if (next !== null) linkNext(request, reply, next);
      const now = clock();
      return { items: items.map((link) => shownLink(link, now)), next };
    },
  );

  app.delete(
    "/programmes/:programme/links/:link",
    {
      config: { rule: "coordinator" },
      schema: {
        summary: "Revoke a link: whoever came in with it is out at once",
        description: "What was logged with it stays. Safe to send twice.",
        tags: ["access"],
        params: closed({ ...PROGRAMME_PARAMS.properties, link: name() }),
        querystring: LANG_QUERY,
        response: { 204: GONE, ...problems(404, 507) },
      },
    },
    async ({ params }, reply) => {
      const { programme, link } = params;
      await programmes.read(programme);
      if (await access.revokeLink(programme, link, clock())) return reply.code(204).send();
      throw new LegamiError("LEGAMI_NOT_FOUND", `there is no link “${link}”`, {
        details: { what: "link", id: link },
      });
    },
  );
};

function requireSoundLink(
  facts: JournalFacts,
  { territory, actor, expiresAt }: Static<typeof NEW_LINK>,
  now: Instant,
): void {
  const refuse = (pointer: string, message: Bilingual) => {
    throw new InvalidEntries([{ pointer, message }]);
  };
  if ((territory === undefined) === (actor === undefined)) {
    refuse("", {
      en: "a link is for a territory or for an actor: give one of the two",
      it: "un link vale per un territorio o per una realtà: indicarne uno",
    });
  }
  const territories = facts.settings()?.territories ?? [];
  if (territory !== undefined && !territories.some(({ id }) => id === territory)) {
    refuse("/territory", {
      en: `there is no territory “${territory}”`,
      it: `non c’è nessun territorio «${territory}»`,
    });
  }
  if (actor !== undefined && !facts.hasActor(actor)) {
    refuse("/actor", {
      en: `there is no actor “${actor}” in this programme`,
      it: `in questo programma non c’è nessuna realtà «${actor}»`,
    });
  }
  const latest = new Date(Date.parse(now) + LONGEST_YEARS * YEAR_MS).toISOString();
  if (expiresAt !== undefined && !(now < expiresAt && expiresAt <= latest)) {
    refuse("/expiresAt", {
      en: `expected an instant to come, within ${LONGEST_YEARS} years`,
      it: `serve un istante futuro, entro ${LONGEST_YEARS} anni`,
    });
  }
}

const aYearFrom = (now: Instant) => new Date(Date.parse(now) + YEAR_MS).toISOString();

const addressOf = ({ protocol, host }: FastifyRequest) => `${protocol}://${host}`;

function shownLink({ programme: _, ...link }: Link, now: Instant): object {
  const isOver = now >= link.expiresAt;
  const state = link.revokedAt !== null ? "revoked" : isOver ? "expired" : "active";
  return { ...link, state };
}
