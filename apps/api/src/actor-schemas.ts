/** What actors score: part of an evaluation where `actorValues` asks for it. */
import { ACTOR_SCORES } from "@legami/core";
import { Type } from "typebox";
import { closed, nullable } from "./schema-parts.ts";

const SCORES = {
  degree: Type.Integer(),
  strength: Type.Number(),
  betweenness: nullable(Type.Number()),
  closeness: nullable(Type.Number()),
  eigenvector: nullable(Type.Number()),
  pagerank: nullable(Type.Number()),
  core: nullable(Type.Integer()),
  community: nullable(Type.Integer()),
  weightedBetweenness: Type.Optional(nullable(Type.Number())),
};

/** At one date. */
export const ACTOR_VALUES = Type.Array(closed({ id: Type.String(), ...SCORES }));

const SPAN = closed({ from: Type.Number(), to: Type.Number() });

const DIFFERENCE = closed(
  Object.fromEntries(ACTOR_SCORES.map((score) => [score, Type.Optional(nullable(Type.Number()))])),
);

/** At both dates. */
export const ACTOR_PAIRS = Type.Array(
  closed({
    id: Type.String(),
    from: nullable(closed(SCORES)),
    to: nullable(closed(SCORES)),
    difference: nullable(DIFFERENCE),
  }),
);

export const CHANGED_MOST = Type.Array(
  closed({
    id: Type.String(),
    label: Type.String(),
    new: Type.Integer(),
    dissolved: Type.Integer(),
    unobserved: Type.Integer(),
    degree: SPAN,
    strength: SPAN,
    sentence: Type.String(),
  }),
);
