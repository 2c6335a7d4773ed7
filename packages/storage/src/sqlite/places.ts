import type { DatabaseSync } from "node:sqlite";
import { canonicalJson, compareIds, type HandPlace } from "@legami/core";
import type { PlaceStore } from "../place-store.ts";
import { statements } from "./statements.ts";
import { inTransaction } from "./transaction.ts";

/** `PlaceStore`, with its answers at once. */
export type SyncPlaces = {
  readonly [Method in keyof PlaceStore]: (
    ...given: Parameters<PlaceStore[Method]>
  ) => Awaited<ReturnType<PlaceStore[Method]>>;
};

export function sqlitePlaces(db: DatabaseSync): SyncPlaces {
  const sql = statements(db);

  /** A journal of an older format that is only read has no table of them. */
  function held(programme: string): string {
    const isThere = sql("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'places'");
    if (isThere.get() === undefined) return "[]";
    const row = sql("SELECT places FROM places WHERE programme = ?").get(programme);
    return row === undefined ? "[]" : String(row["places"]);
  }

  return {
    read: (programme) => JSON.parse(held(programme)),

    replace: (programme, before, places, at) =>
      inTransaction(db, "IMMEDIATE", () => {
        if (held(programme) !== asText(before)) return false;
        sql(
          "INSERT INTO places VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at, places = excluded.places",
        ).run(programme, at, asText(places));
        return true;
      }),
  };
}

/** Sorted, so that the same places are the same text. */
function asText(places: readonly HandPlace[]): string {
  const sorted = [...places].sort((a, b) => compareIds(a.actor, b.actor));
  return canonicalJson(sorted.map(({ actor, x, y }) => ({ actor, x, y })));
}
