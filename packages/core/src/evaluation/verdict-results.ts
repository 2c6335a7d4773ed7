/** Verdicts as results: a row for each territory, with the whole network or with its own scope. */
import type { Item } from "../measures/measure.ts";
import { territoryVerdict } from "../measures/morphology/territory-verdict.ts";
import type { ProgrammeSettings } from "../model/programme.ts";
import { scopeOf } from "../model/scope.ts";
import type { Scorecard, TerritoryVerdict } from "./change-readings.ts";
import type { TerritoryReading } from "./evaluation.ts";
import type { MeasureResult } from "./measure-result.ts";
import type { ResolvedRequest } from "./request.ts";
import { changeBetween, type SnapshotPair } from "./snapshot-pair.ts";

export function verdictResults(
  settings: ProgrammeSettings,
  readings: readonly TerritoryReading[],
  pair: SnapshotPair,
  { scopes, measures, seed }: ResolvedRequest,
): MeasureResult[] {
  if (!measures.includes(territoryVerdict)) return [];
  const names = new Set(scopes.map(({ name }) => name));
  return readings
    .filter(({ territory }) => names.has("ALL") || names.has(`T:${territory}`))
    .map(({ territory, verdict }) => {
      const scope = scopeOf(settings, `T:${territory}`);
      const { n, ties } = changeBetween(pair, scope, "union");
      return resultOf(verdict, scope.name, { n, m: ties.either }, seed);
    });
}

function resultOf(
  { label, reason, lens, official, gate, scorecard, sentence }: TerritoryVerdict,
  scope: string,
  size: { readonly n: number; readonly m: number },
  seed: number,
): MeasureResult {
  const isClassified = label !== null && scorecard !== null;
  return {
    id: territoryVerdict.id,
    key: territoryVerdict.key,
    part: null,
    by: null,
    scope,
    frame: "known",
    lens,
    value: isClassified ? scorecard.extent.sum : null,
    status: isClassified ? "ok" : "undefined",
    reason: isClassified ? null : reason,
    official,
    gate,
    ...size,
    interval: null,
    band: null,
    nullModel: null,
    seed,
    counts: isClassified ? countsOf(scorecard) : {},
    ...(isClassified ? { items: itemsOf(scorecard) } : {}),
    sentence,
  };
}

/** Scores, and the guard of the register. */
function countsOf({ extent, flags, register }: Scorecard): Record<string, number> {
  return {
    actors: extent.actors.score,
    ties: extent.ties.score,
    strength: extent.strength.score,
    shapeAssessed: flags === null ? 0 : 1,
    newPole: flags?.newPole.score ?? 0,
    polarization: flags?.polarization.score ?? 0,
    assortativity: flags?.assortativity.score ?? 0,
    integration: flags?.integration.score ?? 0,
    gain: register.gain,
    newlyKnown: register.newlyKnown,
  };
}

/** One row a quantity: its values, its change, what it scores. */
function itemsOf({ extent: { actors, ties, strength }, flags }: Scorecard): Item[] {
  const rows = {
    actors,
    ties,
    strength,
    ...(flags === null
      ? {}
      : {
          "new-poles": {
            from: null,
            to: flags.newPole.poles,
            change: null,
            score: flags.newPole.score,
          },
          "structural-polarization": flags.polarization,
          "attribute-assortativity@municipality": flags.assortativity.parts["municipality"],
          "attribute-assortativity@kind": flags.assortativity.parts["kind"],
          ...flags.integration.parts,
        }),
  };
  return Object.entries(rows).map(([quantity, row]) => ({
    quantity,
    from: row?.from ?? null,
    to: row?.to ?? null,
    change: row?.change ?? null,
    score: row?.score ?? 0,
  }));
}
