/** What each type of entry looks like on the wire: the same as core's `EntryPayloads`. */
import {
  type AnyNewEntry,
  type EntryPayloads,
  LENSES,
  MENTION_TYPES,
  MERGE_REASONS,
  type NewEntry,
  RELATIONS,
} from "@legami/core";
import { type Static, type TSchema, Type } from "typebox";
import {
  civilDate,
  closed,
  entryId,
  line,
  name,
  nullable,
  personalText,
  programmeId,
} from "./schema-parts.ts";

const latitude = () => Type.Number({ minimum: -90, maximum: 90 });
const longitude = () => Type.Number({ minimum: -180, maximum: 180 });
const level = () => Type.Integer({ minimum: 0, maximum: 5 });
const actors = () => Type.Array(name(), { maxItems: 10_000 });

const wave = closed({ id: name(), date: civilDate(), official: Type.Boolean() });

const territory = closed({
  id: name(),
  label: line(),
  in: closed({ it: line(), en: line() }),
  role: Type.Enum(["holder", "receiving", "outside"]),
});

const indicator = closed({
  id: name(),
  label: line(),
  target: nullable(Type.Number()),
  phase: nullable(name()),
});

/** The settings of a programme. They have routes of their own and do not come as entries. */
export const SETTINGS = closed({
  id: programmeId(),
  name: Type.String({ minLength: 1, maxLength: 500 }),
  timezone: name(),
  t0: nullable(civilDate()),
  timeline: Type.Enum(["dated", "ordinal"]),
  waves: Type.Array(wave, { maxItems: 1000 }),
  territories: Type.Array(territory, { maxItems: 1000 }),
  parameters: Type.Unsafe<Record<string, unknown>>({ type: "object" }),
  indicators: Type.Array(indicator, { maxItems: 1000 }),
  simulated: nullable(line()),
  seed: nullable(Type.Integer()),
  lenses: Type.Unsafe<EntryPayloads["programme"]["lenses"]>({
    type: "array",
    items: { enum: [...LENSES] },
    minItems: 1,
    uniqueItems: true,
  }),
  observation: Type.Enum(["recorded", "complete"]),
  weightMax: nullable(Type.Number({ exclusiveMinimum: 0 })),
});

export const ACTOR = closed({
  id: name(),
  label: Type.String({ minLength: 1, maxLength: 500 }),
  kind: nullable(name()),
  territory: nullable(name()),
  municipality: nullable(name()),
  lat: nullable(latitude()),
  lon: nullable(longitude()),
  registerFrom: nullable(civilDate()),
  registerTo: nullable(civilDate()),
  peopleReached: nullable(Type.Number({ minimum: 0 })),
  aliases: Type.Array(line(), { maxItems: 100 }),
  columns: Type.Record(
    Type.String({ minLength: 1, maxLength: 200 }),
    Type.String({ maxLength: 2000 }),
  ),
});

const PAYLOADS = {
  actor: ACTOR,
  municipality: closed({
    municipality: name(),
    territory: nullable(name()),
    lat: latitude(),
    lon: longitude(),
  }),
  assessment: closed({
    wave: nullable(name()),
    reporter: name(),
    target: name(),
    level: nullable(level()),
    frequency: nullable(level()),
    trust: nullable(Type.Integer({ minimum: 1, maximum: 4 })),
  }),
  documentary: closed({
    source: name(),
    target: name(),
    level: level(),
    kind: nullable(line()),
    basis: nullable(line()),
  }),
  "given-tie": closed({
    wave: name(),
    source: name(),
    target: name(),
    weight: nullable(Type.Number({ exclusiveMinimum: 0 })),
  }),
  event: closed({
    event: name(),
    type: name(),
    participants: actors(),
    weight: nullable(Type.Number({ exclusiveMinimum: 0 })),
    logger: nullable(line()),
  }),
  agreement: closed({
    agreement: name(),
    from: civilDate(),
    to: nullable(civilDate()),
    signatories: actors(),
  }),
  response: closed({
    wave: name(),
    actor: name(),
    asked: Type.Boolean(),
    answered: Type.Boolean(),
    roster: Type.Union([actors(), Type.Literal("all")]),
  }),
  logging: closed({
    from: civilDate(),
    to: nullable(civilDate()),
    territory: name(),
    relation: Type.Enum([...RELATIONS]),
  }),
  progress: closed({ indicator: name(), territory: nullable(name()), value: Type.Number() }),
  diary: closed({ territory: nullable(name()) }),
  mention: closed({
    territory: nullable(name()),
    document: line(),
    period: nullable(line()),
    type: Type.Enum([...MENTION_TYPES]),
    quotation: Type.String({ minLength: 1, maxLength: 5000 }),
    source: nullable(line()),
  }),
  merge: closed({
    absorbed: Type.Array(name(), { minItems: 1, maxItems: 100, uniqueItems: true }),
    into: name(),
    reason: Type.Enum([...MERGE_REASONS]),
  }),
  distinct: closed({
    actors: Type.Array(name(), { minItems: 2, maxItems: 100, uniqueItems: true }),
  }),
  split: closed({ actor: name(), parts: actors() }),
  retraction: closed({ entry: entryId() }),
};

type Assignable<Given extends Wanted, Wanted> = Given;

/** With the compiler's proof that what these schemas let pass is what core takes. */
type SentPayloads = Assignable<
  { [Type in keyof typeof PAYLOADS]: Static<(typeof PAYLOADS)[Type]> },
  Omit<EntryPayloads, "programme">
>;

/** The types of entries that a client may send. */
type SentType = keyof SentPayloads;

export const SENT_TYPES = Object.keys(PAYLOADS) as SentType[];

const entrySchema = (type: SentType, payload: TSchema) =>
  Type.Object(
    {
      id: entryId(),
      type: Type.Literal(type),
      happenedOn: civilDate(),
      payload,
      personal: Type.Optional(personalText()),
      corrects: Type.Optional(entryId()),
    },
    { additionalProperties: false, title: type },
  );

/** An entry as a client sends it, told apart by `type`. */
export const NEW_ENTRY = Type.Unsafe<AnyNewEntry & NewEntry<SentType>>({
  type: "object",
  required: ["type"],
  discriminator: { propertyName: "type" },
  oneOf: SENT_TYPES.map((type) => entrySchema(type, PAYLOADS[type])),
});
