import { COLUMN_NOTES, LEVEL, type Note } from "./column-notes.ts";

/** Of the tables of a network that is no programme. */
export const NETWORK_NOTES: Readonly<Record<string, Readonly<Record<string, Note>>>> = {
  actors: COLUMN_NOTES["actors"] ?? {},
  ties: {
    wave: {
      en: "a label or a date; the same network at several moments",
      it: "un’etichetta o una data; la stessa rete in più momenti",
    },
    source: { en: "id of the actor that answers", it: "codice della realtà che risponde" },
    target: {
      en: "id of the actor that the answer is about",
      it: "codice della realtà di cui si parla",
    },
    level: LEVEL,
  },
};
