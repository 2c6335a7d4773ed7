/**
 * What changed most inside a territory: shares only, so that differences are of one kind (points),
 * and only those that may stand in the report. Each territory by itself, never one against another.
 */
import type { MeasurePair } from "@legami/core";
import type { Comparison } from "../../api/wire.ts";
import { scopeOf } from "./cell-data.ts";
import type { Column } from "./territory-grid.tsx";

/** Shares with words for people who know no networks (`changed.…`). */
export const SPOKEN_SHARES = [
  "coverage",
  "access-redundancy",
  "reach-overlap",
  "giant-component-share",
  "density",
  "transitivity",
  "bridges/share",
  "lab-tie-share",
] as const;

/** Differences under one point are not worth a line. */
const LEAST = 0.01;
const MOST = 3;

export function biggestChanges(
  { pairs }: Pick<Comparison, "pairs">,
  column: Column,
): readonly MeasurePair[] {
  const scope = scopeOf(column);
  const asked: ReadonlySet<string> = new Set(SPOKEN_SHARES);
  const size = ({ difference }: MeasurePair) => Math.abs(difference ?? 0);
  return pairs
    .filter((pair) => pair.scope === scope && pair.by === null && asked.has(nameOf(pair)))
    .filter(({ from, to }) => from.official && to.official)
    .filter((pair) => size(pair) >= LEAST)
    .sort((a, b) => size(b) - size(a) || (a.key < b.key ? -1 : 1))
    .slice(0, MOST);
}

export function nameOf({ key, part }: Pick<MeasurePair, "key" | "part">): string {
  return part === null ? key : `${key}/${part}`;
}
