import type { Actor } from "@legami/core";
import { partsOf } from "./csv/cell-values.ts";
import { kindIn } from "./csv/cell-words.ts";
import { RowCursor } from "./csv/row-cursor.ts";
import type { Table, TableShape } from "./csv/table.ts";
import type { Findings } from "./findings.ts";
import { momentAt, type Timeline } from "./timeline.ts";
import type { Work } from "./work.ts";

export const ACTOR_COLUMNS: TableShape = {
  required: ["id"],
  optional: [
    "label",
    "kind",
    "territory",
    "municipality",
    "lat",
    "lon",
    "register_from",
    "register_to",
    "people_reached",
    "aliases",
  ],
  further: "kept",
};

/** What else is known of the cells of an actor: checks of a programme, none for any network. */
export type ActorCheck = (cursor: RowCursor) => void;

/** The actors of the table by id, in the order of their rows. */
export function* actorsOf(
  table: Table,
  timeline: Timeline,
  findings: Findings,
  check?: ActorCheck,
): Work<Map<string, Actor>> {
  const actors = new Map<string, Actor>();
  const firstRows = new Map<string, number>();
  const cursor = new RowCursor(table, findings);
  while (cursor.next()) {
    if (cursor.endsTurn) yield;
    const id = cursor.required("id");
    const first = firstRows.get(id);
    if (id === "") continue;
    if (first === undefined) firstRows.set(id, cursor.row);
    else cursor.problem("duplicate-actor", "id", { first });
    check?.(cursor);
    actors.set(id, actorAt(cursor, id, timeline));
  }
  return actors;
}

const NONE: readonly string[] = [];

function actorAt(cursor: RowCursor, id: string, timeline: Timeline): Actor {
  const kind = cursor.optional("kind");
  return {
    id,
    label: cursor.text("label") || id,
    kind: kind === null ? null : kindIn(kind),
    territory: cursor.optional("territory"),
    municipality: cursor.optional("municipality"),
    ...coordinatesAt(cursor),
    ...registerAt(cursor, timeline),
    peopleReached: cursor.count("people_reached"),
    aliases: cursor.read("aliases", partsOf) ?? NONE,
    columns: cursor.further(),
  };
}

function coordinatesAt(cursor: RowCursor): Pick<Actor, "lat" | "lon"> {
  for (const [column, other] of [
    ["lat", "lon"],
    ["lon", "lat"],
  ] as const) {
    if (cursor.text(column) === "" && cursor.text(other) !== "") {
      cursor.problem("incomplete-coordinates", column, { other });
    }
  }
  return { lat: cursor.numberBetween("lat", -90, 90), lon: cursor.numberBetween("lon", -180, 180) };
}

function registerAt(
  cursor: RowCursor,
  timeline: Timeline,
): Pick<Actor, "registerFrom" | "registerTo"> {
  const registerFrom = momentAt(cursor, "register_from", timeline);
  const registerTo = momentAt(cursor, "register_to", timeline);
  if (registerFrom !== null && registerTo !== null && registerFrom > registerTo) {
    cursor.problem("register-reversed", "register_to", { from: cursor.text("register_from") });
  }
  return { registerFrom, registerTo };
}
