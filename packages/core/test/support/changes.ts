import type { Change } from "../../src/arrays/change-arrays.ts";
import { changeBetween, snapshotPair } from "../../src/evaluation/snapshot-pair.ts";
import type { Actor, ParameterOverrides } from "../../src/index.ts";
import { readJournal } from "../../src/journal/journal-state.ts";
import { scopeOf } from "../../src/model/scope.ts";
import { momentOf } from "../../src/snapshot/moment.ts";
import { flatJournal, type Pair } from "./journals.ts";

export interface ChangeOptions {
  readonly scope?: string;
  readonly parameters?: ParameterOverrides;
  readonly algorithm?: "leiden" | "louvain";
}

/** Two waves of a flat network as measures of change get them, on the actors of either. */
export function changeFrom(
  actors: readonly (string | Actor)[],
  before: readonly Pair[],
  after: readonly Pair[],
  { scope = "ALL", parameters = {}, algorithm = "leiden" }: ChangeOptions = {},
): Change {
  const journal = readJournal(flatJournal(actors, before, after, { parameters }), null);
  const { settings } = journal;
  const moments = [
    momentOf(settings, journal.parameters, "T1"),
    momentOf(settings, journal.parameters, "T2"),
  ] as const;
  const pair = snapshotPair(journal, moments, { lens: "given", seed: 1, algorithm });
  return changeBetween(pair, scopeOf(settings, scope), "union");
}

/** Everybody of a group tied to everybody else of it. */
export function everyPairOf(ids: readonly string[]): Pair[] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): Pair => [a, b]));
}
