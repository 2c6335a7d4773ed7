/** How alike the two dates are, pair by pair (methods E2). */
import { type DyadValues, dyadValues, MOST_ACTORS_IN_PAIRS } from "../arrays/dyad-values.ts";
import { drawsOf } from "../inference/draws.ts";
import { graphCorrelation } from "../inference/qap.ts";
import { type Missing, tooFew, undefinedBecause } from "../measures/measure.ts";
import { graphCorrelationReading } from "../measures/quality/graph-correlation.ts";
import { correlationSentence } from "../wording/test-sentences.ts";
import type { MeasureResult } from "./measure-result.ts";
import { changeBetween, type SnapshotPair } from "./snapshot-pair.ts";
import { isAsked, nullFields, type RowPlace, rowOf } from "./test-rows.ts";

const LEAST_ACTORS = 10;

export function graphCorrelations(pair: SnapshotPair, place: RowPlace): MeasureResult[] {
  const { request, scope } = place;
  if (!isAsked(request, graphCorrelationReading)) return [];
  const change = changeBetween(pair, scope, "panel");
  const { n, ties } = change;
  const missing = tooSmall(n);
  const seedText = `${request.seed}/${pair.comparable.before.digest}/${pair.comparable.after.digest}`;
  const row = (part: "ties" | "strength", isHeadline: boolean): MeasureResult => {
    const found = missing ?? correlationOf(part);
    const named = isHeadline ? null : part;
    if ("reason" in found) {
      return rowOf(graphCorrelationReading, place, {
        part: named,
        value: null,
        missing: found,
        n,
        m: ties.either,
        sentence: "",
      });
    }
    return rowOf(graphCorrelationReading, place, {
      part: named,
      value: found.value,
      n,
      m: ties.either,
      nullModel: nullFields(found.null, false),
      sentence: correlationSentence(part, found.value, place.where, request.language),
    });
  };
  const correlationOf = (part: "ties" | "strength") => {
    const values = valuesOf[part]();
    const draws = drawsOf(`${seedText}/${scope.name}/${part}`, "E2", request.draws);
    return (
      graphCorrelation(
        { n: values.n, values: values.before },
        { n: values.n, values: values.after },
        draws,
      ) ?? undefinedBecause("no_variation")
    );
  };
  const valuesOf: Record<"ties" | "strength", () => DyadValues> = {
    ties: () => dyadValues(change, (strength) => (strength > 0 ? 1 : 0)),
    strength: () => dyadValues(change, (strength) => strength),
  };
  const headline = row("ties", true);
  return [headline, { ...headline, part: "ties" }, row("strength", false)];
}

function tooSmall(n: number): Missing | null {
  if (n < LEAST_ACTORS) return tooFew("fewer_than_ten");
  return n > MOST_ACTORS_IN_PAIRS ? undefinedBecause("too_large") : null;
}
