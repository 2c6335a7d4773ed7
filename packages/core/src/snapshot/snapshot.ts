/** The network at an instant: the weighted graph, and what of it was observed. */
import type { JournalState } from "../journal/journal-state.ts";
import { type Actor, compareIds, isOnRegister } from "../model/actor.ts";
import type { Municipality } from "../model/entry.ts";
import type { Parameters } from "../model/parameters.ts";
import type { Lens } from "../model/programme.ts";
import { DIMENSIONS, type Dimension } from "../strength/declared-strength.ts";
import type { Decay } from "../strength/enacted-strength.ts";
import type { Reconciliation } from "../strength/reconcile.ts";
import { combinedTies } from "./combined-ties.ts";
import { declaredMask, declaredTies } from "./declared-ties.ts";
import { enactedTies } from "./enacted-ties.ts";
import { givenTies } from "./given-ties.ts";
import type { Moment } from "./moment.ts";
import { COMPLETE_MASK, type ObservationMask } from "./observation-mask.ts";
import { reconciledAnew } from "./reconciled-anew.ts";
import type { SnapshotTie } from "./snapshot-tie.ts";
import { surveyReports } from "./survey-reports.ts";

export interface Snapshot {
  readonly moment: Moment;
  readonly lens: Lens;
  readonly parameters: Parameters;
  /** Strengths lie on 0–1 and have classes. */
  readonly hasScale: boolean;
  /** On the register at the moment, sorted by id, coordinates filled in from municipalities. */
  readonly actors: readonly Actor[];
  /** Those of them that stand at the centre of their municipality, having no coordinates of their own. */
  readonly atCentres: ReadonlySet<string>;
  /** Kinds of all actors that the register ever had, sorted: the same at every date. */
  readonly kinds: readonly string[];
  /** Sorted by source, then target. Ends are on the register. */
  readonly ties: readonly SnapshotTie[];
  readonly mask: ObservationMask;
  /** Actors asked in the survey and whether they answered; null where nobody wrote that down. */
  readonly responses: ReadonlyMap<string, boolean> | null;
  /** All that the programme lists, by name. */
  readonly municipalities: ReadonlyMap<string, Municipality>;
  /** What it was taken from: for measures that look at another lens, at earlier waves, at events. */
  readonly evidence: JournalState;
}

/** Rules that no programme sets: only the sensitivity analysis takes others (methods A10). */
export interface OtherRules {
  readonly reconciliation?: Reconciliation;
  readonly decay?: Decay;
}

/**
 * The snapshot at a moment through a lens.
 *
 * @param state the journal projected as of the moment's date
 * @param dimensions of the survey to build strengths on; all unless a comparison has to drop one
 */
export function takeSnapshot(
  state: JournalState,
  moment: Moment,
  lens: Lens,
  dimensions: ReadonlySet<Dimension> = new Set(DIMENSIONS),
  rules: OtherRules = {},
): Snapshot {
  const onRegister = state.actors.filter((actor) => isOnRegister(actor, moment.date));
  const actors = onRegister.map((actor) => withCoordinates(state, actor));
  const placed = onRegister.filter((actor, index) => actor !== actors[index]);
  const { parameters } = state;
  const hasScale = lens !== "given" || state.settings.weightMax !== null;
  return {
    moment,
    lens,
    parameters,
    hasScale,
    actors,
    atCentres: new Set(placed.map(({ id }) => id)),
    kinds: kindsOf(state.actors),
    responses: responsesAt(state, moment),
    municipalities: state.municipalities,
    evidence: state,
    ...tiesThrough(state, moment, lens, actors, dimensions, rules),
  };
}

function tiesThrough(
  state: JournalState,
  moment: Moment,
  lens: Lens,
  actors: readonly Actor[],
  dimensions: ReadonlySet<Dimension>,
  { reconciliation = "mean", decay }: OtherRules,
): Pick<Snapshot, "ties" | "mask"> {
  if (lens === "enacted") return enactedTies(state, moment, actors, decay);
  if (lens === "given") return { ties: givenTies(state, moment, actors), mask: COMPLETE_MASK };
  const reports = surveyReports(state, moment);
  const isComplete = state.settings.observation === "complete";
  const said = declaredTies(reports, actors, state.parameters, dimensions);
  const declared = {
    ties: reconciliation === "mean" ? said : reconciledAnew(said, reconciliation).ties,
    mask: isComplete ? COMPLETE_MASK : declaredMask(reports, actors),
  };
  return lens === "declared" ? declared : combinedTies(state, moment, actors, declared, decay);
}

/** Who was asked at the wave that the moment stands on, and whether they answered; null = no table. */
function responsesAt(state: JournalState, moment: Moment): ReadonlyMap<string, boolean> | null {
  if (state.responses.length === 0) return null;
  const wave = (moment.wave ?? moment.carried?.wave)?.id;
  const asked = state.responses.filter(({ payload }) => payload.wave === wave && payload.asked);
  return new Map(asked.map(({ payload }) => [payload.actor, payload.answered]));
}

function kindsOf(actors: readonly Actor[]): string[] {
  const kinds = new Set(actors.map(({ kind }) => kind).filter((kind) => kind !== null));
  return [...kinds].sort(compareIds);
}

function withCoordinates(state: JournalState, actor: Actor): Actor {
  if (actor.lat !== null || actor.municipality === null) return actor;
  const centre = state.municipalities.get(actor.municipality);
  return centre === undefined ? actor : { ...actor, lat: centre.lat, lon: centre.lon };
}
