import { LENSES } from "@legami/core";
import { Type } from "typebox";
import { HEAD } from "./answer-schemas.ts";
import { closed, entryId, instant, name, nullable } from "./schema-parts.ts";

export const NEW_SNAPSHOT = Type.Object(
  {
    id: entryId(),
    title: Type.String({ minLength: 1, maxLength: 200 }),
    note: Type.Optional(Type.String({ maxLength: 2000, description: "Not about persons." })),
    at: Type.Optional(
      Type.Array(name(), {
        minItems: 1,
        maxItems: 20,
        uniqueItems: true,
        description: "Waves or days whose network is noted by its digest; every wave unless given.",
      }),
    ),
    lens: Type.Optional(Type.Enum([...LENSES])),
  },
  { additionalProperties: false },
);

export const SNAPSHOT = closed({
  id: Type.String(),
  title: Type.String(),
  note: nullable(Type.String()),
  frozenAt: instant(),
  frozenBy: Type.String({ description: "As `recordedBy` of an entry." }),
  head: HEAD,
  parameters: Type.String({ description: "Digest of the parameters that were in force." }),
  snapshots: Type.Array(
    closed({ at: Type.String(), lens: Type.Enum([...LENSES]), snapshot: Type.String() }),
  ),
  digest: Type.String({ description: "Of the file. A text erased since changes it." }),
});

export const FILE_TYPE = "application/vnd.legami.frozen+json";

export const FILE = {
  description: "What `legami freeze` writes.",
  content: { [FILE_TYPE]: { schema: { type: "string", format: "binary" } } },
};
