/** The words that the schemas of requests and answers are made of. */
import { type TProperties, type TSchema, Type } from "typebox";
import { LANGUAGES, type Language } from "./language.ts";

const DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
const INSTANT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$";
export const UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
/** A sequence number or the id of an entry: what `next` of a page of entries may be. */
export const CURSOR = "^([0-9]{1,15}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$";
export const RECORDER = "^(coordinator|import|link:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$";
export const PAIR = "^[^,]{1,200},[^,]{1,200}$";
const PROGRAMME_ID = "^[a-z0-9][a-z0-9._-]{0,63}$";
const FIELD_NAME = "^[a-z][A-Za-z0-9_]{0,39}$";

/** What a pattern asks for, in words. */
export const PATTERN_WORDS: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  [DATE, { en: "a date such as 2021-05-31", it: "una data come 2021-05-31" }],
  [
    INSTANT,
    {
      en: "an instant in UTC such as 2021-05-31T08:15:00.000Z",
      it: "un istante UTC come 2021-05-31T08:15:00.000Z",
    },
  ],
  [UUID, { en: "a UUID in small letters", it: "un UUID in minuscole" }],
  [CURSOR, { en: "what next of the page before says", it: "ciò che dice next della pagina prima" }],
  [
    RECORDER,
    {
      en: "coordinator, import, or link: and its id",
      it: "coordinator, import, oppure link: e il suo identificativo",
    },
  ],
  [
    PAIR,
    { en: "two ids with a comma between them", it: "due identificativi separati da una virgola" },
  ],
  [
    PROGRAMME_ID,
    {
      en: "up to 64 small letters, digits, dots and hyphens",
      it: "fino a 64 minuscole, cifre, punti e trattini",
    },
  ],
]);

/** An object of these fields and no other. */
export const closed = <Properties extends TProperties>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });

export const nullable = <Schema extends TSchema>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

export const civilDate = () =>
  Type.String({ pattern: DATE, description: "A day in Europe/Rome, year-month-day." });

export const instant = () =>
  Type.String({ pattern: INSTANT, description: "A moment in UTC, RFC 3339." });

export const entryId = () =>
  Type.String({
    pattern: UUID,
    description: "Made by the client (UUID v7): sending twice is safe.",
  });

export const programmeId = () => Type.String({ pattern: PROGRAMME_ID });

/** The id of an actor, a wave, a territory …: whatever the programme calls it. */
export const name = () => Type.String({ minLength: 1, maxLength: 200 });

export const line = () => Type.String({ maxLength: 500 });

export const personalText = () =>
  Type.Record(Type.String({ pattern: FIELD_NAME }), Type.String({ maxLength: 20_000 }), {
    additionalProperties: false,
    description:
      "Text that may speak of persons, kept apart from the chain so that it can be erased.",
  });

/** Items of a page unless asked otherwise. */
export const PAGE_SIZE = 100;

export const limit = () =>
  Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: PAGE_SIZE }));

/** `?lang=`: the language of sentences and problems; else `Accept-Language`, else Italian. */
export const lang = { lang: Type.Optional(Type.Enum([...LANGUAGES])) };

export const LANG_QUERY = closed(lang);

export const PROGRAMME_PARAMS = closed({
  programme: Type.String({ minLength: 1, maxLength: 200 }),
});
