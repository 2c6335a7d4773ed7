/** The rows of the table: every line of the map, with the same facts. */
import type { Actor, EvaluatedTie, Fate, TieFate, TieSide } from "@legami/core";
import { byName } from "../i18n/by-name.ts";
import { tieKey } from "../state/view-state.ts";

export interface TieRow {
  readonly key: string;
  readonly source: Actor;
  readonly target: Actor;
  /** Null at one date alone. */
  readonly fate: Fate | null;
  readonly from: TieSide | null;
  readonly to: TieSide | null;
  readonly byRegister: boolean;
  readonly unobservedAt: "from" | "to" | null;
}

export type TieSortKey = "fate" | "actors" | "from" | "to";

export interface TieSort {
  readonly by: TieSortKey;
  readonly isDescending: boolean;
}

const FATE_ORDER: readonly (Fate | null)[] = [
  "new",
  "strengthened",
  "stable",
  "retained",
  "weakened",
  "dissolved",
  "unobserved",
  null,
];

export function rowsOfFates(ties: readonly TieFate[], register: readonly Actor[]): TieRow[] {
  const named = namedEnds(register);
  return ties.map((tie) => ({ ...tie, ...named(tie) }));
}

export function rowsOfTies(ties: readonly EvaluatedTie[], register: readonly Actor[]): TieRow[] {
  const named = namedEnds(register);
  return ties.map((tie) => ({
    ...named(tie),
    fate: null,
    from: null,
    to: tie,
    byRegister: false,
    unobservedAt: null,
  }));
}

/** Rows with that fate whose actors have every typed word in a name, an alias or a municipality. */
export function filterRows(
  rows: readonly TieRow[],
  fate: Fate | null,
  text: string,
): readonly TieRow[] {
  const asked = plain(text).split(/\s+/).filter(Boolean);
  if (fate === null && asked.length === 0) return rows;
  return rows.filter((row) => {
    if (fate !== null && row.fate !== fate) return false;
    const said = plain([row.source, row.target].flatMap(spokenNames).join(" "));
    return asked.every((word) => said.includes(word));
  });
}

export function sortRows(
  rows: readonly TieRow[],
  { by, isDescending }: TieSort,
): readonly TieRow[] {
  const names = (a: TieRow, b: TieRow) =>
    byName(a.source.label, b.source.label) || byName(a.target.label, b.target.label);
  const strength = (side: TieSide | null) => side?.strength ?? -1;
  const order: Readonly<Record<TieSortKey, (a: TieRow, b: TieRow) => number>> = {
    actors: names,
    fate: (a, b) => FATE_ORDER.indexOf(a.fate) - FATE_ORDER.indexOf(b.fate),
    from: (a, b) => strength(a.from) - strength(b.from),
    to: (a, b) => strength(a.to) - strength(b.to),
  };
  const turn = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => turn * order[by](a, b) || names(a, b));
}

/** Lower case without accents: what people type and what names say meet there. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

function spokenNames(actor: Actor): readonly string[] {
  return [actor.label, ...actor.aliases, actor.municipality ?? ""];
}

function namedEnds(
  register: readonly Actor[],
): (tie: { source: string; target: string }) => Pick<TieRow, "key" | "source" | "target"> {
  const byId = new Map(register.map((actor) => [actor.id, actor]));
  const actor = (id: string): Actor => byId.get(id) ?? { ...NOBODY, id, label: id };
  return ({ source, target }) => ({
    key: tieKey(source, target),
    source: actor(source),
    target: actor(target),
  });
}

/** An id that the register does not explain still stands in the table, under its id. */
const NOBODY: Actor = {
  id: "",
  label: "",
  kind: null,
  territory: null,
  municipality: null,
  lat: null,
  lon: null,
  registerFrom: null,
  registerTo: null,
  peopleReached: null,
  aliases: [],
  columns: {},
};
