/** Actors at both dates as rows: found, and in order. */
import type { Actor, ActorPair, ActorScore } from "@legami/core";
import { byName } from "../../i18n/by-name.ts";
import { plain } from "../tie-rows.ts";

/** What is shown of them where nothing else is asked for. */
export const SHOWN_SCORES: readonly ActorScore[] = ["degree", "strength", "betweenness", "core"];

export interface ActorPairRow extends ActorPair {
  readonly actor: Pick<Actor, "label" | "kind" | "aliases" | "municipality">;
}

export interface ActorSort {
  readonly by: "name" | ActorScore;
  readonly isDescending: boolean;
}

export function actorPairRows(
  pairs: readonly ActorPair[],
  actors: ReadonlyMap<string, Actor>,
): readonly ActorPairRow[] {
  return pairs.map((pair) => {
    const nobody = { label: pair.id, kind: null, aliases: [], municipality: null };
    return { ...pair, actor: actors.get(pair.id) ?? nobody };
  });
}

/** Rows whose names have every typed word; by name, or by how much the score moved either way. */
export function foundInOrder(
  rows: readonly ActorPairRow[],
  text: string,
  { by, isDescending }: ActorSort,
): readonly ActorPairRow[] {
  const asked = plain(text).split(/\s+/).filter(Boolean);
  const said = ({ actor }: ActorPairRow) =>
    plain([actor.label, ...actor.aliases, actor.municipality ?? ""].join(" "));
  const names = (a: ActorPairRow, b: ActorPairRow) => byName(a.actor.label, b.actor.label);
  const change = (row: ActorPairRow) =>
    by === "name" ? 0 : (row.difference?.[by] ?? Number.NEGATIVE_INFINITY);
  const turn = isDescending ? -1 : 1;
  return rows
    .filter((row) => asked.every((word) => said(row).includes(word)))
    .sort((a, b) => {
      if (by === "name") return turn * names(a, b);
      const [one, other] = [change(a), change(b)];
      return one === other ? names(a, b) : turn * (one < other ? -1 : 1);
    });
}
