/** The same dyads in the declared and in the enacted lens, at the date of a network. */

import { actorClass } from "../model/scope.ts";
import { enactedTies } from "../snapshot/enacted-ties.ts";
import { eitherMask, isObserved } from "../snapshot/observation-mask.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { takeSnapshot } from "../snapshot/snapshot.ts";
import { enactedStrength } from "../strength/enacted-strength.ts";
import { countDyads } from "./dyad-counts.ts";
import type { Network } from "./network.ts";
import { oncePerSnapshot } from "./once-per-network.ts";

/** Dyads of the scope observed in both lenses. */
export interface TwoLenses {
  readonly dyads: number;
  readonly both: number;
  readonly onlyDeclared: number;
  readonly onlyEnacted: number;
  /** Every observed dyad of the declared lens is a tie that a document states. */
  readonly onlyDocumented: boolean;
  /** Strengths in either lens of the dyads that have one in both, below the threshold of a tie too. */
  readonly declared: Float64Array;
  readonly enacted: Float64Array;
}

const lensesOf = oncePerSnapshot((snapshot) => {
  const { evidence, moment, actors, lens } = snapshot;
  const declared = lens === "declared" ? snapshot : takeSnapshot(evidence, moment, "declared");
  const enacted = enactedTies(evidence, moment, actors);
  return { declared, enacted, either: { ties: [], mask: eitherMask(declared.mask, enacted.mask) } };
});

/** Why the two lenses cannot be laid side by side. */
export type NoTwoLenses = "one_lens" | "no_logging";

export function twoLenses({ snapshot, actors, scope }: Network): TwoLenses | NoTwoLenses {
  const { evidence } = snapshot;
  const { lenses, observation } = evidence.settings;
  if (!lenses.includes("declared") || !lenses.includes("enacted")) return "one_lens";
  // Where nobody says what was logged, only the contacts that were are known to be observed.
  if (observation === "recorded" && evidence.logging.length === 0) return "no_logging";
  const { declared, enacted, either } = lensesOf(snapshot);
  const own = new Map(actors.map((actor) => [actor.id, actor]));
  const tiesSeenBy = ({ ties }: Pick<Snapshot, "ties">, { mask }: Pick<Snapshot, "mask">) =>
    ties.filter(({ source, target }) => {
      const [a, b] = [own.get(source), own.get(target)];
      if (a === undefined || b === undefined) return false;
      return scope.joins(actorClass(a), actorClass(b)) && isObserved(mask, a, b);
    });
  const declaredSeen = tiesSeenBy(declared, enacted);
  const enactedSeen = tiesSeenBy(enacted, declared);
  const keys = new Set(enactedSeen.map(({ source, target }) => `${source}\n${target}`));
  const both = declaredSeen.filter(({ source, target }) => keys.has(`${source}\n${target}`)).length;

  const withContact = declaredSeen.flatMap(({ source, target, strength }) => {
    const contact = enacted.contact.get(source, target) ?? 0;
    return contact > 0 ? [[strength, enactedStrength(contact, snapshot.parameters)] as const] : [];
  });
  const observed = [declared, enacted].map((lens) => countDyads(lens, actors, scope));
  return {
    dyads:
      observed.reduce((sum, dyads) => sum + dyads.observed, 0) -
      countDyads(either, actors, scope).observed,
    both,
    onlyDeclared: declaredSeen.length - both,
    onlyEnacted: enactedSeen.length - both,
    onlyDocumented: observed[0]!.onlyDocumented,
    declared: Float64Array.from(withContact, ([strength]) => strength),
    enacted: Float64Array.from(withContact, ([, strength]) => strength),
  };
}
