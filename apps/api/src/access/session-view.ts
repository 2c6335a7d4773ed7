/** What is told of a session. */
import type { Instant } from "@legami/core";
import { LegamiError } from "@legami/core";
import type { Link } from "@legami/storage";
import { Type } from "typebox";
import type { RouteContext } from "../context.ts";
import { closed, instant, nullable } from "../schema-parts.ts";
import type { Identity } from "./identity.ts";

export const SESSION = closed({
  role: Type.Enum(["nobody", "coordinator", "link"]),
  passwordSet: Type.Boolean({
    description: "False = whoever sits at this machine is the coordinator.",
  }),
  link: nullable(
    closed({
      id: Type.String(),
      label: Type.String(),
      programme: Type.String(),
      territory: nullable(Type.String()),
      actor: nullable(Type.String()),
      organisation: nullable(
        closed({
          id: Type.String({ description: "Another than `actor` where that was a duplicate." }),
          label: Type.String(),
          kind: nullable(Type.String()),
          municipality: nullable(Type.String()),
        }),
      ),
    }),
  ),
  expiresAt: nullable(instant()),
});

export async function sessionShown(
  context: RouteContext,
  role: Identity["role"],
  link: Link | null,
  expiresAt: Instant | null,
): Promise<object> {
  return {
    role,
    passwordSet: (await context.store.access.passwordHash()) !== null,
    link: link === null ? null : await linkShown(context, link),
    expiresAt,
  };
}

async function linkShown(
  { programmes }: RouteContext,
  { id, label, programme, territory, actor }: Link,
): Promise<object> {
  const shown = { id, label, programme, territory, actor };
  if (actor === null) return { ...shown, organisation: null };
  const facts = await programmes.read(programme).then(
    (known) => known.facts,
    (error: unknown) => {
      // The journal was put back to a day before the programme was opened.
      if (error instanceof LegamiError && error.code === "LEGAMI_NOT_FOUND") return null;
      throw error;
    },
  );
  const own = facts?.actor(facts.unitOf(actor));
  const organisation =
    own === undefined
      ? null
      : { id: own.id, label: own.label, kind: own.kind, municipality: own.municipality };
  return { ...shown, organisation };
}
