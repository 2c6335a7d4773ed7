import type { ImportReading } from "../api/import-client.ts";

/** Fields that a table of each kind can have: those of the guesser, which is no part of a page. */
export const FIELDS_OF: Readonly<Record<ImportReading["kind"], readonly string[]>> = {
  ties: [
    "source",
    "target",
    "targets",
    "option",
    "level",
    "weight",
    "date",
    "wave",
    "type",
    "frequency",
    "trust",
    "note",
  ],
  events: ["actor", "actors", "date", "event", "type", "note"],
  actors: [
    "label",
    "id",
    "kind",
    "territory",
    "municipality",
    "lat",
    "lon",
    "people_reached",
    "aliases",
  ],
  matrix: [],
};
