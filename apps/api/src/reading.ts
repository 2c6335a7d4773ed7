import { type EvaluationRequest, FRAMES, LENSES } from "@legami/core";
import { type Static, Type } from "typebox";
import { instant, lang } from "./schema-parts.ts";

const list = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description }));

/** How an evaluation is read: the query of snapshots and comparisons. */
export const READING = {
  scope: list("Names of scopes, with commas between them, or `all`; `ALL` unless given."),
  lens: Type.Optional(Type.Enum([...LENSES])),
  frame: Type.Optional(Type.Enum([...FRAMES])),
  by: list("Partitions, with commas between them; territory and kind unless given."),
  only: list("Ids or keys of measures, with commas between them; all unless given."),
  annex: Type.Optional(
    Type.Boolean({ default: false, description: "The secondary measures and scores too." }),
  ),
  actorValues: Type.Optional(
    Type.Boolean({ default: false, description: "What every actor scores in the first scope." }),
  ),
  knownOn: Type.Optional(instant()),
  ...lang,
};

type Reading = Static<ReturnType<typeof Type.Object<typeof READING>>>;

export function requestOf(
  { scope, lens, frame, by, only, annex, actorValues, knownOn }: Reading,
  language: NonNullable<EvaluationRequest["language"]>,
): EvaluationRequest {
  return {
    language,
    ...(scope === undefined ? {} : { scopes: scope.split(",") }),
    ...(lens === undefined ? {} : { lens }),
    ...(frame === undefined ? {} : { frame }),
    ...(by === undefined ? {} : { by: by.split(",") }),
    ...(only === undefined ? {} : { only: only.split(",") }),
    ...(annex === undefined ? {} : { annex }),
    ...(actorValues === undefined ? {} : { actorValues }),
    ...(knownOn === undefined ? {} : { knownOn }),
  };
}
