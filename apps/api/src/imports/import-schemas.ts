import {
  DATE_FORMATS,
  FIELDS,
  MEANINGS,
  SEPARATORS,
  TABLE_KINDS,
  TEXT_ENCODINGS,
} from "@legami/interchange";
import { Type } from "typebox";
import { SETTINGS } from "../entry-schemas.ts";
import { civilDate, closed, entryId, instant, name, nullable } from "../schema-parts.ts";

const header = () => Type.String({ minLength: 1, maxLength: 2000 });

/** What may be said of files; what is left out is guessed. */
const CHOICES = {
  uploads: Type.Array(entryId(), { minItems: 1, maxItems: 12, description: "Files sent before." }),
  open: Type.Optional(closed({ name: Type.String({ minLength: 1, maxLength: 200 }) })),
  encoding: Type.Optional(Type.Enum([...TEXT_ENCODINGS])),
  separator: Type.Optional(Type.Enum([...SEPARATORS])),
  sheet: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  headerRow: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 1_048_576, description: "0 = there is none." }),
  ),
  kind: Type.Optional(Type.Enum([...TABLE_KINDS])),
  columns: Type.Optional(
    Type.Array(closed({ name: header(), field: Type.Enum([...FIELDS]) }), { maxItems: 201 }),
  ),
  dateFormat: Type.Optional(Type.Enum([...DATE_FORMATS])),
  means: Type.Optional(Type.Enum([...MEANINGS])),
  date: Type.Optional(civilDate()),
  wave: Type.Optional(name()),
  level: Type.Optional(Type.Integer({ minimum: 0, maximum: 5 })),
  eventType: Type.Optional(name()),
  names: Type.Optional(
    Type.Array(closed({ name: header(), actor: nullable(name()) }), {
      maxItems: 3000,
      description: "Who is meant: the actor that was asked about, or null for another.",
    }),
  ),
};

export const PREVIEW_BODY = closed(CHOICES);
export const IMPORT_BODY = closed({ id: entryId(), ...CHOICES });

const count = () => Type.Integer({ minimum: 0 });
const COUNTS = closed({
  read: count(),
  stored: count(),
  merged: count(),
  already: count(),
  refused: count(),
});
const ADDED = Type.Record(Type.String(), count());

const PROBLEM = closed({
  code: Type.String(),
  row: nullable(Type.Integer()),
  column: nullable(Type.String()),
  sentence: Type.String({ description: "What is wrong and what to do." }),
});

const READING = closed({
  format: Type.String(),
  encoding: nullable(Type.String()),
  separator: nullable(Type.String()),
  sheets: Type.Array(closed({ name: Type.String(), isHidden: Type.Boolean() })),
  sheet: nullable(Type.String()),
  headerRow: nullable(Type.Integer()),
  kind: Type.Enum([...TABLE_KINDS]),
  means: nullable(Type.Enum([...MEANINGS])),
  dateFormat: nullable(Type.Enum([...DATE_FORMATS])),
  wave: nullable(Type.String()),
  date: nullable(Type.String()),
  level: nullable(Type.Integer()),
  fields: Type.Array(Type.Enum([...FIELDS]), {
    description: "What a column of such a table can hold.",
  }),
  columns: Type.Array(
    closed({
      name: Type.String(),
      field: Type.Enum([...FIELDS]),
      samples: Type.Array(Type.String()),
    }),
  ),
});

const TOLD = {
  counts: COUNTS,
  added: ADDED,
  problems: Type.Array(PROBLEM),
  moreProblems: count(),
  notes: Type.Array(Type.String()),
};

const WAVES = Type.Array(closed({ wave: nullable(Type.String()), count: count() }), {
  description:
    "Of the answers and ties that are added, how many each wave gets; null = those whose day is near no wave: comparisons do not count them.",
});

export const PREVIEW = closed({
  file: Type.String(),
  opens: nullable(closed({ ...SETTINGS.properties, id: Type.String() })),
  reading: nullable(READING),
  rows: Type.Array(
    closed({
      row: Type.Integer(),
      cells: Type.Array(Type.String()),
      fate: Type.Enum(["stored", "merged", "already", "refused"]),
    }),
  ),
  refused: nullable(
    closed({
      csv: Type.String({
        description:
          "The rows that are refused as they stand in the file, with their numbers and what is wrong: to be mended and imported by themselves. Nothing in it is a formula.",
      }),
      more: Type.Integer({ minimum: 0, description: "Rows beyond the first 5000." }),
    }),
  ),
  questions: Type.Array(
    closed({
      name: Type.String(),
      rows: Type.Array(Type.Integer()),
      candidate: closed({ id: Type.String(), label: Type.String(), isNew: Type.Boolean() }),
      score: Type.Number(),
      reason: Type.String(),
      answer: nullable(Type.Enum(["same", "different"])),
    }),
  ),
  waves: WAVES,
  ...TOLD,
});

export const REPORT = closed({ id: Type.String(), file: Type.String(), at: instant(), ...TOLD });

export const IMPORT = closed({
  ...REPORT.properties,
  state: Type.Enum(["done", "undone"]),
  entries: Type.Integer({ minimum: 0, description: "Of its entries, those that hold now." }),
});

export const UPLOAD = closed({ id: Type.String(), name: Type.String(), size: count() });
