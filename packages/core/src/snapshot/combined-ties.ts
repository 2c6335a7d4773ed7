import type { JournalState } from "../journal/journal-state.ts";
import type { Actor } from "../model/actor.ts";
import { DyadMap } from "../model/dyad.ts";
import { combinedStrength, decayedDeclared } from "../strength/combined-strength.ts";
import { type Decay, enactedStrength } from "../strength/enacted-strength.ts";
import { SLACK } from "../strength/strength-class.ts";
import { enactedTies } from "./enacted-ties.ts";
import type { Moment } from "./moment.ts";
import { eitherMask, isObserved, type ObservationMask } from "./observation-mask.ts";
import { byEnds, type SnapshotTie } from "./snapshot-tie.ts";

/** Least decayed declared strength that still makes a tie (methods A7). */
const LEAST_DECLARED = 0.1;

interface LensView {
  readonly ties: readonly SnapshotTie[];
  readonly mask: ObservationMask;
}

/** Ties of the combined lens: of either lens, with the strength of both (methods A6). */
export function combinedTies(
  state: JournalState,
  moment: Moment,
  actors: readonly Actor[],
  declared: LensView,
  decay?: Decay,
): LensView {
  const { parameters } = state;
  const enacted = enactedTies(state, moment, actors, decay);
  const register = new Map(actors.map((actor) => [actor.id, actor]));
  const age = moment.carried?.ageDays ?? 0;
  const found = new DyadMap<{ said?: SnapshotTie; done?: SnapshotTie }>();
  for (const tie of declared.ties) found.set(tie.source, tie.target, { said: tie });
  for (const tie of enacted.ties) {
    const said = found.get(tie.source, tie.target)?.said;
    found.set(tie.source, tie.target, { done: tie, ...(said === undefined ? {} : { said }) });
  }

  const ties: SnapshotTie[] = [];
  for (const [{ source, target }, { said, done }] of found.entries()) {
    const [a, b] = [register.get(source), register.get(target)];
    if (a === undefined || b === undefined) continue;
    const strengthIn = ({ mask }: LensView, strength: number) =>
      isObserved(mask, a, b) ? strength : null;
    const declaredNow = decayedDeclared(said?.strength ?? 0, age, parameters);
    if (done === undefined && declaredNow < LEAST_DECLARED - SLACK) continue;
    const strength = combinedStrength(
      strengthIn(declared, declaredNow),
      // Too little contact for a tie of its own still counts in the strength.
      strengthIn(enacted, enactedStrength(enacted.contact.get(source, target) ?? 0, parameters)),
      parameters,
    );
    const sides = { sourceSays: said?.sourceSays ?? null, targetSays: said?.targetSays ?? null };
    if (strength === null) continue;
    ties.push({ source, target, strength, status: said?.status ?? "logged", ...sides });
  }
  return { ties: ties.sort(byEnds), mask: eitherMask(declared.mask, enacted.mask) };
}
