/** What every actor scores at two dates, and whose ties changed most. */
import { type ActorTies, actorTies } from "../arrays/actor-ties.ts";
import { type Change, changeOf } from "../arrays/change-arrays.ts";
import { type Network, networkOf } from "../arrays/network.ts";
import type { Language } from "../measures/measure.ts";
import { compareIds } from "../model/actor.ts";
import { roundTo12 } from "../model/canonical.ts";
import { changedMostSentence } from "../wording/actor-words.ts";
import { ACTOR_SCORES, type ActorScore, type ActorValues, actorValues } from "./actor-values.ts";
import type { ResolvedRequest } from "./request.ts";
import type { SnapshotPair } from "./snapshot-pair.ts";

type ActorSide = Omit<ActorValues, "id">;

/** An actor at both dates; a side is null where it is not in the frame. */
export interface ActorPair {
  readonly id: string;
  readonly from: ActorSide | null;
  readonly to: ActorSide | null;
  /** to − from of every score with a value at both dates; communities have no difference. */
  readonly difference: Readonly<Partial<Record<ActorScore, number | null>>> | null;
}

export interface ActorTieChange extends ActorTies {
  readonly sentence: string;
}

export interface ActorComparison {
  /** By id. */
  readonly actors: readonly ActorPair[];
  /**
   * On the register at both dates, at least one tie new or dissolved: by how many, then by the
   * change of strength, then by id. The first `MOST_SHOWN`, and all who are level with the last.
   */
  readonly changedMost: readonly ActorTieChange[];
}

/** Rows of a list that says who changed most. */
const MOST_SHOWN = 5;

/** @param union the change in the first scope, on the actors of either date */
export function actorsCompared(
  pair: SnapshotPair,
  union: Change,
  { frame, annex, language }: Pick<ResolvedRequest, "frame" | "annex" | "language">,
): { readonly comparison: ActorComparison; readonly networks: readonly [Network, Network] } {
  const { before, after } = pair.comparable;
  const change =
    frame === "panel" ? changeOf(before, after, union.scope, "panel", pair.threshold) : union;
  const networks =
    frame === "active"
      ? ([
          networkOf(before, union.scope, "active"),
          networkOf(after, union.scope, "active"),
        ] as const)
      : ([change.networks.before, change.networks.after] as const);
  const actors = pairUp(actorValues(networks[0], annex), actorValues(networks[1], annex));
  return { comparison: { actors, changedMost: changedMost(change, language) }, networks };
}

function pairUp(before: readonly ActorValues[], after: readonly ActorValues[]): ActorPair[] {
  const [earlier, later] = [sidesById(before), sidesById(after)];
  const ids = [...new Set([...earlier.keys(), ...later.keys()])].sort(compareIds);
  return ids.map((id) => {
    const [from = null, to = null] = [earlier.get(id), later.get(id)];
    const difference = from === null || to === null ? null : differenceOf(from, to);
    return { id, from, to, difference };
  });
}

function sidesById(values: readonly ActorValues[]): Map<string, ActorSide> {
  return new Map(values.map(({ id, ...side }) => [id, side]));
}

function differenceOf(from: ActorSide, to: ActorSide): NonNullable<ActorPair["difference"]> {
  const entries = ACTOR_SCORES.flatMap((score) => {
    const [earlier, later] = [from[score], to[score]];
    if (earlier === undefined || later === undefined) return [];
    return [
      [score, earlier === null || later === null ? null : roundTo12(later - earlier)] as const,
    ];
  });
  return Object.fromEntries(entries);
}

function changedMost(change: Change, language: Language): ActorTieChange[] {
  const { before, after } = change.arrays;
  const rows = actorTies(change)
    .filter(({ id }) => before.indexOf.has(id) && after.indexOf.has(id))
    .filter((row) => moved(row) > 0)
    .sort((a, b) => moved(b) - moved(a) || shift(b) - shift(a) || compareIds(a.id, b.id));
  const last = rows[MOST_SHOWN - 1];
  return rows
    .filter((row, at) => at < MOST_SHOWN || (last !== undefined && moved(row) === moved(last)))
    .map((row) => ({ ...row, sentence: changedMostSentence(row, language) }));
}

const moved = (row: ActorTies) => row.new + row.dissolved;

const shift = ({ strength }: ActorTies) => roundTo12(Math.abs(strength.to - strength.from));
