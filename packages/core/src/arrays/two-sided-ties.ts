/** What the two sides of a tie say of it, where both have answered. */

import type { SnapshotTie } from "../snapshot/snapshot-tie.ts";
import { reportOf, surveyReports } from "../snapshot/survey-reports.ts";
import type { Network } from "./network.ts";
import { oncePerEvidence, oncePerNetwork } from "./once-per-network.ts";

/** Dyads that both sides answered about and at least one calls a tie, in order of ties. */
export interface TwoSidedTies {
  readonly dyads: number;
  /** Those that both sides call a tie. */
  readonly confirmed: number;
  /** Strength by each side's report, 0 = "no collaboration". */
  readonly strength: () => readonly [Float64Array, Float64Array];
  /** Level by each side's report, 0–5. */
  readonly level: () => readonly [Uint8Array, Uint8Array];
}

const reportsOf = oncePerEvidence(({ evidence, moment }) => surveyReports(evidence, moment));

/** Null in lenses that are not made of the sides' reports. */
export const twoSidedTies: (network: Network) => TwoSidedTies | null = oncePerNetwork(
  ({ snapshot, place }) => {
    if (snapshot.lens !== "declared") return null;
    const ties: SnapshotTie[] = [];
    let confirmed = 0;
    for (let at = 0; at < place.length; at++) {
      const tie = snapshot.ties[place[at]!]!;
      if (tie.status === "confirmed") confirmed++;
      else if (tie.status !== "contradicted") continue;
      ties.push(tie);
    }
    // A side that says 0 gives no level, also where a draw of the survey lets it pass over its tie.
    const level = (reporter: string, target: string, says: number | null) =>
      says === 0 ? 0 : (reportOf(reportsOf(snapshot), reporter, target)?.level ?? 0);
    return {
      dyads: ties.length,
      confirmed,
      strength: () => [
        Float64Array.from(ties.map(({ sourceSays }) => sourceSays ?? 0)),
        Float64Array.from(ties.map(({ targetSays }) => targetSays ?? 0)),
      ],
      level: () => [
        Uint8Array.from(ties.map((tie) => level(tie.source, tie.target, tie.sourceSays))),
        Uint8Array.from(ties.map((tie) => level(tie.target, tie.source, tie.targetSays))),
      ],
    };
  },
);
